import type { Air } from './air';
import { type Grid, gridOf } from './grid';
import { type Mesh, partner } from './mesh';

/** Bodies that stand close, two numbers a pair; the first `length` numbers count. */
export interface Pairs {
  bodies: Int32Array;
  length: number;
}

/** Pairs a little farther apart than their air count too: they may meet while others give way. */
const skin = 4;
const smallShare = 0.95;

/**
 * Finds the bodies that stand closer than their air, again and again: the many small ones cell by
 * cell, the few big ones around themselves.
 */
export const lookingNear = (mesh: Mesh, air: Air): (() => Pairs) => {
  const { count, r } = mesh;
  const most = r.slice().sort()[Math.floor(count * smallShare)] ?? 0;
  const cell = 2 * (most + air.pad) * Math.max(air.flat, 1 / air.flat) + skin;
  const all = new Int32Array(count).map((_, at) => at);
  const small = all.filter((at) => (r[at] as number) <= most);
  const big = all.filter((at) => (r[at] as number) > most);
  const pairs: Pairs = { bodies: new Int32Array(8 * count + 64), length: 0 };
  return () => {
    pairs.length = 0;
    const grid = gridOf(mesh, small, cell);
    amongSmall(mesh, air, grid, pairs);
    for (let nth = 0; nth < big.length; nth++) {
      look(mesh, air, big[nth] as number, big, nth + 1, big.length, pairs);
      aroundBig(mesh, air, big[nth] as number, most, grid, pairs);
    }
    return pairs;
  };
};

/** Every body with those after it in its cell and the next one, and with the three cells below. */
const amongSmall = (mesh: Mesh, air: Air, grid: Grid, pairs: Pairs): void => {
  const { columns, rows, starts, bodies } = grid;
  for (let cell = 0; cell < columns * rows; cell++) {
    const from = starts[cell] as number;
    const to = starts[cell + 1] as number;
    if (from === to) continue;
    const left = cell % columns > 0 ? 1 : 0;
    const right = cell % columns < columns - 1 ? 1 : 0;
    const below = cell + columns;
    const isLast = below >= columns * rows;
    const end = starts[cell + 1 + right] as number;
    const low = isLast ? 0 : (starts[below - left] as number);
    const lowEnd = isLast ? 0 : (starts[below + 1 + right] as number);
    for (let nth = from; nth < to; nth++) {
      look(mesh, air, bodies[nth] as number, bodies, nth + 1, end, pairs);
      look(mesh, air, bodies[nth] as number, bodies, low, lowEnd, pairs);
    }
  }
};

const aroundBig = (
  mesh: Mesh,
  air: Air,
  one: number,
  most: number,
  { cell, left, top, columns, rows, starts, bodies }: Grid,
  pairs: Pairs,
): void => {
  const wide = (mesh.r[one] as number) + most + 2 * air.pad + skin;
  const across = (mesh.x[one] as number) - left;
  const along = (mesh.y[one] as number) - top;
  const from = Math.max(0, Math.floor((across - wide) / cell));
  const to = Math.min(columns - 1, Math.floor((across + wide) / cell));
  const low = Math.max(0, Math.floor((along - wide) / cell));
  const high = Math.min(rows - 1, Math.floor((along + wide) / cell));
  for (let row = low; row <= high && from <= to; row++) {
    const start = starts[from + columns * row] as number;
    look(mesh, air, one, bodies, start, starts[to + 1 + columns * row] as number, pairs);
  }
};

/** Notes those of some bodies that are near one. */
const look = (
  { x, y, r, kind }: Mesh,
  { pad, flat }: Air,
  one: number,
  among: Int32Array,
  from: number,
  to: number,
  pairs: Pairs,
): void => {
  const px = x[one] as number;
  const py = y[one] as number;
  const reach = (r[one] as number) + 2 * pad + skin;
  const wide = kind[one] === partner ? flat : 1;
  for (let nth = from; nth < to; nth++) {
    const other = among[nth] as number;
    const f = kind[other] === partner ? wide : 1;
    const dx = ((x[other] as number) - px) / f;
    const dy = ((y[other] as number) - py) * f;
    const near = (r[other] as number) + reach;
    if (dx * dx + dy * dy < near * near) note(pairs, one, other);
  }
};

const note = (pairs: Pairs, one: number, other: number): void => {
  const at = pairs.length;
  if (at === pairs.bodies.length) {
    const larger = new Int32Array(2 * at);
    larger.set(pairs.bodies);
    pairs.bodies = larger;
  }
  pairs.bodies[at] = one;
  pairs.bodies[at + 1] = other;
  pairs.length = at + 2;
};
