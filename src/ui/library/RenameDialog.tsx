import { type FormEvent, useState } from 'react';
import { nameFrom } from '../../domain/name';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { TextField } from '../parts/TextField';
import { useWords } from '../shell/services';

interface FormProps {
  title: string;
  onRename: (name: string) => void;
}

const RenameForm = ({ title, onRename }: FormProps) => {
  const words = useWords();
  const [name, setName] = useState(title);
  const [isTried, setTried] = useState(false);
  const result = nameFrom(name);
  const isTooLong = !result.ok && result.error.reason === 'nameTooLong';
  const shown = !result.ok && (isTried || isTooLong) ? result.error : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (result.ok) onRename(result.value);
    else setTried(true);
  };
  return (
    <form id="rename-map" onSubmit={submit}>
      <TextField
        label={words('library.name')}
        value={name}
        onChange={setName}
        error={shown && words(`refusal.${shown.reason}`, shown.values)}
        autoFocus
      />
    </form>
  );
};

export interface RenameDialogProps {
  /** The name it has now; null while closed. */
  title: string | null;
  onRename: (name: string) => void;
  onClose: () => void;
}

/** Asks for another name of a map. */
export const RenameDialog = ({ title, onRename, onClose }: RenameDialogProps) => {
  const words = useWords();
  return (
    <Dialog
      title={words('library.renameTitle')}
      isOpen={title !== null}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button variant="primary" type="submit" form="rename-map">
            {words('common.save')}
          </Button>
        </>
      }
    >
      {title !== null && <RenameForm title={title} onRename={onRename} />}
    </Dialog>
  );
};
