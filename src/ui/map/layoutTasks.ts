import { type Change, idsIn, rowsIn } from '../../domain/change';
import { changedColumns } from '../../domain/columns';
import { arrangementOf, type MapDocument, rowsOf } from '../../domain/document';
import { changesHome } from '../../domain/homes';
import type { Id } from '../../domain/id';
import { layoutOf } from '../../domain/layoutSettings';
import { sizingOf } from '../../domain/look/sizing';
import { partnersOf } from '../../domain/outline';
import type { LayoutTask } from '../../layout/graph';
import { bubblesMoved } from '../../layout/kinds/bubbles';
import { radiusOf } from '../../layout/radiusOf';
import type { JournalRecord } from '../../store/ports';

/** Circles an edit made or gave another theme: they look for room. */
const freshIn = (document: MapDocument, change: Change): readonly Id[] => [
  ...rowsIn(change.created).flatMap((row) => (row.kind === 'node' ? [row.id] : [])),
  ...idsIn(change.updated).filter(
    (id) =>
      changesHome(document, change, id) || Object.hasOwn(change.updated[id]?.to ?? {}, 'parent'),
  ),
];

/** When most is new there is no picture yet to be kept: everything is laid out at once. */
export const taskFor = (document: MapDocument, fresh: readonly Id[]): LayoutTask =>
  fresh.length * 2 > rowsOf(document, 'node').length
    ? { how: 'arrange' }
    : { how: 'settle', fresh };

/** On the way back to Force only those need a place who never had one there; null when nobody does. */
export const taskAfter = (before: MapDocument, after: MapDocument): LayoutTask | null => {
  if (layoutOf(after) !== 'force' || layoutOf(before) === 'force') return { how: 'arrange' };
  const positions = arrangementOf(after)?.positions ?? {};
  const fresh = rowsOf(after, 'node').flatMap(({ id }) => (positions[id] ? [] : [id]));
  return fresh.length ? taskFor(after, fresh) : null;
};

/** So much of a map may take its place anew; beyond that it would be laid out as a whole. */
const mostGrown = 0.25;

/** Partners whose circles have grown, those that grew most: they need room, nobody a new place. */
const grownIn = (document: MapDocument, before: MapDocument): readonly Id[] => {
  if (document === before || !sizingOf(document)) return [];
  const growth = (id: Id): number => radiusOf(document, id) - radiusOf(before, id);
  const grown = partnersOf(document).flatMap(({ id }) =>
    before.rows.has(id) && growth(id) > 0 ? [id] : [],
  );
  const most = Math.ceil(rowsOf(document, 'node').length * mostGrown);
  return grown.sort((a, b) => growth(b) - growth(a)).slice(0, most);
};

/**
 * A drop pins what was in the hand, and where a layout tells circles where they stand the others
 * make room for it. In Force nobody else moves: what is let go lies on no other, and a map that
 * rearranges itself under the hand is nobody's own.
 */
const makesRoomByDrop = (record: JournalRecord, document: MapDocument): boolean =>
  record.label.key === 'history.drag' && layoutOf(document) !== 'force';

/** Chosen with places for all. */
const isLaidOut = (record: JournalRecord): boolean => record.label.key.startsWith('history.layout');

const withPlaces: readonly string[] = [
  'history.replace',
  'history.importDrawn',
  'history.importFilesDrawn',
];

/** A file brings its own places: they stay as they are. */
export const bringsPlaces = (record: JournalRecord): boolean =>
  withPlaces.includes(record.label.key);

/** Who looks for a place after an edit, and whether others make room though nobody does. */
export const wantedAfter = (
  record: JournalRecord,
  document: MapDocument,
  before: MapDocument,
): { readonly fresh: readonly Id[]; readonly makesRoom: boolean } => {
  if (isLaidOut(record)) return { fresh: [], makesRoom: false };
  const fresh = [
    ...freshIn(document, record.change),
    ...grownIn(document, before),
    ...changedColumns(before, document),
  ];
  return { fresh, makesRoom: makesRoomByDrop(record, document) || bubblesMoved(before, document) };
};
