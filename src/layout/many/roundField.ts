import type { Body } from '../body';
import type { Field } from '../field';

const cell = 64;
const gap = 5;
const key = (column: number, row: number): number => (column + 50_000) * 100_003 + row + 50_000;

/** What stands on a large map, where circles count and names find their place as it is drawn. */
export const roundFieldOf = (bodies: Iterable<Body>): Field => {
  const cells = new Map<number, Body[]>();
  const each = (x: number, y: number, reach: number, visit: (at: number) => void): void => {
    const [right, bottom] = [Math.floor((x + reach) / cell), Math.floor((y + reach) / cell)];
    for (let column = Math.floor((x - reach) / cell); column <= right; column++)
      for (let row = Math.floor((y - reach) / cell); row <= bottom; row++) visit(key(column, row));
  };
  const add = (body: Body): void =>
    each(body.x, body.y, body.r, (at) => {
      const list = cells.get(at);
      if (list) list.push(body);
      else cells.set(at, [body]);
    });
  const isFree = (body: Body, x: number, y: number): boolean => {
    let free = true;
    each(x, y, body.r + gap, (at) => {
      for (const other of (free && cells.get(at)) || [])
        if (other !== body && Math.hypot(other.x - x, other.y - y) < other.r + body.r + gap)
          free = false;
    });
    return free;
  };
  for (const body of bodies) add(body);
  return { add, isFree };
};
