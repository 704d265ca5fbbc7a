import type { Flat } from '../graph/graph';
import type { Spot } from './pointer';

/** A part of the page, in CSS px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The square of the way to the nearest circle; the circle itself aside. */
const clearance = (shown: Flat, [x, y]: Spot, self = -1): number => {
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < shown.length / 2; index++)
    if (index !== self) {
      const [dx, dy] = [(shown[2 * index] ?? 0) - x, (shown[2 * index + 1] ?? 0) - y];
      nearest = Math.min(nearest, dx * dx + dy * dy);
    }
  return nearest;
};

const step = 22;

/** The spot of an area that is farthest from every circle; `shown` is x, y, x, y … on the page. */
export const emptySpot = (shown: Flat, area: Area): Spot => {
  let [best, most]: [Spot, number] = [[area.left, area.top], -1];
  for (let x = area.left; x <= area.right; x += step)
    for (let y = area.top; y <= area.bottom; y += step) {
      const clear = clearance(shown, [x, y]);
      if (clear > most) [best, most] = [[x, y], clear];
    }
  return best;
};

const isIn = ([x, y]: Spot, { left, top, right, bottom }: Area): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The theme that stands most alone in an area, by number; 1 when none is in it. */
export const loneTheme = (shown: Flat, themes: number, area: Area): number => {
  let [best, most] = [1, -1];
  for (let theme = 1; theme <= themes; theme++) {
    const spot: Spot = [shown[2 * theme] ?? 0, shown[2 * theme + 1] ?? 0];
    const clear = isIn(spot, area) ? clearance(shown, spot, theme) : -1;
    if (clear > most) [best, most] = [theme, clear];
  }
  return best;
};
