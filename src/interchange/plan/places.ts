import { type Update, updateOf } from '../../domain/change';
import { arrangementOf, type MapDocument, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Fields } from '../../domain/path';
import type { NodeRow, Point } from '../../domain/row';
import type { Drawn } from '../table';

/** A circle that will be new, and the line of the file that speaks of it. */
export interface Newcomer {
  readonly line: number;
  readonly row: NodeRow;
}

/** Where a file puts new circles. */
export interface PlannedPlaces {
  /** New circles held fast, by id. */
  readonly pins: ReadonlyMap<Id, Fields>;
  /** What it writes into the arrangement; null when nothing. */
  readonly arrangement: { readonly id: Id; readonly update: Update } | null;
  /** Most of what is new has a place: nothing is laid out anew. */
  readonly keepsPlaces: boolean;
}

export const noPlaces: PlannedPlaces = { pins: new Map(), arrangement: null, keepsPlaces: false };

/** To a hundredth of a unit, as all places are kept. */
const rounded = ([x, y]: Point): Point => [Math.round(x * 100) / 100, Math.round(y * 100) / 100];

const farthest = 1e6;

const isSound = ([x, y]: Point): boolean =>
  [x, y].every((part) => Number.isFinite(part) && Math.abs(part) <= farthest);

const sameSpot = ([ax, ay]: Point, [bx, by]: Point): boolean => Math.hypot(ax - bx, ay - by) < 1;

/** True when the file was drawn on this map: what stands where it says shows that. */
const isSamePage = (
  document: MapDocument,
  { places }: Drawn,
  known: ReadonlyMap<number, Id>,
): boolean => {
  const positions = arrangementOf(document)?.positions ?? {};
  return [...known].some(([line, id]) => {
    const [there, said] = [positions[id], places.get(line)];
    return there !== undefined && said !== undefined && sameSpot(there, said.at);
  });
};

/**
 * Places and pins of new circles, in the layout that is shown. On a map that stands they count only
 * when the file was drawn on it, and what stands there never moves.
 */
export const placesFor = (
  document: MapDocument,
  drawn: Drawn,
  fresh: readonly Newcomer[],
  known: ReadonlyMap<number, Id>,
): PlannedPlaces => {
  const arrangement = arrangementOf(document);
  const isBlank = rowsOf(document, 'node').length === 0;
  if (!arrangement || !(isBlank || isSamePage(document, drawn, known))) return noPlaces;
  const pins = new Map<Id, Fields>();
  const positions: Record<string, Point> = {};
  for (const { line, row } of fresh) {
    const place = drawn.places.get(line);
    if (!place || !isSound(place.at)) continue;
    const at = rounded(place.at);
    positions[`positions.${row.id}`] = at;
    if (place.pinned) pins.set(row.id, { [`pins.${arrangement.layout}`]: at });
  }
  const update = updateOf(arrangement, positions);
  return {
    pins,
    arrangement: update && { id: arrangement.id, update },
    keepsPlaces: Object.keys(positions).length * 2 > fresh.length,
  };
};

/** The same with places for circles that have none yet. */
export const withRough = (
  document: MapDocument,
  places: PlannedPlaces,
  rough: ReadonlyMap<Id, Point>,
): PlannedPlaces => {
  const arrangement = arrangementOf(document);
  if (!arrangement || rough.size === 0) return places;
  const positions = [...rough].map(([id, at]) => [`positions.${id}`, rounded(at)] as const);
  const to = { ...Object.fromEntries(positions), ...places.arrangement?.update.to };
  const update = updateOf(arrangement, to);
  return { ...places, arrangement: update && { id: arrangement.id, update } };
};
