import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { allThemes, centerOf, partnersOf } from '../domain/outline';
import type { NodeRow, Point } from '../domain/row';
import { radiusOf } from '../layout/radiusOf';
import { markOf } from '../tokens/glyphs';
import { inTurn } from './inTurn';
import type { CircleArcs, SceneCircle } from './scene';
import type { PlaceOf } from './sceneHolding';
import { type Looks, looksOf } from './sceneLooks';
import { isSame, sameList } from './sceneSame';

/** The circles of a scene, with what they were made of. */
export interface MadeCircles {
  readonly circles: readonly SceneCircle[];
  /** The row of each. */
  readonly rows: readonly NodeRow[];
  readonly looks: Looks;
  /** Which of them are others than before. */
  readonly fresh: ReadonlySet<Id>;
}

/** What a circle is made of, beside its looks. */
interface Parts {
  readonly row: NodeRow;
  readonly place: Point;
  readonly r: number;
  readonly faded: boolean;
  readonly arcs: CircleArcs | undefined;
}

const circleOf = ({ row, place, r, faded, arcs }: Parts, looks: Looks): SceneCircle => {
  const [color = null, ...also] = looks.colorsOf(row);
  return {
    id: row.id,
    type: row.type,
    name: row.name,
    x: place[0],
    y: place[1],
    r,
    color: color === null ? null : markOf(color).color,
    glyph: row.type === 'theme' && color !== null ? markOf(color).glyph : null,
    status: row.type === 'partner' ? (row.status ?? 'existing') : null,
    pinned: looks.isPinned(row),
    faded,
    ...looks.stands(row),
    ...(also.length && !looks.isColored && { also: also.map((one) => markOf(one).color) }),
    ...(row.type === 'partner' && looks.dotOf(row)),
    ...(arcs && { arcs }),
  };
};

const isStill = (circle: SceneCircle, { place, r, faded, arcs }: Parts): boolean =>
  circle.x === place[0] &&
  circle.y === place[1] &&
  circle.r === r &&
  circle.faded === faded &&
  circle.arcs === arcs;

/** Makes circles, and takes over those that are as before; what it had to make goes to `fresh`. */
const makerAfter = (before: MadeCircles | null, looks: Looks, fresh: Set<Id>) => {
  const { circles, rows } = before ?? { circles: [], rows: [] };
  const idAt = (at: number) => circles[at]?.id ?? '';
  const find = inTurn(circles.length, (at, id) => circles[at]?.id === id, idAt);
  return (parts: Parts): SceneCircle => {
    const at = find(parts.row.id);
    const old = circles[at];
    const isKnown = before?.looks === looks && rows[at] === parts.row;
    if (old && isKnown && isStill(old, parts)) return old;
    const made = circleOf(parts, looks);
    if (old && isSame(old, made)) return old;
    fresh.add(made.id);
    return made;
  };
};

const noArcs: ReadonlyMap<Id, CircleArcs> = new Map();

const rowsIn = (document: MapDocument): readonly NodeRow[] => {
  const center = centerOf(document);
  return [...(center ? [center] : []), ...allThemes(document), ...partnersOf(document)];
};

/**
 * The circles of a map; those that are as before are the same objects, and so is the list when all
 * of them are. What has no place is left out.
 */
export const circlesAfter = (
  before: MadeCircles | null,
  document: MapDocument,
  places: PlaceOf,
  faded: (id: Id) => boolean,
  arcsOf: ReadonlyMap<Id, CircleArcs> = noArcs,
): MadeCircles => {
  const [circles, rows, fresh]: [SceneCircle[], NodeRow[], Set<Id>] = [[], [], new Set()];
  const looks = looksOf(document, places, before?.looks ?? null);
  const make = makerAfter(before, looks, fresh);
  for (const row of rowsIn(document)) {
    const place = places.get(row.id);
    if (!place) continue;
    const r = radiusOf(document, row.id);
    circles.push(make({ row, place, r, faded: faded(row.id), arcs: arcsOf.get(row.id) }));
    rows.push(row);
  }
  return { circles: sameList(before?.circles, circles), rows, looks, fresh };
};
