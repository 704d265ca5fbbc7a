import { type CellStatus, cellStates, cellStatuses } from '../../domain/measureRow';
import { mapped, type Steps } from '../../domain/steps';
import type { Table } from '../table';
import { type BundleValue, bundleValue, type ReadCell, stated, wholeIn } from './bundleValue';
import { cellReader } from './cellReader';
import type { Meaning, SignMeaning } from './cellText';
import { type Bundle, bundlesOf, type Line, lineReader } from './lineOf';
import { faultOf, lacksPlace, placeOf } from './placeSaid';
import { isLeft, type ReadWith } from './readWith';
import type { PercentApart, SaidPlace, SaidValue, SaidValues, ValueProblem } from './saidValue';
import { keeper, type ValueDraft } from './valueDraft';

/** Percents are printed with one digit: further apart they are not the same. */
const apartBy = 0.05 + 1e-9;

interface Reading extends Pick<ReadWith, 'everybody' | 'tells'> {
  readonly draft: ValueDraft;
  readonly table: Table;
  readonly file: string;
  readonly read: ReadCell;
  readonly key: (text: string) => string;
}

/** What becomes of the numbers of one measure and period of a line. */
type Said =
  | { readonly is: 'value' | 'total'; readonly value: SaidValue }
  | { readonly is: 'blank'; readonly place: SaidPlace }
  | { readonly is: 'problem'; readonly problem: ValueProblem }
  | { readonly is: 'nothing' };

const nothing: Said = { is: 'nothing' };

const problemAt = (
  { table, file }: Reading,
  { line, numbers }: Line,
  column: number,
  why: ValueProblem['why'],
): Said => {
  const text = numbers.find((number) => number.column === column)?.text ?? '';
  const problem = { file, line, column: table.headers[column] ?? '', text, why };
  return { is: 'problem', problem };
};

const statusOf = (text: string): CellStatus | null =>
  cellStatuses.find((status) => status === text.toLowerCase()) ?? null;

const versionOf = (text: string): number | null => {
  const version = Number(text);
  return text && Number.isInteger(version) && version > 0 ? version : null;
};

/** A state that the line names itself, as our own tidy files do. */
const named = (line: Line, bundle: Bundle, read: ReadCell): BundleValue => {
  const value = bundleValue(bundle, read);
  const state = cellStates.find((one) => one === line.text('state'));
  if (!state || state === 'reported' || value.is === 'wrong') return value;
  const whole = wholeIn(bundle, read);
  return state === 'missing' && whole === null ? { is: 'blank' } : stated(state, whole);
};

/** An empty place counts as missing; where nobody could be meant by it, it is nothing. */
const blankAt = (reading: Reading, place: SaidPlace): Said =>
  lacksPlace(place) || isLeft(reading, place) ? nothing : { is: 'blank', place };

const saidOf = (reading: Reading, line: Line, bundle: Bundle): Said => {
  const value = named(line, bundle, reading.read);
  if (value.is === 'nothing') return nothing;
  const place = placeOf(reading, line, bundle);
  if (value.is === 'blank') return blankAt(reading, place);
  if (value.is === 'wrong') return problemAt(reading, line, value.column, value.why);
  const type = reading.draft.measures[place.keys.measure]?.type;
  const isBare = value.n !== null && !value.isPart && type === 'percent';
  // A percent by itself never takes the whole of its line for its own (R2).
  const d = isBare ? null : value.d;
  const wrong = lacksPlace(place) ?? faultOf(type, value.n, d);
  const column = bundle.part?.column ?? bundle.value?.column ?? 0;
  if (wrong) return problemAt(reading, line, column, wrong);
  const { n, state, percent } = value;
  const about = { source: line.text('source'), note: line.text('note') };
  const [status, version] = [statusOf(line.text('status')), versionOf(line.text('version'))];
  const all = { ...place, n, d, state, percent, status, version, ...about };
  return { is: isLeft(reading, place) ? 'total' : 'value', value: all };
};

const apartOf = ({ file, line, measure, n, d, percent }: SaidValue): PercentApart | null => {
  if (percent === null || n === null || !d) return null;
  const ours = (100 * n) / d;
  return Math.abs(ours - percent) > apartBy ? { file, line, measure, said: percent, ours } : null;
};

/** Signs that stand in cells of numbers, and how often. */
const countSigns = (found: Map<string, number>, line: Line, read: ReadCell): void => {
  for (const { text } of line.numbers) {
    const cell = read(text);
    if (cell.is === 'sign') found.set(cell.text, (found.get(cell.text) ?? 0) + 1);
  }
};

const sortedOut = (said: readonly Said[]): Omit<SaidValues, 'signs'> => {
  const of = (is: 'value' | 'total'): readonly SaidValue[] =>
    said.flatMap((one) => (one.is === is && 'value' in one ? [one.value] : []));
  const values = of('value');
  return {
    values,
    blanks: said.flatMap((one) => (one.is === 'blank' ? [one.place] : [])),
    totals: of('total'),
    problems: said.flatMap((one) => (one.is === 'problem' ? [one.problem] : [])),
    compared: values.filter(({ percent, n, d }) => percent !== null && n !== null && d).length,
    apart: values.flatMap((value) => apartOf(value) ?? []),
  };
};

/**
 * The values of a table as the roles of its columns say, with what cannot be read by line. The
 * draft's own answers about signs go before those of the map.
 */
export function* readValues(
  table: Table,
  draft: ValueDraft,
  { own, everybody, tells }: ReadWith,
): Steps<SaidValues> {
  const key = keeper();
  const meaning: Meaning = (text): SignMeaning | null => draft.markers[key(text)] ?? own(text);
  const { file } = table;
  const read = cellReader(draft.decimal, meaning);
  const reading: Reading = { draft, table, file, key, read, everybody, tells };
  const signs = new Map<string, number>();
  const lineAt = lineReader(draft.roles);
  const said = yield* mapped(table.rows, (row) => {
    const line = lineAt(row);
    countSigns(signs, line, reading.read);
    return bundlesOf(line).map((bundle) => saidOf(reading, line, bundle));
  });
  yield;
  return { ...sortedOut(said.flat()), signs };
}
