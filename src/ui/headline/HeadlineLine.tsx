import { ChevronDown, ChevronUp, PenLine } from 'lucide-react';
import { type Ref, useState } from 'react';
import { useMap } from '../map/mapContext';
import { useNarrow } from '../map/useNarrow';
import { IconButton } from '../parts/Button';
import { HeadlineText } from './HeadlineText';
import type { Headline } from './sentence';

export interface HeadlineLineProps {
  readonly said: Headline;
  /** Null where it cannot be changed. */
  readonly onEdit: (() => void) | null;
  readonly pencil: Ref<HTMLButtonElement>;
}

/** The sentence to be read; on a phone one line of it, until it is opened. */
export const HeadlineLine = ({ said, onEdit, pencil }: HeadlineLineProps) => {
  const { words } = useMap();
  const isNarrow = useNarrow();
  const [isOpen, setOpen] = useState(false);
  const isShort = isNarrow && !isOpen;
  return (
    <div className="headline-line" data-short={isShort || undefined}>
      <p className="headline-text" dir="auto">
        <HeadlineText parts={said.parts} />
      </p>
      {onEdit && !isShort && (
        <IconButton ref={pencil} icon={PenLine} label={words('insight.edit')} onPress={onEdit} />
      )}
      {isNarrow && (
        <IconButton
          icon={isOpen ? ChevronUp : ChevronDown}
          label={words(isOpen ? 'insight.close' : 'insight.open')}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        />
      )}
    </div>
  );
};
