import { type CellStatus, cellStates, cellStatuses } from '../../domain/measureRow';
import { mapped, type Steps } from '../../domain/steps';
import type { Table } from '../table';
import { type BundleValue, bundleValue, type ReadCell } from './bundleValue';
import { cellFromText, type Meaning } from './cellText';
import { type Bundle, bundlesOf, type Line, lineReader } from './lineOf';
import type { PercentApart, SaidValue, SaidValues, ValueProblem } from './saidValue';
import { keyOf, type ValueDraft } from './valueDraft';

/** Percents are printed with one digit: further apart they are not the same. */
const apartBy = 0.05 + 1e-9;

interface Reading {
  readonly draft: ValueDraft;
  readonly table: Table;
  readonly read: ReadCell;
}

type Said = { readonly value: SaidValue } | { readonly problem: ValueProblem } | null;

const problemAt = (
  { table }: Reading,
  { line, numbers }: Line,
  column: number,
  why: ValueProblem['why'],
): Said => {
  const text = numbers.find((number) => number.column === column)?.text ?? '';
  return { problem: { line, column: table.headers[column] ?? '', text, why } };
};

const placeOf = ({ draft }: Reading, line: Line, bundle: Bundle) => ({
  line: line.line,
  partner: line.text('partner') || line.text('partnerId') || draft.partner,
  partnerId: line.text('partnerId'),
  period: bundle.period ?? (line.text('period') || line.text('periodStart') || draft.period),
  group: line.text('group'),
  measure: bundle.measure ?? (line.text('measure') || draft.measure),
});

const lacksPlace = (place: ReturnType<typeof placeOf>): ValueProblem['why'] | null => {
  if (!place.partner) return 'noPartner';
  if (!place.period) return 'noPeriod';
  return place.measure ? null : 'noMeasure';
};

const statusOf = (text: string): CellStatus =>
  cellStatuses.find((status) => status === text.toLowerCase()) ?? 'final';

/** A state that the line names itself, as our own tidy files do. */
const named = (line: Line, value: BundleValue): BundleValue => {
  const state = cellStates.find((one) => one === line.text('state'));
  if (!state || state === 'reported' || value.is === 'wrong') return value;
  const d = value.is === 'said' ? value.d : null;
  return { is: 'said', n: null, d, state, percent: null };
};

const saidOf = (reading: Reading, line: Line, bundle: Bundle): Said => {
  const value = named(line, bundleValue(bundle, reading.read));
  if (value.is === 'nothing') return null;
  const column = bundle.part?.column ?? bundle.value?.column ?? 0;
  if (value.is === 'wrong') return problemAt(reading, line, value.column, value.why);
  const place = placeOf(reading, line, bundle);
  const lack = lacksPlace(place);
  if (lack) return problemAt(reading, line, column, lack);
  const { n, d, state, percent } = value;
  return { value: { ...place, n, d, state, percent, status: statusOf(line.text('status')) } };
};

const apartOf = ({ line, measure, n, d, percent }: SaidValue): PercentApart | null => {
  if (percent === null || n === null || !d) return null;
  const ours = (100 * n) / d;
  return Math.abs(ours - percent) > apartBy ? { line, measure, said: percent, ours } : null;
};

/** Signs that stand in cells of numbers, and how often. */
const signsIn = (lines: readonly Line[], { decimal }: ValueDraft): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const cells = lines.flatMap(({ numbers }) =>
    numbers.map(({ text }) => cellFromText(text, decimal, () => null)),
  );
  for (const cell of cells)
    if (cell.is === 'marker') found.set(cell.text, (found.get(cell.text) ?? 0) + 1);
  return found;
};

/**
 * The values of a table as the roles of its columns say, with what cannot be read by line. `own`
 * says what signs mean on this map; the draft's own answers go first.
 */
export function* readValues(table: Table, draft: ValueDraft, own: Meaning): Steps<SaidValues> {
  const meaning: Meaning = (text) => draft.markers[keyOf(text)] ?? own(text);
  const reading = {
    draft,
    table,
    read: (text: string) => cellFromText(text, draft.decimal, meaning),
  };
  const lines = yield* mapped(table.rows, lineReader(draft.roles));
  const said = yield* mapped(lines, (line) =>
    bundlesOf(line).map((bundle) => saidOf(reading, line, bundle)),
  );
  const all = said.flat().filter((one) => one !== null);
  const values = all.flatMap((one) => ('value' in one ? [one.value] : []));
  return {
    values,
    problems: all.flatMap((one) => ('problem' in one ? [one.problem] : [])),
    signs: signsIn(lines, draft),
    compared: values.filter(({ percent, n, d }) => percent !== null && n !== null && d).length,
    apart: values.flatMap((value) => apartOf(value) ?? []),
  };
}
