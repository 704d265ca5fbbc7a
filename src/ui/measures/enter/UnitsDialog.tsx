import { type FormEvent, useId, useState } from 'react';
import { addUnits, renameUnit } from '../../../domain/commands/units';
import { nodeOf, rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { useDocument, useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { TextField } from '../../parts/TextField';

const namesIn = (text: string): readonly string[] =>
  text
    .split(/[;,\n]/u)
    .map((name) => name.trim())
    .filter(Boolean);

/** Adds programs or sites of a partner, or gives one another name; `of` is the partner or the unit. */
export const UnitsDialog = ({ of, onClose }: { of: Id; onClose: () => void }) => {
  const { words, run } = useMap();
  const document = useDocument();
  const form = useId();
  const unit = rowOf(document, 'unit', of);
  const [text, setText] = useState(unit?.name ?? '');
  const partner = nodeOf(document, unit?.partner ?? of)?.name ?? '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const names = namesIn(text);
    if (names.length === 0) return;
    if (unit) run(renameUnit, { id: unit.id, name: text });
    else run(addUnits, { partner: of, names });
    onClose();
  };
  return (
    <Dialog
      title={
        unit
          ? words('enterValues.units.rename', { name: unit.name })
          : words('enterValues.units.title', { partner })
      }
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} isDisabled={!text.trim()}>
            {words(unit ? 'enterValues.units.save' : 'enterValues.units.add')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={words(unit ? 'enterValues.units.name' : 'enterValues.units.label')}
          value={text}
          onChange={setText}
          autoFocus
          {...(!unit && { hint: words('enterValues.units.hint') })}
        />
      </form>
    </Dialog>
  );
};
