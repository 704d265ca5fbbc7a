import { type FormEvent, useId, useState } from 'react';
import { useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { TextField } from '../../parts/TextField';
import type { MeasureEdit } from './useMeasureEdit';

/** Asks whether earlier values still compare after a definition changed. */
export const VersionDialog = ({ row, waiting, answer }: MeasureEdit) => {
  const { words } = useMap();
  const [text, setText] = useState('');
  const form = useId();
  const close = (): void => answer(null);
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim()) answer({ asNewVersion: text });
  };
  return (
    <Dialog
      title={words('define.version.title')}
      isOpen={waiting !== null}
      onClose={close}
      isQuestion
      actions={
        <>
          <Button onPress={close}>{words('common.cancel')}</Button>
          <Button onPress={() => answer({ stillComparable: true })}>
            {words('define.version.same')}
          </Button>
          <Button variant="primary" type="submit" form={form} isDisabled={!text.trim()}>
            {words('define.version.new')}
          </Button>
        </>
      }
    >
      <form id={form} className="define-form" onSubmit={begin}>
        <p>{words('define.version.text', { measure: row.name })}</p>
        <TextField
          label={words('define.version.what')}
          value={text}
          onChange={setText}
          autoFocus
          hint={words('define.version.hint')}
        />
      </form>
    </Dialog>
  );
};
