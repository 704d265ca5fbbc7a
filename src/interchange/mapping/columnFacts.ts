import { oneLine, sameNameKey } from '../../domain/name';
import { lengthOf } from '../../domain/row';
import { limits } from '../limits';
import type { Table } from '../table';
import { kindFrom, statusFrom } from './valueWords';

/** What the values of one column show, whatever its header says. */
export interface ColumnFacts {
  readonly index: number;
  readonly header: string;
  /** Different filled values as first written, in the order of the file. */
  readonly values: readonly string[];
  readonly filled: number;
  /** Shares of the filled cells, from 0 to 1. */
  readonly kinds: number;
  readonly statuses: number;
  /** Words rather than numbers, addresses or long texts. */
  readonly wordy: boolean;
}

const longest = 80;

const looksLikeWords = (value: string): boolean =>
  /\p{L}{2}/u.test(value) && !/^\S+@\S+$|^https?:|^\d/i.test(value) && lengthOf(value) <= longest;

/** Different values as first written, with how often each comes. */
const counted = (cells: readonly string[]): ReadonlyMap<string, number> => {
  const spelling = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const key = sameNameKey(cell);
    const first = spelling.get(key) ?? cell;
    spelling.set(key, first);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
};

/** So many different values show what a column is. */
const enough = 300;

const share = (counts: ReadonlyMap<string, number>, test: (value: string) => boolean): number => {
  let [fitting, all] = [0, 0];
  for (const [value, count] of [...counts].slice(0, enough)) {
    all += count;
    if (test(value)) fitting += count;
  }
  return all === 0 ? 0 : fitting / all;
};

/** Facts of one column; beyond as many rows as a map may have partners, the rest is not looked at. */
export const columnFacts = (table: Table, index: number): ColumnFacts => {
  const cells = table.rows
    .slice(0, limits.partners)
    .map((row) => oneLine(row.cells[index] ?? ''))
    .filter((cell) => cell !== '');
  const counts = counted(cells);
  return {
    index,
    header: table.headers[index] ?? '',
    values: [...counts.keys()],
    filled: cells.length,
    kinds: share(counts, (value) => kindFrom(value) !== null),
    statuses: share(counts, (value) => statusFrom(value) !== null),
    wordy: share(counts, looksLikeWords) >= 0.8,
  };
};
