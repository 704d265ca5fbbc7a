import type { Body, Room } from './body';
import type { Origin, Page } from './page';

const offPage = 0.8;
const onSpoke = 60;

/** What speaks against a place: off the page, or a name across the spoke from the center. */
export const dislikeOf =
  (body: Body, { page, origin }: { readonly page: Page; readonly origin: Origin }) =>
  (x: number, y: number, room: Room): number => {
    const across = Math.max(
      0,
      origin.x - page.halfWidth - (x - room.left),
      x + room.right - (origin.x + page.halfWidth),
    );
    const along = Math.max(
      0,
      origin.y - page.halfHeight - (y - room.up),
      y + room.down - (origin.y + page.halfHeight),
    );
    let cost = (across + along) * offPage;
    for (const theme of body.parents) if (crossesBox(origin, theme, x, y, room)) cost += onSpoke;
    return cost;
  };

/** True when the way from one point to another touches the box around a place. */
export const crossesBox = (from: Origin, to: Origin, x: number, y: number, room: Room): boolean => {
  let [enter, leave] = [0, 1];
  const clip = (start: number, delta: number, low: number, high: number): void => {
    if (delta === 0) {
      if (start < low || start > high) leave = -1;
      return;
    }
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  };
  clip(from.x, to.x - from.x, x - room.left, x + room.right);
  clip(from.y, to.y - from.y, y - room.up, y + room.down);
  return enter <= leave;
};
