import { byOrder } from '../../domain/document';
import type { IndicatorRow, PeriodRow } from '../../domain/measureRow';
import { migrated } from '../../domain/migrations';
import { sameNameKey } from '../../domain/name';
import { patched } from '../../domain/path';
import { ok, type Result, refuse } from '../../domain/result';
import { nameLimit, type Row } from '../../domain/row';
import { rowFrom } from '../../domain/schema';
import { isRecord } from '../../domain/schemaCheck';
import { limits } from '../limits';
import { parseSafely } from '../native/parseSafely';
import type { FileProblem, Notice } from '../problem';
import { type MeasureSetReading, measureSetFormat, measureSetVersion } from './measureSet';
import { withoutLooseEnds } from './withoutLooseEnds';

type Open = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? [...value].slice(0, nameLimit).join('') : '';

/** An id is one word: it stands in front of others where a measure keeps where it came from. */
const idFrom = (value: unknown): string => textOf(value).trim().replace(/\s+/gu, '-');

const numberOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1;

const newer = (file: Open): FileProblem => ({
  reason: 'newer',
  values: { version: textOf(file.appVersion) || String(file.version) },
});

const rowsIn = (file: Open): Result<readonly unknown[], FileProblem> => {
  if (file.format !== measureSetFormat) return refuse({ reason: 'noSet' });
  if (numberOf(file.version) > measureSetVersion) return refuse(newer(file));
  if (!Array.isArray(file.rows)) return refuse({ reason: 'noSet' });
  if (file.rows.length > limits.rows)
    return refuse({ reason: 'tooManyRows', values: { limit: limits.rows } });
  const rows = migrated(file.rows, file.schema);
  return rows.ok ? rows : refuse(newer(file));
};

const ofKind = <K extends Row['kind']>(rows: readonly Row[], kind: K) =>
  rows.filter((row): row is Extract<Row, { kind: K }> => row.kind === kind);

const onceByCode = (rows: readonly IndicatorRow[]): readonly IndicatorRow[] => [
  ...new Map([...rows].reverse().map((row) => [sameNameKey(row.code), row])).values(),
];

/** Measures, each code once, without words about charts, that name no period which the set does not bring. */
const held = (
  rows: readonly IndicatorRow[],
  periods: readonly PeriodRow[],
): readonly IndicatorRow[] => {
  const known = new Set<string>(periods.map(({ id }) => id));
  const untold = { curve: null, ahead: null, told: null };
  return onceByCode(rows)
    .map((row) => patched(withoutLooseEnds(row, known), untold) as IndicatorRow)
    .sort(byOrder);
};

const kinds = new Set<Row['kind']>(['indicator', 'period', 'subgroup']);

/** A percent says what it is a share of (R1). */
const fits = (row: Row): boolean =>
  kinds.has(row.kind) && (row.kind !== 'indicator' || row.type !== 'percent' || !!row.denominator);

interface Sorted {
  readonly rows: readonly Row[];
  readonly notices: readonly Notice[];
}

const sorted = (list: readonly unknown[]): Sorted => {
  const rows: Row[] = [];
  const notices: Notice[] = [];
  list.forEach((one, at) => {
    const row = rowFrom(one);
    if (row.ok && fits(row.value)) rows.push(row.value);
    else {
      const path = row.ok ? row.value.kind : (row.error[0]?.path ?? '');
      notices.push({ reason: 'setAside', values: { row: at + 1, path } });
    }
  });
  return { rows, notices };
};

/**
 * Reads the text of a `.measures.json` file. Refused: what is none, holds no measure, or needs a
 * newer version. Rows that are broken or of another kind are set aside and listed.
 */
export const readMeasureSet = (source: string): Result<MeasureSetReading, FileProblem> => {
  const file = parseSafely(source);
  if (!file.ok) return file.error.reason === 'notJson' ? refuse({ reason: 'noSet' }) : file;
  const list = rowsIn(file.value);
  if (!list.ok) return list;
  const { rows, notices } = sorted(list.value);
  const indicators = held(ofKind(rows, 'indicator'), ofKind(rows, 'period'));
  if (indicators.length === 0) return refuse({ reason: 'setEmpty' });
  const said = isRecord(file.value.set) ? file.value.set : {};
  const set = {
    ...{ id: idFrom(said.id), name: textOf(said.name), version: numberOf(said.version) },
    ...{ indicators, periods: ofKind(rows, 'period'), subgroups: ofKind(rows, 'subgroup') },
  };
  return ok({ set, notices });
};
