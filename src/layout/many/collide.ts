import { extentOf } from './extent';
import { type Mesh, partner } from './mesh';

export interface Air {
  /** Kept free around each circle, in map units. */
  readonly pad: number;
  /** How much wider than high the room of a partner is: names lie flat. */
  readonly flat: number;
}

/** A grid over the small bodies of a mesh; the few big ones are looked at one by one. */
interface Grid {
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly first: Int32Array;
  readonly next: Int32Array;
}

const smallShare = 0.95;
const near = 0.5;

/** Pushes bodies apart that come closer than their air, round by round; gives how many still do. */
export const collide = (mesh: Mesh, air: Air, rounds: number): number => {
  const reach = Float64Array.from(mesh.r, (r) => r + air.pad);
  const small = (Float64Array.from(reach).sort()[Math.floor(mesh.count * smallShare)] ?? 0) * 1.001;
  const big = [...reach.keys()].filter((at) => (reach[at] as number) > small);
  let met = 0;
  if (mesh.count < 2) return met;
  for (let round = 0; round < rounds; round++) {
    const grid = gridOf(mesh, reach, small, air.flat);
    met = smallApart(mesh, reach, grid, air.flat) + bigApart(mesh, reach, grid, big, small);
    if (!met) break;
  }
  return met;
};

const gridOf = (mesh: Mesh, reach: Float64Array, small: number, flat: number): Grid => {
  const { count, x, y } = mesh;
  const cell = 2 * small * Math.max(flat, 1 / flat);
  const { left, right, top, bottom } = extentOf(mesh);
  const columns = Math.floor((right - left) / cell) + 1;
  const rows = Math.floor((bottom - top) / cell) + 1;
  const first = new Int32Array(columns * rows).fill(-1);
  const next = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    if ((reach[at] as number) > small) continue;
    const column = Math.floor(((x[at] as number) - left) / cell);
    const row = Math.floor(((y[at] as number) - top) / cell);
    next[at] = first[column + columns * row] as number;
    first[column + columns * row] = at;
  }
  return { cell, left, top, columns, rows, first, next };
};

const smallApart = (mesh: Mesh, reach: Float64Array, grid: Grid, flat: number): number => {
  const { columns, rows, first, next } = grid;
  let met = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (let one = first[column + columns * row] as number; one >= 0; one = next[one] as number) {
        for (let dy = 0; dy <= 1; dy++)
          for (let dx = dy ? -1 : 0; dx <= 1; dx++) {
            const c = column + dx;
            const r = row + dy;
            if (c < 0 || c >= columns || r >= rows) continue;
            const isHere = dx === 0 && dy === 0;
            let other = (isHere ? next[one] : first[c + columns * r]) as number;
            for (; other >= 0; other = next[other] as number)
              met += apart(mesh, reach, one, other, flat);
          }
      }
  return met;
};

const bigApart = (
  mesh: Mesh,
  reach: Float64Array,
  grid: Grid,
  big: readonly number[],
  small: number,
): number => {
  const { cell, left, top, columns, rows, first, next } = grid;
  let met = 0;
  big.forEach((one, nth) => {
    for (const other of big.slice(nth + 1)) met += apart(mesh, reach, one, other, 1);
    const wide = (reach[one] as number) + small;
    const [x, y] = [mesh.x[one] as number, mesh.y[one] as number];
    const from = Math.max(0, Math.floor((x - wide - left) / cell));
    const to = Math.min(columns - 1, Math.floor((x + wide - left) / cell));
    const low = Math.max(0, Math.floor((y - wide - top) / cell));
    const high = Math.min(rows - 1, Math.floor((y + wide - top) / cell));
    for (let row = low; row <= high; row++)
      for (let column = from; column <= to; column++)
        for (let at = first[column + columns * row] as number; at >= 0; at = next[at] as number)
          met += apart(mesh, reach, one, at, 1);
  });
  return met;
};

/** Moves two bodies apart, the smaller one more; 1 when they were clearly too close. */
const apart = (mesh: Mesh, reach: Float64Array, a: number, b: number, flat: number): number => {
  const { x, y, kind, fixed, r } = mesh;
  const f = kind[a] === partner && kind[b] === partner ? flat : 1;
  const dx = ((x[b] as number) - (x[a] as number)) / f;
  const dy = ((y[b] as number) - (y[a] as number)) * f;
  const wanted = (reach[a] as number) + (reach[b] as number);
  const square = dx * dx + dy * dy;
  if (square >= wanted * wanted || (fixed[a] && fixed[b])) return 0;
  const distance = Math.sqrt(square);
  const short = wanted - distance;
  const ux = distance > 1e-6 ? dx / distance : 1;
  const uy = distance > 1e-6 ? dy / distance : (b % 7) / 7;
  const ra = (r[a] as number) ** 2;
  const rb = (r[b] as number) ** 2;
  const share = fixed[a] ? 0 : fixed[b] ? 1 : rb / (ra + rb);
  const slow = fixed[a] || fixed[b] ? 1 : 0.5;
  const px = ux * short * slow * f;
  const py = (uy * short * slow) / f;
  x[a] = (x[a] as number) - px * share;
  y[a] = (y[a] as number) - py * share;
  x[b] = (x[b] as number) + px * (1 - share);
  y[b] = (y[b] as number) + py * (1 - share);
  return short > near ? 1 : 0;
};
