import { Printer } from 'lucide-react';
import { createPortal } from 'react-dom';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { useIsPrinting } from '../share/printing';
import { useWords } from '../shell/services';
import { KeyList } from './KeyList';
import { KeyTables } from './KeyTables';
import { keyGroups } from './keyGroups';
import '../styles/help.css';

/** On paper the list stands alone, whatever was searched for. */
const OnPaper = () => {
  const words = useWords();
  if (!useIsPrinting()) return null;
  return createPortal(
    <article className="print-only print-keys">
      <h1 className="print-title">{words('keyList.title')}</h1>
      <KeyTables groups={keyGroups} />
    </article>,
    document.body,
  );
};

/** The list of keys over the page. */
export const KeyListDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const words = useWords();
  return (
    <Dialog
      title={words('keyList.title')}
      isOpen={isOpen}
      onClose={onClose}
      size="wide"
      actions={
        <Button icon={Printer} onPress={() => window.print()}>
          {words('keyList.print')}
        </Button>
      }
    >
      <KeyList autoFocus />
      {isOpen && <OnPaper />}
    </Dialog>
  );
};
