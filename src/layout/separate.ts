import { circlesApart, type Moving, type Push, pushApart } from './boxCollide';

const mostRounds = 200;
const circleGap = 5;
const nameGap = 3;
const cell = 64;
const manyBodies = 400;

const push: Push = (a, b, dx, dy) => {
  const share = a.fixed ? 0 : b.fixed ? 1 : shareOf(a, b);
  a.x -= dx * share;
  a.y -= dy * share;
  b.x += dx * (1 - share);
  b.y += dy * (1 - share);
};

/** Small circles give way to big ones. */
const shareOf = (a: Moving, b: Moving): number => {
  const [one, other] = [a.body.r ** 2, b.body.r ** 2];
  return other / (one + other);
};

/** Moves circles until none stands on another, and names as well as it goes. Fixed ones stay. */
export const separate = (moving: readonly Moving[]): void => {
  const nameRounds = moving.length > manyBodies ? 10 : 80;
  for (let round = 0; round < nameRounds; round++) if (!pushApart(moving, nameGap, push)) break;
  for (let round = 0; round < mostRounds; round++) if (!circlesRound(moving)) return;
};

const key = (column: number, row: number): number => (column + 20_000) * 40_009 + row + 20_000;

/** One round over all pairs that come close; gives how many had to move. */
const circlesRound = (moving: readonly Moving[]): number => {
  const cells = new Map<number, Moving[]>();
  let count = 0;
  for (const one of moving) {
    const reach = one.body.r + circleGap;
    const [left, right] = [Math.floor((one.x - reach) / cell), Math.floor((one.x + reach) / cell)];
    const [top, bottom] = [Math.floor((one.y - reach) / cell), Math.floor((one.y + reach) / cell)];
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) {
        const list = cells.get(key(column, row));
        if (!list) cells.set(key(column, row), [one]);
        else {
          for (const other of list) if (circlesApart(other, one, circleGap, push)) count++;
          list.push(one);
        }
      }
  }
  return count;
};
