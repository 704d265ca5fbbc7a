import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Icon } from '../parts/Icon';
import { useWords } from '../shell/services';

export interface Fold {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** What is needed less often, folded away until asked for. */
export const MoreFields = ({ fold, children }: { fold: Fold; children: ReactNode }) => {
  const words = useWords();
  const panel = useId();
  return (
    <div className="more-fields">
      <button
        type="button"
        className="button button-quiet more-button"
        aria-expanded={fold.isOpen}
        aria-controls={panel}
        onClick={fold.toggle}
      >
        <Icon of={fold.isOpen ? ChevronDown : ChevronRight} size={16} />
        {words('inspector.more')}
      </button>
      <div id={panel} className="more-panel" hidden={!fold.isOpen}>
        {fold.isOpen && children}
      </div>
    </div>
  );
};
