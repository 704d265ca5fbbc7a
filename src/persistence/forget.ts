import { isEmpty, noChange } from '../domain/change';
import {
  changeWithout,
  emptied,
  type Forgetting,
  isOf,
  labelWithout,
  rowWithout,
} from '../domain/forget';
import type { StampedRow } from '../domain/mapCopy';
import { pathsOf, same } from '../domain/path';
import type { Row } from '../domain/row';
import { isRecord } from '../domain/schemaCheck';
import { highestOf, learned, nextStamp, type Stamp } from '../domain/stamp';
import type { Forgets, JournalRecord, StoredRecord } from '../store/ports';
import { copied, forgettingAmong, type Whole } from './forgetting';
import type { KeptMap, KeptRow, Making, SafeCopy, Unnumbered } from './kept';

/** What has to be written so that nothing is left of a person. */
export interface Forgotten {
  readonly kept: KeptMap;
  readonly rows: readonly KeptRow[];
  readonly records: readonly StoredRecord[];
  /** Records in which nothing was but the person, by number. */
  readonly dropped: readonly number[];
  /** Tells other windows that what they hold is stale. */
  readonly added: Unnumbered;
  readonly copies: readonly SafeCopy[];
}

/** A record without the person; null when nothing else was in it. */
export const recordWithout = <R extends JournalRecord>(record: R, given: Forgetting): R | null => {
  const change = changeWithout(record.change, given);
  if (isEmpty(change) && !isEmpty(record.change)) return null;
  return { ...record, change, label: labelWithout(record.label, given) };
};

/** What a window has still to write, without people who were taken out of the map. */
export const queueWithout = (
  queue: readonly JournalRecord[],
  rows: readonly Row[],
  forgets: readonly Forgets[],
): readonly JournalRecord[] =>
  forgets.reduce<readonly JournalRecord[]>((rest, one) => {
    const given = forgettingAmong(rows, rest, one);
    return rest.flatMap((record) => recordWithout(record, given) ?? []);
  }, queue);

/** A changed text has a new stamp: merging an older copy does not bring it back. */
const restamped = <R extends StampedRow>(old: R, row: Row, stamp: Stamp): R => {
  const [was, is] = [pathsOf(old.row), pathsOf(row)];
  const changed = Object.keys({ ...was, ...is }).filter((path) => !same(was[path], is[path]));
  const stamps = Object.fromEntries(changed.map((path) => [path, stamp]));
  return { ...old, row, stamps: { ...old.stamps, ...stamps } };
};

/** The bare fact that something was there: needed only where copies are merged. */
const buried = <R extends StampedRow>(old: R, given: Forgetting, stamp: Stamp) => {
  const { row } = old;
  const bare = row.kind === 'person' ? emptied(row, given.word) : row;
  return { ...old, row: bare, stamps: { deleted: stamp }, deleted: stamp };
};

const rowAfter = (old: KeptRow, given: Forgetting, stamp: Stamp): KeptRow | null => {
  if (isOf(old.id, given)) return buried(old, given, stamp);
  if (!isRecord(old.row)) return null;
  const row = rowWithout(old.row, given);
  return row === old.row ? null : restamped(old, row, stamp);
};

const summaryWithout = (kept: KeptMap, { traces }: Forgetting): KeptMap => ({
  ...kept,
  title: traces.taken(kept.title),
  name: traces.taken(kept.name),
  centers: Object.fromEntries(
    Object.entries(kept.centers).map(([id, center]) => [
      id,
      { ...center, name: traces.taken(center.name) },
    ]),
  ),
});

const copyWithout = (safe: SafeCopy, given: Forgetting, stamp: Stamp): SafeCopy => {
  const { copy } = safe;
  const cleaned = <R extends StampedRow>(one: R): R => {
    const row = rowWithout(one.row, given);
    return row === one.row ? one : restamped(one, row, stamp);
  };
  const gone = copied(safe).filter(({ row }) => isOf(row.id, given));
  const rest = <R extends StampedRow>(rows: readonly R[]): readonly R[] =>
    rows.filter(({ row }) => !isOf(row.id, given)).map(cleaned);
  const removed = [...rest(copy.removed ?? []), ...gone.map((one) => buried(one, given, stamp))];
  return {
    ...safe,
    copy: { rows: rest(copy.rows), knows: copy.knows, ...(removed.length > 0 && { removed }) },
  };
};

const told = (whole: Whole, ask: Forgets, { ids, clock }: Making, stamp: Stamp): Unnumbered => ({
  tx: ids.next('tx'),
  map: whole.kept.id,
  tab: '',
  act: 'do',
  entry: ids.next('entry'),
  label: { key: 'history.forgetPerson' },
  change: noChange,
  at: clock.now(),
  stamp,
  forgets: ask,
});

/**
 * A map as if a person had never been in it: rows, journal, summary and copies. Done again from
 * nothing the journal still leads to the rows.
 */
export const forgottenIn = (whole: Whole, given: Forgetting, making: Making): Forgotten => {
  const { kept } = whole;
  const stamp = nextStamp(highestOf(kept.knows), making.clock.now(), making.device);
  const records = whole.records.map((record) => [record, recordWithout(record, given)] as const);
  return {
    kept: { ...summaryWithout(kept, given), knows: learned(kept.knows, stamp) },
    rows: whole.rows.flatMap((row) => rowAfter(row, given, stamp) ?? []),
    records: records.flatMap(([, record]) => record ?? []),
    dropped: records.flatMap(([{ seq }, record]) => (record ? [] : [seq])),
    added: told(whole, { person: given.person, word: given.word }, making, stamp),
    copies: whole.copies.map((copy) => copyWithout(copy, given, stamp)),
  };
};
