import { FilePlus, FolderOpen, type LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components/Button';
import type { NewMap } from '../../domain/newMap';
import { Icon } from '../parts/Icon';
import { useWords } from '../shell/services';
import { AssetMapPicture } from './AssetMapPicture';

interface StartProps {
  title: string;
  text: string;
  sign: ReactNode;
  look: string;
  onPress: () => void;
}

/** What it does stands beside the button, so that its name stays short. */
const Start = ({ title, text, sign, look, onPress }: StartProps) => {
  const id = useId();
  return (
    <div className={`start start-${look}`}>
      <Button className="start-button" aria-describedby={id} onPress={onPress}>
        {sign}
        <span className="start-title">{title}</span>
      </Button>
      <p id={id} className="start-text">
        {text}
      </p>
    </div>
  );
};

const sign = (icon: LucideIcon) => <Icon of={icon} size={24} />;

export interface StartsProps {
  onNew: (template: NewMap['template']) => void;
  onOpen: () => void;
}

/** The ways to a map: an empty one, one from a file, one from a template. */
export const Starts = ({ onNew, onOpen }: StartsProps) => {
  const words = useWords();
  return (
    <section className="starts" aria-label={words('library.start')}>
      <Start
        title={words('library.newMap')}
        text={words('library.newMapText')}
        sign={sign(FilePlus)}
        look="new"
        onPress={() => onNew('blank')}
      />
      <Start
        title={words('library.open')}
        text={words('library.openText')}
        sign={sign(FolderOpen)}
        look="open"
        onPress={onOpen}
      />
      <Start
        title={words('library.assetMap')}
        text={words('library.assetMapText')}
        sign={<AssetMapPicture />}
        look="template"
        onPress={() => onNew('assetMap')}
      />
    </section>
  );
};
