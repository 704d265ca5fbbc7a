import { type FormEvent, useState } from 'react';
import { addPeriods, mostPeriods } from '../../../domain/commands/periods';
import { mapRow } from '../../../domain/document';
import { periodTypes, usualYearStart } from '../../../domain/measureRow';
import { periodsOf } from '../../../domain/measures';
import { dayAfter } from '../../../measurement/calendar';
import { useDocument, useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { useSpoken } from '../../parts/useSpoken';
import { useFormat } from '../../shell/services';
import { useToday } from '../useToday';
import { focusWrong } from './focusWrong';
import { isOwn, type PeriodDraft, toldPeriods, wantedFrom } from './periodDraft';

type Set = (to: Partial<PeriodDraft>) => void;

/** The first three periods end with the one of today: values that are there are of years gone by. */
const yearsBack = 2;

/** Where the next periods begin: after the last there is, or so that they end with this year's. */
const useNextStart = (): string => {
  const last = periodsOf(useDocument()).at(-1);
  const today = useToday();
  if (last) return dayAfter(last.end);
  return `${Number(today.slice(0, 4)) - yearsBack}${today.slice(4)}`.replace('-02-29', '-02-28');
};

const OwnDays = ({ draft, set }: { draft: PeriodDraft; set: Set }) => {
  const { words } = useMap();
  return (
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
  );
};

/** What will be added, before it is. */
const WillAdd = ({ draft }: { draft: PeriodDraft }) => {
  const { words } = useMap();
  const format = useFormat();
  const yearStart = mapRow(useDocument())?.yearStart ?? usualYearStart;
  const { labels, more } = toldPeriods(draft, yearStart);
  if (labels.length === 0) return null;
  const text =
    more > 0
      ? labels.join(', ')
      : format
          .list(labels)
          .map((part) => part.text)
          .join('');
  return (
    <p className="field-hint" aria-live="polite">
      {more > 0
        ? words('defineSteps.willAddMore', { periods: text, count: more })
        : words('defineSteps.willAdd', { periods: text })}
    </p>
  );
};

/** How many in a row; what cannot be taken is said as it is typed. */
const Count = ({ draft, set, isTried }: { draft: PeriodDraft; set: Set; isTried: boolean }) => {
  const { words } = useMap();
  const format = useFormat();
  const isWrong = wantedFrom(draft) === null && (isTried || draft.count.trim() !== '');
  const error = isWrong
    ? words('defineSteps.countWrong', { limit: format.number(mostPeriods) })
    : null;
  useSpoken(error);
  return (
    <TextField
      label={words('define.period.count')}
      value={draft.count}
      onChange={(count) => set({ count })}
      error={error}
    />
  );
};

/** Adds one period or several in a row. */
export const AddPeriods = () => {
  const { words, run, map } = useMap();
  const start = useNextStart();
  const [given, setGiven] = useState<Partial<PeriodDraft>>({});
  const usual = { type: 'schoolYear', end: '', count: '3', label: '', start } as const;
  const draft: PeriodDraft = { ...usual, ...given };
  const set: Set = (to) => setGiven({ ...given, ...to });
  const [isTried, setTried] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wanted = wantedFrom(draft);
    setTried(true);
    if (!wanted) {
      focusWrong(event.currentTarget);
      return;
    }
    const before = map.store.state.getState().document;
    run(addPeriods, wanted);
    // What was refused stays, to be put right.
    if (map.store.state.getState().document === before) return;
    setTried(false);
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
        onChange={(day) => set({ start: day })}
      />
      {isOwn(draft) ? <OwnDays draft={draft} set={set} /> : <Count {...{ draft, set, isTried }} />}
      <div className="define-will">
        <Button type="submit">{words('define.period.add')}</Button>
        <WillAdd draft={draft} />
      </div>
    </form>
  );
};
