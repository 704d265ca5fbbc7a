import { applied, type Change, changedIds } from '../domain/change';
import { documentOf, type MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { hasMembers, pathsOf, same, sameRow, valueAt } from '../domain/path';
import type { Row } from '../domain/row';
import { highestOf, learned, nextStamp, type Stamp } from '../domain/stamp';
import type { JournalRecord } from '../store/ports';
import type { Founding, KeptMap, KeptRow, Making } from './kept';
import { turned } from './summary';

/** The path under which a deletion, and taking it back, are stamped. */
const deletion = 'deleted';

const alive = (kept: KeptRow | undefined): Row | undefined =>
  kept && !kept.deleted ? kept.row : undefined;

/**
 * The change as it meets what is stored: `from` and deleted rows are what really stood there, so
 * that the journal can be walked backwards. What no longer meets a row stays as it was written.
 */
const rebased = (change: Change, before: MapDocument): Change => ({
  created: change.created,
  updated: Object.fromEntries(
    Object.entries(change.updated).map(([id, update]) => {
      const row = change.created[id as Id] ?? before.rows.get(id as Id);
      if (!row) return [id, update];
      const from = Object.keys(update.to).map((path) => [path, valueAt(row, path)]);
      return [id, { from: Object.fromEntries(from), to: update.to }];
    }),
  ),
  deleted: Object.fromEntries(
    Object.entries(change.deleted).map(([id, row]) => [id, before.rows.get(id as Id) ?? row]),
  ),
});

/** The paths a step may have changed; null when that takes a look at the whole row. */
const touched = ({ created, updated }: Change, id: Id): readonly string[] | null => {
  const paths = created[id] ? [] : Object.keys(updated[id]?.to ?? {});
  return paths.length === 0 || paths.some(hasMembers) ? null : paths;
};

const differing = (before: Row, after: Row): readonly string[] => {
  const [was, is] = [pathsOf(before), pathsOf(after)];
  return Object.keys({ ...was, ...is }).filter((path) => !same(was[path], is[path]));
};

const stamped = (
  before: Row,
  after: Row,
  stamp: Stamp,
  paths: readonly string[] | null,
): Record<string, Stamp> => {
  const changed =
    paths?.filter((path) => !same(valueAt(before, path), valueAt(after, path))) ??
    differing(before, after);
  return Object.fromEntries(changed.map((path) => [path, stamp]));
};

const buried = (old: KeptRow, stamp: Stamp): KeptRow => ({
  ...old,
  deleted: stamp,
  stamps: { ...old.stamps, [deletion]: stamp },
});

const rewritten = (
  { deleted, ...old }: KeptRow,
  row: Row,
  stamp: Stamp,
  paths: readonly string[] | null,
): KeptRow => ({
  ...old,
  row,
  stamps: {
    ...old.stamps,
    ...stamped(old.row, row, stamp, paths),
    ...(deleted && { [deletion]: stamp }),
  },
});

/** The stored row after a step; null when the step leaves it as it is. */
const keptAfter = (
  map: Id,
  old: KeptRow | undefined,
  after: Row | undefined,
  stamp: Stamp,
  paths: readonly string[] | null,
): KeptRow | null => {
  if (!after) return old && !old.deleted ? buried(old, stamp) : null;
  if (!old) return { map, kind: after.kind, id: after.id, row: after, created: stamp, stamps: {} };
  return !old.deleted && sameRow(old.row, after) ? null : rewritten(old, after, stamp, paths);
};

/**
 * What a transaction has to write for records in a row: the rows as they stand after all of them,
 * the records as they met what was stored, and the map's summary. Pure; each record has a stamp of
 * its own, larger than everything the map has seen.
 */
export const commitOf = (
  start: KeptMap,
  stored: ReadonlyMap<Id, KeptRow>,
  records: readonly JournalRecord[],
  { clock, device }: Pick<Making, 'clock' | 'device'>,
): Founding => {
  let kept = start;
  const changed = new Map<Id, KeptRow>();
  const at = (id: Id): KeptRow | undefined => changed.get(id) ?? stored.get(id);
  const numbered = records.map((record) => {
    const stamp = nextStamp(highestOf(kept.knows), clock.now(), device);
    const ids = changedIds(record.change);
    const before = documentOf(
      record.map,
      ids.map((id) => alive(at(id))).filter((row) => row !== undefined),
    );
    const change = rebased(record.change, before);
    const after = applied(before, change);
    for (const id of ids) {
      const paths = touched(change, id);
      const next = keptAfter(record.map, at(id), after.rows.get(id), stamp, paths);
      if (next) changed.set(id, next);
      kept = turned(kept, { id, before: before.rows.get(id), after: after.rows.get(id) });
    }
    kept = {
      ...kept,
      knows: learned(kept.knows, stamp),
      updatedAt: Math.max(kept.updatedAt, record.at),
    };
    return { ...record, change, stamp };
  });
  return { kept, rows: [...changed.values()], records: numbered };
};
