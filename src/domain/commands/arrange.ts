import { type Change, updating } from '../change';
import { arrangementOf, type MapDocument, nodeOf, rowsOf } from '../document';
import type { Command, Label } from '../edit';
import type { Id } from '../id';
import type { Fields } from '../path';
import { ok, refuse } from '../result';
import type { Point } from '../row';

export type Positions = Readonly<Record<Id, Point>>;

/** Places are kept to a hundredth of a unit: finer than any screen, and shorter in files. */
const rounded = ([x, y]: Point): Point => [Math.round(x * 100) / 100, Math.round(y * 100) / 100];

/** The change that puts circles at places; others stay where they are. */
export const placing = (document: MapDocument, positions: Positions): Change => {
  const arrangement = arrangementOf(document);
  if (!arrangement) return updating(document, {});
  const fields: Record<string, Point> = {};
  for (const [id, point] of Object.entries(positions)) {
    const place = rounded(point);
    const was = arrangement.positions[id];
    const isThere = was !== undefined && was[0] === place[0] && was[1] === place[1];
    if (!isThere && nodeOf(document, id as Id)) fields[`positions.${id}`] = place;
  }
  return updating(document, { [arrangement.id]: fields });
};

/** True when some circle has no place yet, as in a map from a template or a file written by hand. */
export const lacksPlaces = (document: MapDocument): boolean => {
  const positions = arrangementOf(document)?.positions ?? {};
  return rowsOf(document, 'node').some(({ id }) => !positions[id]);
};

const pinPath = (document: MapDocument): string =>
  `pins.${arrangementOf(document)?.layout ?? 'force'}`;

/**
 * The change that puts circles at places and holds `ids` there. Those that come along (a theme's
 * partners) stay loose unless they were held before.
 */
export const holding = (
  document: MapDocument,
  ids: readonly Id[],
  positions: Positions,
): Change => {
  const held = pinnedIds(document).filter((one) => positions[one]);
  const pins = Object.fromEntries(
    [...new Set([...ids, ...held])].map((one): [Id, Fields] => [
      one,
      { [pinPath(document)]: rounded(positions[one] ?? [0, 0]) },
    ]),
  );
  const placed = placing(document, positions);
  return { ...placed, updated: { ...placed.updated, ...updating(document, pins).updated } };
};

/** Puts circles where they were dropped and holds `id`, the one in the hand, there, and `also`. */
export const dragTo: Command<{ id: Id; also?: readonly Id[]; positions: Positions }> = (
  document,
  { id, also = [], positions },
) => {
  const row = nodeOf(document, id);
  if (!row) return refuse({ reason: 'notThere' });
  const ids = [...new Set([id, ...also])];
  return ok({
    change: holding(document, ids, positions),
    label: labelOf('history.drag', row.name, ids.length),
    focus: id,
  });
};

const labelOf = (key: string, name: string, count: number): Label => ({
  key,
  values: { name, count },
});

/** Holds circles where they stand, or lets them go again. */
export const pin: Command<{ ids: readonly Id[]; pinned: boolean }> = (
  document,
  { ids, pinned },
) => {
  const first = nodeOf(document, ids[0]);
  if (!first) return refuse({ reason: 'nothingSelected' });
  const positions = arrangementOf(document)?.positions ?? {};
  const fields = Object.fromEntries(
    ids.map((id) => [id, { [pinPath(document)]: pinned ? (positions[id] ?? null) : null }]),
  );
  return ok({
    change: updating(document, fields),
    label: labelOf(pinned ? 'history.pin' : 'history.unpin', first.name, ids.length),
    focus: first.id,
  });
};

/** Lets everything go. */
export const unpinned = (document: MapDocument): Change =>
  updating(
    document,
    Object.fromEntries(
      rowsOf(document, 'node')
        .filter((node) => node.pins)
        .map((node) => [node.id, { [pinPath(document)]: null }]),
    ),
  );

/** The circles held fast in the layout that is shown. */
export const pinnedIds = (document: MapDocument): readonly Id[] => {
  const layout = arrangementOf(document)?.layout ?? 'force';
  return rowsOf(document, 'node')
    .filter((node) => node.pins?.[layout])
    .map((node) => node.id);
};
