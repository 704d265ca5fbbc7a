import { Check, CloudOff, Lock, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-react';
import type { Words } from '../../messages/words';
import type { SaveStatus } from '../../store/ports';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { type FileHome, FileLine } from './FileLine';
import type { Format } from './format';
import { useFormat, useWords } from './services';
import { useSaveVoice } from './useSaveVoice';

/** For the first moment of saving there is nothing to say yet. */
const isTooEarly = (status: SaveStatus): boolean => status.is === 'saving' && status.fresh === true;

const icons: Readonly<Record<SaveStatus['is'], LucideIcon>> = {
  saved: Check,
  saving: RefreshCw,
  notSaved: TriangleAlert,
  temporary: CloudOff,
  readOnly: Lock,
};

/** The save status in the words of the header. */
export const saveSentence = (status: SaveStatus, words: Words, format: Format): string => {
  if (status.is === 'notSaved')
    return words('save.notSaved', { reason: words(`save.failure.${status.reason}`) });
  if (status.is !== 'saved') return words(`save.${status.is}`);
  if (status.at === null) return words('save.savedBefore');
  return words('save.saved', { time: format.time(status.at) });
};

export interface SaveStatusLineProps {
  status: SaveStatus;
  /** The map's home in a file. */
  file: FileHome;
  /** Hands the map out as a file: backup, and the way out when nothing can be kept. */
  onSaveFile: () => void;
}

/** What to do about it: nothing much, a copy, or the newer version. */
const WayOut = ({ status, file, onSaveFile }: SaveStatusLineProps) => {
  const words = useWords();
  if (status.is === 'readOnly')
    return (
      <Button variant="quiet" onPress={() => window.location.reload()}>
        {words('save.reload')}
      </Button>
    );
  if (status.is === 'notSaved' || status.is === 'temporary')
    return (
      <Button variant="quiet" onPress={onSaveFile}>
        {words('save.download')}
      </Button>
    );
  return <FileLine file={file} onSaveFile={onSaveFile} />;
};

/** How the open map is kept: here, and in a file. */
export const SaveStatusLine = ({ status, file, onSaveFile }: SaveStatusLineProps) => {
  const words = useWords();
  const format = useFormat();
  useSaveVoice(status);
  return (
    <div className="save-line">
      <span className={`save-status save-${status.is}`} data-testid="save-status">
        <Icon of={icons[status.is]} size={16} />
        <span className="save-words">
          {isTooEarly(status) ? '' : saveSentence(status, words, format)}
        </span>
      </span>
      <WayOut {...{ status, file, onSaveFile }} />
    </div>
  );
};
