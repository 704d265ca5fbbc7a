import { applied, type Change, creating } from '../change';
import { type Clip, circlesOf } from '../clip';
import { composed } from '../compose';
import type { MapDocument } from '../document';
import type { Command, Label } from '../edit';
import type { Id } from '../id';
import { ok, refuse } from '../result';
import type { Point } from '../row';
import { holding, type Positions, placing } from './arrange';
import { type NewNames, namesFor } from './duplicateNames';
import { colorsFor, isThemeOn, newRows, ordersFor } from './duplicateRows';

export interface Pasting {
  readonly clip: Clip;
  /** Where partners go that do not bring their theme; null = to their own on the same map. */
  readonly theme: Id | null;
  /** The middle of what is put down, held there; null = beside the originals, or where there is room. */
  readonly at?: Point | null;
  readonly as?: 'paste' | 'copyCircles';
}

const beside = 28;

const middleOf = (places: readonly Point[]): Point => {
  const mid = (values: readonly number[]): number =>
    (Math.min(...values) + Math.max(...values)) / 2;
  return [mid(places.map(([x]) => x)), mid(places.map(([, y]) => y))];
};

/** Where the new circles stand; none when they come from another map and nobody pointed. */
const placesFor = (document: MapDocument, { clip, at = null }: Pasting, names: NewNames) => {
  const old = Object.entries(clip.places) as [Id, Point][];
  if (old.length === 0 || (!at && clip.map !== document.map)) return {};
  const [x, y] = middleOf(old.map(([, point]) => point));
  const [dx, dy] = at ? [at[0] - x, at[1] - y] : [beside, beside];
  const places: Record<Id, Point> = {};
  for (const [id, point] of old) {
    const name = names.get(id);
    if (name) places[name] = [point[0] + dx, point[1] + dy];
  }
  return places;
};

const withPlaces = (
  document: MapDocument,
  change: Change,
  places: Positions,
  isHeld: boolean,
): Change => {
  const after = applied(document, change);
  const ids = Object.keys(places) as Id[];
  return composed(change, isHeld ? holding(after, ids, places) : placing(after, places));
};

/**
 * Puts a clip down as new circles with all that belongs to them. Nothing is ever put over what is
 * there; people, own fields and stages that the map knows are used again.
 */
export const pasteClip: Command<Pasting> = (document, pasting, ids) => {
  const { clip, theme, at = null, as = 'paste' } = pasting;
  const nodes = circlesOf(clip);
  const [first] = nodes;
  if (!first) return refuse({ reason: 'nothingSelected' });
  if (theme && !isThemeOn(document, theme)) return refuse({ reason: 'notATheme' });
  const names = namesFor(document, clip, ids);
  const rows = newRows({
    document,
    clip,
    names,
    theme,
    orders: ordersFor(document, nodes),
    colors: colorsFor(document, nodes),
  });
  const places = placesFor(document, pasting, names);
  const label: Label = {
    key: `history.${as}`,
    values: { name: first.name, count: nodes.length },
  };
  return ok({
    change: withPlaces(document, creating(...rows), places, at !== null),
    label,
    focus: names.get(first.id) ?? first.id,
  });
};
