import type { Change, Update } from '../domain/change';
import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { problemsBrought } from '../domain/integrity';
import type { Row } from '../domain/row';
import { rowFrom } from '../domain/schema';
import { finished, type Steps } from '../domain/steps';

/** Rows that were looked at before. */
const sound = new WeakSet<Row>();

/** Whether a row is sound that was, but for some places in it: one more among thousands is seen at once. */
const isStillSound = (before: Row | undefined, row: Row, { to }: Update): boolean => {
  const isKnown = before?.kind === 'arrangement' && sound.has(before);
  if (!isKnown || !Object.keys(to).every((path) => path.startsWith('positions.')))
    return rowFrom(row).ok;
  const moved = Object.entries(to).flatMap(([path, place]) =>
    place === null ? [] : [[path.slice('positions.'.length), place] as const],
  );
  return rowFrom({ ...before, stood: undefined, positions: Object.fromEntries(moved) }).ok;
};

/** How many rows are looked at before others get their turn on the page. */
const often = 100;

/** Whether every row a change touches is sound in the document after it, and nothing newly dangles. */
export function* soundSteps(
  before: MapDocument,
  change: Change,
  after: MapDocument,
): Steps<boolean> {
  const isSound = (id: Id): boolean => {
    const row = after.rows.get(id);
    if (!row) return true;
    const update = change.created[id] ? undefined : change.updated[id];
    const holds = update ? isStillSound(before.rows.get(id), row, update) : rowFrom(row).ok;
    if (holds) sound.add(row);
    return holds;
  };
  const touched = [...Object.keys(change.created), ...Object.keys(change.updated)] as Id[];
  for (const [at, id] of touched.entries()) {
    if (!isSound(id)) return false;
    if (at % often === often - 1) yield;
  }
  return problemsBrought(before, after, change).length === 0;
}

/** The same at once. */
export const keepsSound = (...given: Parameters<typeof soundSteps>): boolean =>
  finished(soundSteps(...given));
