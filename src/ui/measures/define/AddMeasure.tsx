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
import { focusWrong } from './focusWrong';
import { lacksBase, lacksWhole, ShareFields, shareFields } from './ShareFields';

interface Draft {
  readonly name: string;
  readonly type: MeasureType;
  readonly direction: MeasureDirection;
  readonly denominator: string;
  readonly rateBase: string;
}

const empty: Draft = { name: '', type: 'percent', direction: 'up', denominator: '', rateBase: '' };

interface FieldsProps {
  draft: Draft;
  set: (to: Partial<Draft>) => void;
  /** It was tried to add the measure: what is missing is said where it belongs. */
  isTried: boolean;
}

const Fields = ({ draft, set, isTried }: FieldsProps) => {
  const { words } = useMap();
  const measure = draft.name.trim();
  const noName = isTried && !measure;
  return (
    <>
      <TextField
        label={words('define.line.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        hint={words('define.hint.name')}
        error={noName ? words('refusal.nameEmpty') : null}
        autoFocus
      />
      <Select
        label={words('define.line.type')}
        choices={measureTypes.map((id) => ({ id, label: words(`define.type.${id}`) }))}
        value={draft.type}
        onChange={(type) => set({ type })}
      />
      <ShareFields {...{ draft, set, isTried }} />
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
  const [isTried, setTried] = useState(false);
  const form = useId();
  const { name, type, direction } = draft;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || lacksWhole(draft) || lacksBase(draft)) {
      focusWrong(event.currentTarget);
      return;
    }
    const before = newest(map);
    run(defineMeasure, { name, type, direction, ...shareFields(draft) });
    const made = newest(map);
    if (!made || made === before) return;
    setDraft(empty);
    setTried(false);
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
          <Button variant="primary" type="submit" form={form}>
            {words('define.add')}
          </Button>
        </>
      }
    >
      <form id={form} className="define-form" onSubmit={submit}>
        <Fields {...{ draft, isTried }} set={(to) => setDraft({ ...draft, ...to })} />
      </form>
    </Dialog>
  );
};
