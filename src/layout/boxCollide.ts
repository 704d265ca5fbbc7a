import { type Body, breath } from './body';
import { isRound } from './field';

/** A body that a simulation moves. */
export interface Moving {
  readonly body: Body;
  readonly fixed: boolean;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

const wide = 176;
const high = 56;
const key = (column: number, row: number): number => (column + 5000) * 20_011 + row + 5000;

const centerX = ({ x, body }: Moving): number => x + (body.room.right - body.room.left) / 2;
const centerY = ({ y, body }: Moving): number => y + (body.room.down - body.room.up) / 2;

/** Moves both by a vector, each its share; what is fixed leaves all of it to the other. */
export type Push = (a: Moving, b: Moving, dx: number, dy: number) => void;

/** Finds pairs whose boxes or circles meet and pushes them apart along the shorter way. */
export const pushApart = (moving: readonly Moving[], gap: number, push: Push): number => {
  const cells = new Map<number, Moving[]>();
  const rounds: Moving[] = [];
  for (const one of moving) {
    if (isRound(one.body)) rounds.push(one);
    else {
      const at = key(Math.floor(centerX(one) / wide), Math.floor(centerY(one) / high));
      const list = cells.get(at);
      if (list) list.push(one);
      else cells.set(at, [one]);
    }
  }
  return boxesApart(moving, cells, gap, push) + roundsApart(rounds, cells, gap, push);
};

type Cells = ReadonlyMap<number, readonly Moving[]>;

const boxesApart = (moving: readonly Moving[], cells: Cells, gap: number, push: Push): number => {
  let count = 0;
  for (const one of moving) {
    if (isRound(one.body)) continue;
    const column = Math.floor(centerX(one) / wide);
    const row = Math.floor(centerY(one) / high);
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const other of cells.get(key(column + dx, row + dy)) ?? [])
          if (other.body.index > one.body.index && boxApart(one, other, gap, push)) count++;
  }
  return count;
};

const boxApart = (a: Moving, b: Moving, gap: number, push: Push): boolean => {
  if (a.fixed && b.fixed) return false;
  const dx = centerX(b) - centerX(a);
  const dy = centerY(b) - centerY(a);
  const x = half(a, 'x') + half(b, 'x') + gap - Math.abs(dx);
  const y = half(a, 'y') + half(b, 'y') + gap - Math.abs(dy);
  if (x <= slack || y <= slack) return false;
  if (y <= x) push(a, b, 0, dy < 0 || (dy === 0 && a.body.index % 2) ? -y : y);
  else push(a, b, dx < 0 ? -x : x, 0);
  return true;
};

const half = ({ body: { room } }: Moving, axis: 'x' | 'y'): number =>
  axis === 'x' ? (room.left + room.right) / 2 : (room.up + room.down) / 2;

const roundsApart = (rounds: readonly Moving[], cells: Cells, gap: number, push: Push): number => {
  let count = 0;
  rounds.forEach((round, at) => {
    for (const other of rounds.slice(at + 1))
      if (circlesApart(round, other, gap * 3, push)) count++;
    const reach = round.body.r + gap;
    const [left, right] = [round.x - reach, round.x + reach].map((x) => Math.floor(x / wide));
    const [top, bottom] = [round.y - reach, round.y + reach].map((y) => Math.floor(y / high));
    for (let column = (left ?? 0) - 1; column <= (right ?? 0) + 1; column++)
      for (let row = (top ?? 0) - 1; row <= (bottom ?? 0) + 1; row++)
        for (const other of cells.get(key(column, row)) ?? [])
          if (boxOffCircle(round, other, gap + breath, push)) count++;
  });
  return count;
};

/** Pushes two circles apart to a gap; true when they were closer. */
export const circlesApart = (a: Moving, b: Moving, gap: number, push: Push): boolean => {
  if (a.fixed && b.fixed) return false;
  const dx = b.x - a.x || (b.body.index - a.body.index) * 1e-3;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  const short = a.body.r + b.body.r + gap - distance;
  if (short <= slack) return false;
  push(a, b, (dx / distance) * short, (dy / distance) * short);
  return true;
};

/** Nearer than this to the gap is near enough. */
const slack = 0.25;

const boxOffCircle = (round: Moving, box: Moving, gap: number, push: Push): boolean => {
  if (round.fixed && box.fixed) return false;
  const { room } = box.body;
  const nearX = Math.max(box.x - room.left, Math.min(round.x, box.x + room.right));
  const nearY = Math.max(box.y - room.up, Math.min(round.y, box.y + room.down));
  const [dx, dy] = [nearX - round.x, nearY - round.y];
  const distance = Math.hypot(dx, dy);
  const short = round.body.r + gap - distance;
  if (short <= slack) return false;
  if (distance > 1e-6) push(round, box, (dx / distance) * short, (dy / distance) * short);
  else circlesApart(round, box, gap, push);
  return true;
};
