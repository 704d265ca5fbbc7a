import { Check, CloudOff, Lock, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
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
  file: FileHome;
  /** The file that the map is kept in; null while there is none. */
  home?: ReactNode;
  /** Puts the map into a file that stays, or hands one out. */
  onSaveFile: () => void;
  /** Hands the map out as a file: the way out when nothing can be kept. */
  onDownload: () => void;
}

/** What to do about it: nothing much, a copy, or the newer version. */
const WayOut = ({ status, file, home, onSaveFile, onDownload }: SaveStatusLineProps) => {
  const words = useWords();
  if (status.is === 'readOnly')
    return (
      <Button variant="quiet" onPress={() => window.location.reload()}>
        {words('save.reload')}
      </Button>
    );
  if (status.is === 'notSaved' || (status.is === 'temporary' && !home))
    return (
      <Button variant="quiet" onPress={onDownload}>
        {words('save.download')}
      </Button>
    );
  return home ?? <FileLine file={file} onSaveFile={onSaveFile} />;
};

/** How the open map is kept: here, and in a file. */
export const SaveStatusLine = (props: SaveStatusLineProps) => {
  const { status } = props;
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
      <WayOut {...props} />
    </div>
  );
};
