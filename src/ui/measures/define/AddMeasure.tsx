import { type FormEvent, useId, useState } from 'react';
import { defineMeasure } from '../../../domain/commands/measures';
import type { Id } from '../../../domain/id';
import {
  type MeasureDirection,
  type MeasureType,
  measureDirections,
  measureTypes,
} from '../../../domain/measureRow';
import { indicatorsOf } from '../../../domain/measures';
import { useMap } from '../../map/mapContext';
import type { MapTools } from '../../map/tools';
import { Button } from '../../parts/Button';
import { ChoiceGroup } from '../../parts/ChoiceGroup';
import { Dialog } from '../../parts/Dialog';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';

interface Draft {
  readonly name: string;
  readonly type: MeasureType;
  readonly direction: MeasureDirection;
  readonly denominator: string;
}

const empty: Draft = { name: '', type: 'percent', direction: 'up', denominator: '' };

const Fields = ({ draft, set }: { draft: Draft; set: (to: Partial<Draft>) => void }) => {
  const { words } = useMap();
  return (
    <>
      <TextField
        label={words('define.line.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        hint={words('define.hint.name')}
        autoFocus
      />
      <Select
        label={words('define.line.type')}
        choices={measureTypes.map((id) => ({ id, label: words(`define.type.${id}`) }))}
        value={draft.type}
        onChange={(type) => set({ type })}
      />
      {draft.type === 'percent' && (
        <TextField
          label={words('define.line.denominator')}
          value={draft.denominator}
          onChange={(denominator) => set({ denominator })}
          hint={words('define.hint.denominator')}
        />
      )}
      <ChoiceGroup
        label={words('define.line.direction')}
        choices={measureDirections.map((id) => ({ id, label: words(`define.direction.${id}`) }))}
        value={draft.direction}
        onChange={(direction) => set({ direction })}
      />
    </>
  );
};

const newest = ({ store }: MapTools['map']): Id | null =>
  indicatorsOf(store.state.getState().document).at(-1)?.id ?? null;

interface AddMeasureProps {
  isOpen: boolean;
  onClose: () => void;
  onMade: (id: Id) => void;
}

/** A new measure: what it is called, what is counted and which way is better; the rest comes later. */
export const AddMeasure = ({ isOpen, onClose, onMade }: AddMeasureProps) => {
  const { words, run, map } = useMap();
  const [draft, setDraft] = useState(empty);
  const form = useId();
  const { denominator, ...sheet } = draft;
  const isReady = draft.name.trim() && (draft.type !== 'percent' || denominator.trim());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const before = newest(map);
    run(defineMeasure, { ...sheet, ...(denominator.trim() && { denominator }) });
    const made = newest(map);
    if (!made || made === before) return;
    setDraft(empty);
    onMade(made);
  };
  return (
    <Dialog
      title={words('define.add')}
      isOpen={isOpen}
      onClose={onClose}
      staysOpen
      actions={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} isDisabled={!isReady}>
            {words('define.add')}
          </Button>
        </>
      }
    >
      <form id={form} className="define-form" onSubmit={submit}>
        <Fields draft={draft} set={(to) => setDraft({ ...draft, ...to })} />
      </form>
    </Dialog>
  );
};
