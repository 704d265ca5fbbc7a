import type { Id } from '../domain/id';
import type { Point } from '../domain/row';
import { around, type Body, bodiesOf, roomToward } from './body';
import { crossesBox } from './dislike';
import { type Field, fieldOf } from './field';
import { freePlace, settleAt } from './freePlace';
import type { LayoutGraph, Places } from './graph';
import { roundFieldOf } from './many/roundField';
import type { Origin } from './page';
import { sidesFrom } from './placePartners';

export interface Wished {
  readonly id: Id;
  /** Where the person pointed. */
  readonly at: Point;
}

/**
 * A free place at once for every circle that has none: near its theme and away from the center, or
 * as near as it goes to where the person pointed. The others stay where they are.
 */
export const placeNew = (graph: LayoutGraph, wishes: readonly Wished[] = []): Places => {
  const bodies = bodiesOf(graph);
  const missing = bodies.filter(({ placed }) => !placed);
  placeMissing(bodies, wishes);
  return new Map(missing.map(({ node, x, y }): [Id, Point] => [node.id, [x, y]]));
};

/** Beyond so many circles the places of names are found as the map is drawn, not before. */
export const mostNamed = 90;

/** Places the bodies that stand nowhere, themes before their partners. */
export const placeMissing = (bodies: readonly Body[], wishes: readonly Wished[]): void => {
  const isLarge = bodies.length > mostNamed;
  for (const body of bodies)
    body.room =
      isLarge && body.parents.length
        ? around(body.r)
        : roomToward(body, sidesFrom(body)(body.x, body.y)[0] ?? 'right');
  const missing = bodies.filter(({ placed }) => !placed);
  const standing = bodies.filter(({ placed }) => placed);
  const field = isLarge ? roundFieldOf(standing) : fieldOf(standing);
  const origin = originOf(bodies);
  const wished = new Map(wishes.map(({ id, at }) => [id, at]));
  for (const body of missing) placeOne(body, bodies, field, origin, wished.get(body.node.id));
};

const originOf = (bodies: readonly Body[]): Origin => {
  const center = bodies.find(({ node, placed }) => node.type === 'center' && placed);
  return center ? { x: center.x, y: center.y } : { x: 0, y: 0 };
};

const placeOne = (
  body: Body,
  bodies: readonly Body[],
  field: Field,
  origin: Origin,
  wished: Point | undefined,
): void => {
  const [x, y] = wished ?? wishOf(body, bodies, origin);
  const spot = freePlace(body, field, {
    x,
    y,
    sides: sidesFrom(body),
    dislike: (px, py, room) =>
      body.parents.some((theme) => crossesBox(origin, theme, px, py, room)) ? 60 : 0,
  });
  settleAt(body, spot, field);
};

const wishOf = (body: Body, bodies: readonly Body[], origin: Origin): Point => {
  const parent = body.parents[0];
  if (body.node.type === 'center') return [0, 0];
  if (!parent)
    return body.node.type === 'theme' ? besideThemes(body, bodies, origin) : below(bodies, origin);
  const outward = Math.atan2(parent.y - origin.y, parent.x - origin.x);
  const reach = parent.r + body.r + 25;
  return [parent.x + reach * Math.cos(outward), parent.y + reach * Math.sin(outward)];
};

/** In the middle of the widest gap between the themes around the center. */
const besideThemes = (body: Body, bodies: readonly Body[], origin: Origin): Point => {
  const themes = bodies.filter(
    ({ node, parents, placed }) => node.type === 'theme' && !parents.length && placed,
  );
  const angles = themes
    .map(({ x, y }) => Math.atan2(y - origin.y, x - origin.x))
    .sort((a, b) => a - b);
  const reaches = themes.map(({ x, y }) => Math.hypot(x - origin.x, y - origin.y));
  const reach = Math.max(140 + body.r, ...reaches);
  let [angle, widest] = [0, -1];
  angles.forEach((from, at) => {
    const to = angles[at + 1] ?? (angles[0] ?? 0) + 2 * Math.PI;
    if (to - from > widest) [angle, widest] = [(from + to) / 2, to - from];
  });
  return [origin.x + reach * Math.cos(angle), origin.y + reach * Math.sin(angle)];
};

const below = (bodies: readonly Body[], origin: Origin): Point => {
  const loose = bodies.filter(
    ({ node, parents, placed }) => node.type === 'partner' && !parents.length && placed,
  );
  const last = loose.at(-1);
  if (last) return besideLast(loose, last, origin);
  const bottom = bodies.reduce(
    (most, { y, room, placed }) => (placed ? Math.max(most, y + room.down) : most),
    origin.y,
  );
  return [origin.x - halfRow, bottom + 70];
};

/** Half the width of a row of partners without a theme, in map units. */
const halfRow = 300;
const rowHeight = 42;

/** On in the row of the last one, or at the start of the next row when it is full. */
const besideLast = (loose: readonly Body[], last: Body, origin: Origin): Point => {
  const x = last.x + last.room.right + 40;
  if (x < origin.x + halfRow) return [x, last.y];
  return [
    Math.min(...loose.map((body) => body.x)),
    Math.max(...loose.map(({ y }) => y)) + rowHeight,
  ];
};
