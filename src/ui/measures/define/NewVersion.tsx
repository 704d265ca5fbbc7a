import { useState } from 'react';
import { changeMeasure } from '../../../domain/commands/measures';
import type { IndicatorRow } from '../../../domain/measureRow';
import { useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { TextField } from '../../parts/TextField';

const Asking = ({ row, onClose }: { row: IndicatorRow; onClose: () => void }) => {
  const { words, run } = useMap();
  const [text, setText] = useState('');
  const begin = (): void => {
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
          <Button variant="primary" isDisabled={!text.trim()} onPress={begin}>
            {words('define.version.new')}
          </Button>
        </>
      }
    >
      <p>{words('defineVersion.text', { measure: row.name })}</p>
      <TextField
        label={words('define.version.what')}
        value={text}
        onChange={setText}
        hint={words('define.version.hint')}
        autoFocus
      />
    </Dialog>
  );
};

/** Begins a version although no line of the sheet changed: numbers come from elsewhere, say. */
export const NewVersion = ({ row }: { row: IndicatorRow }) => {
  const { words } = useMap();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>{words('defineVersion.now', { version: row.version })}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{words('defineVersion.open')}</Button>
      </div>
      {isOpen && <Asking row={row} onClose={() => setOpen(false)} />}
    </>
  );
};
