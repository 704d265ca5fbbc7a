import { type FormEvent, useState } from 'react';
import { addPeriods, type PeriodsWanted } from '../../../domain/commands/periods';
import { type PeriodType, periodTypes } from '../../../domain/measureRow';
import { periodsOf } from '../../../domain/measures';
import { dayAfter } from '../../../measurement/calendar';
import { useDocument, useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { useServices } from '../../shell/services';
import { wholeFrom } from './numberText';

interface Draft {
  readonly type: PeriodType;
  readonly start: string;
  readonly end: string;
  readonly count: string;
  readonly label: string;
}

/** A period of days of its own has a name and an end; the others follow from their type. */
const isOwn = ({ type }: Draft): boolean => type === 'cohort' || type === 'date';

const wantedFrom = (draft: Draft): PeriodsWanted => {
  const { type, start, label, end } = draft;
  if (type === 'cohort' || type === 'date')
    return { type, start, end: end || start, label: label || start };
  const count = wholeFrom(draft.count);
  return { type, start, count: (count.ok && count.value) || 1 };
};

/** Where the next periods begin: after the last there is, or this year. */
const useNextStart = (): string => {
  const { clock } = useServices();
  const last = periodsOf(useDocument()).at(-1);
  return last ? dayAfter(last.end) : new Date(clock.now()).toISOString().slice(0, 10);
};

/** Adds one period or several in a row. */
export const AddPeriods = () => {
  const { words, run } = useMap();
  const next = useNextStart();
  const [given, setGiven] = useState<Partial<Draft>>({});
  const draft: Draft = {
    type: 'schoolYear',
    end: '',
    count: '3',
    label: '',
    start: next,
    ...given,
  };
  const set = (to: Partial<Draft>): void => setGiven({ ...given, ...to });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(addPeriods, wantedFrom(draft));
    setGiven({ type: draft.type });
  };
  return (
    <form className="define-adding" onSubmit={submit} aria-label={words('define.period.add')}>
      <Select
        label={words('define.period.type')}
        choices={periodTypes.map((id) => ({ id, label: words(`define.frequency.${id}`) }))}
        value={draft.type}
        onChange={(type) => set({ type })}
      />
      <TextField
        type="date"
        label={words('define.period.start')}
        value={draft.start}
        onChange={(start) => set({ start })}
      />
      {isOwn(draft) ? (
        <>
          <TextField
            type="date"
            label={words('define.period.end')}
            value={draft.end}
            onChange={(end) => set({ end })}
          />
          <TextField
            label={words('define.period.name')}
            value={draft.label}
            onChange={(label) => set({ label })}
          />
        </>
      ) : (
        <TextField
          label={words('define.period.count')}
          value={draft.count}
          onChange={(count) => set({ count })}
        />
      )}
      <Button type="submit">{words('define.period.add')}</Button>
    </form>
  );
};
