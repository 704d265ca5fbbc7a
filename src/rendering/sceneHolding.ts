import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import type { LayoutName, NodeRow } from '../domain/row';
import type { Places } from '../layout/graph';
import { type Bubble, bubblesOf, withinOf } from '../layout/kinds/bubbles';
import { radiusOf } from '../layout/radiusOf';
import { markOf } from '../tokens/glyphs';
import type { SceneCircle } from './scene';

/** Where circles stand. */
export type PlaceOf = Pick<Places, 'get'>;

/** What stands around it says of a circle. */
export type Standing = Pick<SceneCircle, 'head' | 'ground' | 'row'> & { readonly r?: number };

const rim = 4;
/** What stands farther out than so many radii is not held any more. */
const farthest = 2;

interface Held {
  readonly document: MapDocument;
  readonly places: PlaceOf;
  /** Circles somebody pinned: they are where they are for a reason. */
  readonly pins: ReadonlySet<Id>;
}

/**
 * A theme reaches around all it holds where they stand: they were placed for the whole map, and
 * whoever sees less of it, or other names, still sees them in it.
 */
const reaching = ({ document, places, pins }: Held, theme: Id, bubble: Bubble): Standing => {
  const { head, radius, within } = bubble;
  const [x, y] = places.get(theme) ?? [0, 0];
  let r = radius;
  for (const id of within.keys()) {
    const place = pins.has(id) ? undefined : places.get(id);
    const away = place ? Math.hypot(place[0] - x, place[1] - y) : 0;
    if (away < farthest * radius) r = Math.max(r, away + radiusOf(document, id) + rim);
  }
  return { r, head: r > radius ? { ...head, y: head.y - (r - radius) } : head };
};

const inList: Standing = { row: 'list' };
const alone: Standing = {};

/** How a circle stands where no theme holds others: in the list of a column, or by itself. */
export const standingBeside =
  (layout: LayoutName) =>
  ({ type }: NodeRow): Standing =>
    layout === 'columns' && type === 'partner' ? inList : alone;

/** How a circle stands where themes hold others: in a theme, as one that holds, or in neither. */
export const standingWithin = (
  held: Held,
  colorOf: (row: NodeRow) => number | null,
): ((row: NodeRow) => Standing) => {
  const { document } = held;
  const [bubbles, within] = [bubblesOf(document), withinOf(document)];
  return (row) => {
    const bubble = bubbles.get(row.id);
    if (bubble) return reaching(held, row.id, bubble);
    if (row.type !== 'partner' || !within.has(row.id)) return {};
    return { row: 'text', ground: markOf(colorOf(row) ?? 0).color };
  };
};
