import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { useProtection } from '../share/useProtection';
import { useWords } from '../shell/services';

export interface BackUpDialogProps {
  /** How many maps there are. */
  count: number;
  /** Hands the file out; behind a password unless it is null. */
  onBackUp: (password: string | null) => void;
  onClose: () => void;
}

/** What the one file holds, and whether a password is put before it. */
export const BackUpDialog = ({ count, onBackUp, onClose }: BackUpDialogProps) => {
  const words = useWords();
  const { password, isReady, fields } = useProtection();
  return (
    <Dialog
      title={words('backup.make')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!isReady}
            autoFocus
            onPress={() => {
              onBackUp(password);
              onClose();
            }}
          >
            {words('backup.handOut', { count })}
          </Button>
        </>
      }
    >
      <p>{words('backup.holds')}</p>
      {fields}
    </Dialog>
  );
};
