import type { Body } from './body';
import { topOf } from './themeOrder';

const areaOf = ({ r, node }: Body): number => {
  const { width, height } = node.label;
  if (!width) return (2 * r + 22) ** 2;
  return (2 * r + width + 14) * Math.max(2 * r + 8, height + 8);
};

/** The page a map is laid out for: its width to its height, and how full circles and names make it. */
export interface Shape {
  readonly aspect: number;
  readonly filled: number;
}

/** A page with few things on it has more air. */
const fullness = ({ filled }: Shape, count: number): number =>
  filled * Math.min(1, 0.5 + count / 60);

/** The area each top theme needs with all that hangs on it, for a page as full as that. */
export const demandsOf = (bodies: readonly Body[], shape: Shape): ReadonlyMap<Body, number> => {
  const filled = fullness(shape, bodies.length);
  const demands = new Map<Body, number>();
  const add = (top: Body | null, area: number): void => {
    if (top) demands.set(top, (demands.get(top) ?? 0) + area);
  };
  for (const body of bodies) {
    const area = areaOf(body) / filled;
    if (body.node.type === 'theme') add(topOf(body), area);
    for (const theme of body.node.type === 'partner' ? body.parents : [])
      add(topOf(theme), area / body.parents.length);
  }
  return demands;
};
