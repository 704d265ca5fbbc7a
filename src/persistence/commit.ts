import { applied, type Change, changedIds } from '../domain/change';
import { documentOf, type MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { hasMembers, pathsOf, same, sameRow, valueAt } from '../domain/path';
import type { Row } from '../domain/row';
import { highestOf, learned, nextStamp, type Stamp } from '../domain/stamp';
import { finished, type Steps } from '../domain/steps';
import type { JournalRecord } from '../store/ports';
import type { Founding, KeptMap, KeptRow, Making, Unnumbered } from './kept';
import { meeting } from './meeting';
import { turned } from './summary';

/** The path under which a deletion, and taking it back, are stamped. */
const deletion = 'deleted';

const alive = (kept: KeptRow | undefined): Row | undefined =>
  kept && !kept.deleted ? kept.row : undefined;

/**
 * The change as it meets what is stored: `from` and deleted rows are what really stood there, so
 * that the journal can be walked backwards. What no longer meets a row stays as it was written.
 */
const rebased = (written: Change, before: MapDocument): Change => {
  const change = meeting(written, before);
  return {
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
  };
};

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

/** So many rows are worked out before others get their turn on the page. */
const atOnce = 250;

/** What a step comes to once it has met what is stored. */
function* met(
  { map, change }: JournalRecord,
  at: (id: Id) => KeptRow | undefined,
): Steps<{ change: Change; before: MapDocument; after: MapDocument }> {
  const rows = changedIds(change).map((id) => alive(at(id)));
  const isLong = rows.length > atOnce;
  const before = documentOf(
    map,
    rows.filter((row) => row !== undefined),
  );
  if (isLong) yield;
  const mine = rebased(change, before);
  if (isLong) yield;
  return { change: mine, before, after: applied(before, mine) };
}

/**
 * What a transaction has to write for records in a row: the rows as they stand after all of them,
 * the records as they met what was stored, and the map's summary. Pure, bit by bit; each record has
 * a stamp of its own, larger than everything the map has seen.
 */
export function* commitSteps(
  start: KeptMap,
  stored: ReadonlyMap<Id, KeptRow>,
  records: readonly JournalRecord[],
  { clock, device }: Pick<Making, 'clock' | 'device'>,
): Steps<Founding> {
  let kept = start;
  const changed = new Map<Id, KeptRow>();
  const numbered: Unnumbered[] = [];
  const at = (id: Id): KeptRow | undefined => changed.get(id) ?? stored.get(id);
  for (const record of records) {
    const stamp = nextStamp(highestOf(kept.knows), clock.now(), device);
    const { change, before, after } = yield* met(record, at);
    for (const [count, id] of changedIds(record.change).entries()) {
      const paths = touched(change, id);
      const next = keptAfter(record.map, at(id), after.rows.get(id), stamp, paths);
      if (next) changed.set(id, next);
      kept = turned(kept, { id, before: before.rows.get(id), after: after.rows.get(id) });
      if (count % atOnce === atOnce - 1) yield;
    }
    kept = {
      ...kept,
      knows: learned(kept.knows, stamp),
      updatedAt: Math.max(kept.updatedAt, record.at),
    };
    numbered.push({ ...record, change, stamp });
  }
  return { kept, rows: [...changed.values()], records: numbered };
}

/** The same at once. */
export const commitOf = (...given: Parameters<typeof commitSteps>): Founding =>
  finished(commitSteps(...given));
