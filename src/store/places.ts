import type { Change } from '../domain/change';
import { applied, idsIn, isEmpty, noChange, rowsIn, updating } from '../domain/change';
import { type Positions, placing } from '../domain/commands/arrange';
import { composed } from '../domain/compose';
import { arrangementOf, type MapDocument, nodeOf } from '../domain/document';
import { changesHome } from '../domain/homes';
import type { Id } from '../domain/id';
import type { Point } from '../domain/row';
import { finished, type Steps } from '../domain/steps';

/** Finds places for circles that have none; `wish` is where the person pointed. */
export type Placer = (document: MapDocument, fresh: readonly Id[], wish: Point | null) => Positions;

const circlesIn = (rows: Change['created']): readonly Id[] =>
  rowsIn(rows).flatMap((row) => (row.kind === 'node' ? [row.id] : []));

const takesOver = ({ deleted }: Change): boolean =>
  rowsIn(deleted).some((row) => row.kind === 'node' && row.type === 'partner');

const losesThemes = (change: Change, id: Id): boolean =>
  Object.entries(change.updated[id]?.to ?? {}).some(
    ([path, value]) => path.startsWith('themes.') && value === null,
  );

/**
 * Partners that an edit puts into another theme: where they stood means nothing there. One that
 * takes over the themes of a partner that goes stays where it stands.
 */
const rehomed = (document: MapDocument, change: Change): readonly Id[] =>
  idsIn(change.updated).filter((id) => {
    if (!changesHome(document, change, id) || isPinned(document, id)) return false;
    return !takesOver(change) || losesThemes(change, id);
  });

const isPinned = (document: MapDocument, id: Id): boolean =>
  nodeOf(document, id)?.pins?.[arrangementOf(document)?.layout ?? 'force'] !== undefined;

const withoutPlaces = (document: MapDocument, ids: readonly Id[]): Change => {
  const there = arrangementOf(document);
  const paths = ids.flatMap((id) => [`positions.${id}`, `stood.${id}`]);
  return updating(
    document,
    there ? { [there.id]: Object.fromEntries(paths.map((path) => [path, null])) } : {},
  );
};

/** A change, and the document with it. */
export interface Placed {
  readonly change: Change;
  readonly after: MapDocument;
}

const then = ({ change, after }: Placed, next: Change): Placed => ({
  change: composed(change, next),
  after: applied(after, next),
});

/**
 * A change with everything it means for places: new circles get one, deleted circles give theirs
 * up, partners that change their theme find one there. So undo brings all of it back in one step.
 */
export function* placedSteps(
  document: MapDocument,
  change: Change,
  place: Placer,
  wish: Point | null,
): Steps<Placed> {
  const made = { change, after: applied(document, change) };
  yield;
  const there = arrangementOf(made.after);
  if (!there) return made;
  const homeless = rehomed(made.after, change);
  const gone = withoutPlaces(made.after, [...circlesIn(change.deleted), ...homeless]);
  const isNew = (id: Id): boolean => !there.positions[id];
  const fresh = [...circlesIn(change.created).filter(isNew), ...homeless];
  const cleared = isEmpty(gone) ? made : then(made, gone);
  if (!fresh[0]) return cleared;
  const placed = then(cleared, placing(cleared.after, place(cleared.after, fresh, wish)));
  return wish ? then(placed, held(placed.after, fresh[0])) : placed;
}

/** The same at once. */
export const withPlaces = (...given: Parameters<typeof placedSteps>): Placed =>
  finished(placedSteps(...given));

/** Who points at a place means it: the circle is held there, as if it had been dragged. */
const held = (document: MapDocument, id: Id): Change => {
  const there = arrangementOf(document);
  const place = there?.positions[id];
  if (!there || !place || nodeOf(document, id)?.type === 'center') return noChange;
  return updating(document, { [id]: { [`pins.${there.layout}`]: place } });
};
