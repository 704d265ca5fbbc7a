import { ArrowLeft, ChevronRight, Eye, Hash, Laptop, type LucideIcon, PenLine } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { titleOf } from '../../domain/outline';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { EditWay } from './EditWay';
import { LookWay } from './LookWay';
import { MoveWay } from './MoveWay';
import { NumbersWay } from './NumbersWay';

const ways = ['look', 'edit', 'numbers', 'move'] as const;
type Way = (typeof ways)[number];

const signs: Readonly<Record<Way, LucideIcon>> = {
  look: Eye,
  edit: PenLine,
  numbers: Hash,
  move: Laptop,
};

const pages: Readonly<Record<Way, ComponentType<{ onClose: () => void }>>> = {
  look: LookWay,
  edit: EditWay,
  numbers: NumbersWay,
  move: MoveWay,
};

const Ways = ({ onChoose }: { onChoose: (way: Way) => void }) => {
  const { words } = useMap();
  return (
    <ul className="share-ways">
      {ways.map((way) => (
        <li key={way}>
          <AriaButton className="share-way" onPress={() => onChoose(way)}>
            <Icon of={signs[way]} size={20} />
            <span className="share-way-words">
              <span className="share-way-title">{words(`share.${way}.title`)}</span>
              <span className="share-way-text">{words(`share.${way}.text`)}</span>
            </span>
            <Icon of={ChevronRight} size={16} />
          </AriaButton>
        </li>
      ))}
    </ul>
  );
};

export interface ShareDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Four reasons to hand a map on, and for each what works. */
export const ShareDialog = ({ isOpen, onClose }: ShareDialogProps) => {
  const { words, map } = useMap();
  const [way, setWay] = useState<Way | null>(null);
  const Page = way && pages[way];
  const title = titleOf(map.store.state.getState().document) || words('common.untitled');
  const close = (): void => {
    setWay(null);
    onClose();
  };
  return (
    <Dialog
      title={way ? words(`share.${way}.title`) : words('share.of', { title })}
      isOpen={isOpen}
      onClose={close}
      actions={
        way && (
          <Button variant="quiet" icon={ArrowLeft} onPress={() => setWay(null)}>
            {words('share.back')}
          </Button>
        )
      }
    >
      {Page ? <Page onClose={close} /> : <Ways onChoose={setWay} />}
    </Dialog>
  );
};
