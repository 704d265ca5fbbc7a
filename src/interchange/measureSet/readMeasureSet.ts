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
import { type MeasureSet, measureSetFormat, measureSetVersion } from './measureSet';

/** A measure set that was read, and what of the file was set aside. */
export interface MeasureSetReading {
  readonly set: MeasureSet;
  readonly notices: readonly Notice[];
}

type Open = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? [...value].slice(0, nameLimit).join('') : '';

const numberOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1;

const newer = (file: Open): FileProblem => ({
  reason: 'newer',
  values: { version: textOf(file.appVersion) || String(file.version) },
});

const rowsIn = (file: Open): Result<readonly unknown[], FileProblem> => {
  if (file.format !== measureSetFormat) return refuse({ reason: 'notOurs' });
  if (numberOf(file.version) > measureSetVersion) return refuse(newer(file));
  if (!Array.isArray(file.rows)) return refuse({ reason: 'notOurs' });
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
  const isGone = (id: string | undefined): boolean => id !== undefined && !known.has(id);
  return onceByCode(rows)
    .map((row) => {
      const goals = Object.keys(row.interims ?? {}).filter(isGone);
      return patched(row, {
        ...Object.fromEntries(goals.map((id) => [`interims.${id}`, null])),
        ...(isGone(row.startPeriod) && { startPeriod: null }),
        ...(isGone(row.goalPeriod) && { goalPeriod: null }),
        ...{ curve: null, ahead: null, told: null },
      }) as IndicatorRow;
    })
    .sort(byOrder);
};

const kinds = new Set<Row['kind']>(['indicator', 'period', 'subgroup']);

/**
 * Reads the text of a `.measures.json` file. Refused: what is none, or needs a newer version. Rows
 * that are broken or of another kind are set aside and listed.
 */
export const readMeasureSet = (source: string): Result<MeasureSetReading, FileProblem> => {
  const file = parseSafely(source);
  if (!file.ok) return file;
  const list = rowsIn(file.value);
  if (!list.ok) return list;
  const rows: Row[] = [];
  const notices: Notice[] = [];
  list.value.forEach((one, at) => {
    const row = rowFrom(one);
    if (row.ok && kinds.has(row.value.kind)) rows.push(row.value);
    else notices.push({ reason: 'setAside', values: { row: at + 1 } });
  });
  const said = isRecord(file.value.set) ? file.value.set : {};
  return ok({
    set: {
      ...{ id: textOf(said.id), name: textOf(said.name), version: numberOf(said.version) },
      indicators: held(ofKind(rows, 'indicator'), ofKind(rows, 'period')),
      periods: ofKind(rows, 'period'),
      subgroups: ofKind(rows, 'subgroup'),
    },
    notices,
  });
};
