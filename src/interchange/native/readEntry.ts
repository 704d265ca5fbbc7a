import type { StampedRow } from '../../domain/mapCopy';
import type { Row } from '../../domain/row';
import { rowFrom } from '../../domain/schema';
import { isRecord } from '../../domain/schemaCheck';
import type { Stamp } from '../../domain/stamp';
import type { ProblemValues } from '../problem';

/** One entry of a file's `rows`: a sound row, one of a kind not known here, or what is wrong with it. */
export type EntryReading =
  | { readonly is: 'row'; readonly entry: StampedRow }
  | { readonly is: 'foreign'; readonly entry: unknown }
  | { readonly is: 'bad'; readonly values: ProblemValues };

const stampPattern = /^[0-9a-z]{9}-[0-9a-z]{4,8}-\S{1,64}$/;

export const isStamp = (value: unknown): value is Stamp =>
  typeof value === 'string' && stampPattern.test(value);

export const areStamps = (value: unknown): value is Readonly<Record<string, Stamp>> =>
  isRecord(value) && Object.values(value).every(isStamp);

const bad = (path: string, reason: string): EntryReading => ({
  is: 'bad',
  values: { path, reason },
});

const foreignId = /^[A-Za-z]{1,40}_[0-9A-Za-z]{22}$/;

const isForeign = (row: Readonly<Record<string, unknown>>): boolean =>
  typeof row.kind === 'string' &&
  row.kind !== '' &&
  typeof row.id === 'string' &&
  foreignId.test(row.id);

const checked = (row: unknown): Row | EntryReading => {
  const read = rowFrom(row);
  if (read.ok) return read.value;
  const first = read.error[0];
  if (first?.reason === 'unknownKind' && isRecord(row) && isForeign(row))
    return { is: 'foreign', entry: row };
  return bad(first?.path ?? '', first?.reason ?? 'wrongType');
};

/** Reads one entry of a file's rows; never throws. */
export const readEntry = (entry: unknown): EntryReading => {
  if (!isRecord(entry)) return bad('', 'notAnObject');
  const row = checked(entry.row);
  if ('is' in row) return row.is === 'foreign' ? { is: 'foreign', entry } : row;
  if (!isStamp(entry.created)) return bad('created', 'notAllowed');
  if (!areStamps(entry.stamps)) return bad('stamps', 'notAllowed');
  return { is: 'row', entry: { row, created: entry.created, stamps: entry.stamps } };
};
