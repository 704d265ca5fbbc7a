import { type Change, deleting, updating } from '../change';
import { type MapDocument, mapRow } from '../document';
import { pairKey } from '../duplicates';
import type { Command } from '../edit';
import type { Id } from '../id';
import { joinedLinks, type Repointed } from '../joinedLinks';
import { joinedMeasures, movedSeries } from '../joinedMeasures';
import { joinedNode } from '../joinedNode';
import {
  joinedApart,
  joinedContacts,
  joinedItems,
  joinedOwners,
  renamedMembers,
} from '../joinedRows';
import { notesFrom } from '../name';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { NodeRow, Row } from '../row';
import { labelFor, partnersIn } from './find';

/** Two partners that are not one and the same. */
const twoPartners = (
  document: MapDocument,
  a: Id,
  b: Id,
): Result<readonly [NodeRow, NodeRow], Refusal> => {
  const rows = partnersIn(document, [a, b]);
  if (!rows.ok) return rows;
  const [first, second] = rows.value;
  return first && second && first !== second
    ? ok([first, second])
    : refuse({ reason: 'nothingToDo' });
};

/** Remembers that two partners look the same and are not. */
export const keepApart: Command<{ readonly a: Id; readonly b: Id }> = (document, { a, b }) => {
  const rows = twoPartners(document, a, b);
  if (!rows.ok) return rows;
  const map = mapRow(document);
  if (!map) return refuse({ reason: 'notThere' });
  return ok({
    change: updating(document, { [map.id]: { [`keptApart.${pairKey(a, b)}`]: true } }),
    label: labelFor('history.keepApart', rows.value),
  });
};

const joining = (document: MapDocument, keep: NodeRow, gone: NodeRow): Change => {
  const moved: readonly Repointed<Row>[] = [
    joinedLinks,
    joinedContacts,
    joinedOwners,
    joinedItems,
    joinedMeasures,
  ].map((join) => join(document, keep.id, gone.id));
  const { updated } = updating(document, {
    ...Object.assign({}, ...moved.map(({ fields }) => fields)),
    ...renamedMembers(document, keep.id, gone.id),
    [document.map]: joinedApart(document, keep.id, gone.id),
    [keep.id]: joinedNode(document, keep, gone),
  });
  return {
    ...deleting(gone, ...moved.flatMap((part) => part.gone)),
    created: movedSeries(document, keep.id, gone.id),
    updated,
  };
};

/**
 * Makes one partner of two, as one edit: `keep` gets all that `gone` has and it has not, and stays
 * where it stands. Refused when their notes together are too long.
 */
export const joinPartners: Command<{ readonly keep: Id; readonly gone: Id }> = (document, args) => {
  const rows = twoPartners(document, args.keep, args.gone);
  if (!rows.ok) return rows;
  const [keep, gone] = rows.value;
  const notes = notesFrom(String(joinedNode(document, keep, gone).notes ?? ''));
  if (!notes.ok) return notes;
  return ok({
    change: joining(document, keep, gone),
    label: labelFor('history.joinPartners', [keep]),
    focus: keep.id,
  });
};
