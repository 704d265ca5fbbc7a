import type { Body } from './body';
import { demandsOf, type Shape } from './demand';
import type { Origin, Page, Walls } from './page';

/** The page that holds the center and all themes with what they need. */
export const pageFor = (
  demands: ReadonlyMap<Body, number>,
  center: Body | undefined,
  { aspect }: Shape,
): Page => {
  let area = (2 * (center?.r ?? 0) + 40) ** 2;
  for (const demand of demands.values()) area += demand;
  return { halfWidth: Math.sqrt(area * aspect) / 2, halfHeight: Math.sqrt(area / aspect) / 2 };
};

/** The page's edges on the map; none for a single theme, which needs no corners. */
export const wallsOf = (page: Page, { x, y }: Origin, themes: number): Walls | null =>
  themes < 2
    ? null
    : {
        left: x - page.halfWidth,
        top: y - page.halfHeight,
        right: x + page.halfWidth,
        bottom: y + page.halfHeight,
      };

/** The edges for bodies that stand already, around where the center is. */
export const wallsAround = (bodies: readonly Body[], shape: Shape): Walls | null => {
  const demands = demandsOf(bodies, shape);
  const center = bodies.find(({ node }) => node.type === 'center');
  const page = pageFor(demands, center, shape);
  return wallsOf(page, { x: center?.x ?? 0, y: center?.y ?? 0 }, demands.size);
};
