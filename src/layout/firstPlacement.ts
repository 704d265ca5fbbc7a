import { around, type Body } from './body';
import { demandsOf, type Shape } from './demand';
import { type Field, fieldOf } from './field';
import type { LayoutGraph } from './graph';
import type { Origin, Page, Walls } from './page';
import { pageFor, wallsOf } from './pageFor';
import { placePartners } from './placePartners';
import { placeSubThemes } from './placeSubThemes';
import { placeUnsorted } from './placeUnsorted';
import { haveOrder, themeOrder } from './themeOrder';
import { themeSpots } from './themeSpots';

/**
 * Places all that is not pinned, the same way for the same map: center in the middle, themes around
 * it by weight, partners in rings around their themes, what is not sorted in rows below. Gives the
 * edges of the page; none for a single theme, which needs no corners.
 */
export const firstPlacement = (
  bodies: readonly Body[],
  graph: LayoutGraph,
  shape: Shape,
): Walls | null => {
  const order = themeOrder(bodies, graph.links);
  const rank = currentRank(bodies);
  const origin = placeCenter(bodies);
  const stood = stoodAround(order, origin);
  const demands = demandsOf(bodies, shape);
  const center = bodies.find(({ node }) => node.type === 'center');
  const page = pageFor(demands, center, shape);
  for (const body of bodies) if (!body.pinned && body !== center) body.placed = false;
  const field = fieldOf(bodies.filter(({ placed }) => placed));
  placeThemes(order, demands, { page, origin, center, stood }, field);
  placeSubThemes(bodies, origin, field);
  placePartners(bodies, { page, origin, rank }, field);
  placeUnsorted(bodies, { page, origin }, field);
  return wallsOf(page, origin, order.length);
};

/** From the middle to where each theme stands now; none when most are new. */
const stoodAround = (order: readonly Body[], { x, y }: Origin): ReadonlyMap<Body, Origin> => {
  const standing = haveOrder(order) ? order.filter(({ placed }) => placed) : [];
  return new Map(standing.map((theme) => [theme, { x: theme.x - x, y: theme.y - y }]));
};

/** Where siblings stand now decides their order around a theme. */
const currentRank = (bodies: readonly Body[]): ReadonlyMap<Body, number> => {
  const angle = new Map<Body, number>();
  for (const body of bodies) {
    const theme = body.parents[0];
    if (body.placed && theme?.placed)
      angle.set(body, Math.atan2(body.y - theme.y, body.x - theme.x));
  }
  return angle;
};

const placeCenter = (bodies: readonly Body[]): Origin => {
  const center = bodies.find(({ node }) => node.type === 'center');
  if (!center) return { x: 0, y: 0 };
  if (!center.placed) {
    center.x = 0;
    center.y = 0;
  }
  center.placed = true;
  return { x: center.x, y: center.y };
};

interface Around {
  readonly page: Page;
  readonly origin: Origin;
  readonly center: Body | undefined;
  readonly stood: ReadonlyMap<Body, Origin>;
}

const placeThemes = (
  order: readonly Body[],
  demands: ReadonlyMap<Body, number>,
  { page, origin, center, stood }: Around,
  field: Field,
): void => {
  const weights = order.map((theme) => demands.get(theme) ?? 1);
  const spots = themeSpots(order, weights, page, stood);
  order.forEach((theme, at) => {
    if (theme.pinned) return;
    const spot = clearOf(center, theme, spots[at] ?? { x: 1, y: 0 }, order.length);
    theme.x = origin.x + spot.x;
    theme.y = origin.y + spot.y;
    theme.room = around(theme.r);
    theme.placed = true;
    field.add(theme);
  });
};

const spokeRoom = 44;

/** Not so near the center that the spoke is lost; the only theme stands to the right. */
const clearOf = (center: Body | undefined, theme: Body, spot: Origin, count: number): Origin => {
  const heart = count === 1 ? { x: 1, y: 0 } : spot;
  const length = Math.hypot(heart.x, heart.y) || 1;
  const reach = Math.max(count === 1 ? 0 : length, (center?.r ?? 0) + theme.r + spokeRoom);
  return { x: (heart.x / length) * reach, y: (heart.y / length) * reach };
};
