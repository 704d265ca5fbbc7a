import { type FormEvent, useId, useRef, useState } from 'react';
import { changeMeasure } from '../../../domain/commands/measures';
import type { IndicatorRow } from '../../../domain/measureRow';
import { useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { TextField } from '../../parts/TextField';

const Asking = ({ row, onClose }: { row: IndicatorRow; onClose: () => void }) => {
  const { words, run } = useMap();
  const [text, setText] = useState('');
  const form = useId();
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (!text.trim()) return;
    run(changeMeasure, { id: row.id, asNewVersion: text });
    onClose();
  };
  return (
    <Dialog
      title={words('defineVersion.title', { version: row.version + 1 })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} isDisabled={!text.trim()}>
            {words('define.version.new')}
          </Button>
        </>
      }
    >
      <form id={form} className="define-form" onSubmit={begin}>
        <p>{words('defineVersion.text', { measure: row.name })}</p>
        <TextField
          label={words('define.version.what')}
          value={text}
          onChange={setText}
          hint={words('define.version.hint')}
          autoFocus
        />
      </form>
    </Dialog>
  );
};

/** Begins a version although no line of the sheet changed: numbers come from elsewhere, say. */
export const NewVersion = ({ row }: { row: IndicatorRow }) => {
  const { words } = useMap();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    // The sheet is drawn anew behind the dialog: the keyboard goes back to where it came from.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <>
      <p>{words('defineVersion.now', { version: row.version })}</p>
      <div>
        <Button ref={opener} onPress={() => setOpen(true)}>
          {words('defineVersion.open')}
        </Button>
      </div>
      {isOpen && <Asking row={row} onClose={close} />}
    </>
  );
};
