import type { Air } from './air';
import { extentOf } from './extent';
import type { Mesh } from './mesh';

/** So much of a cell can be taken up by circles with their air; what is more presses outwards. */
const full = 0.7;
const cellsAcross = 4;
const strength = 0.35;
const farthest = 0.5;

interface Field {
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly pressure: Float64Array;
}

/**
 * Lets crowds spread into the room around them, as a gas does: pushing pairs apart takes hundreds of
 * rounds where thousands stand too close. What is fixed stays.
 */
export const relieve = (mesh: Mesh, { pad }: Air, rounds: number): void => {
  const { count, x, y, r, fixed } = mesh;
  const usual = Float64Array.from(r).sort()[count >> 1] ?? 1;
  const cell = cellsAcross * 2 * (usual + pad);
  for (let round = 0; round < rounds; round++) {
    const field = fieldOf(mesh, pad, cell);
    for (let at = 0; at < count; at++) {
      if (fixed[at]) continue;
      const px = x[at] as number;
      const py = y[at] as number;
      const slopeX = (pressureAt(field, px + cell, py) - pressureAt(field, px - cell, py)) / 2;
      const slopeY = (pressureAt(field, px, py + cell) - pressureAt(field, px, py - cell)) / 2;
      const steep = Math.sqrt(slopeX * slopeX + slopeY * slopeY);
      if (steep < 1e-3) continue;
      const step = (cell * Math.min(farthest, strength * steep)) / steep;
      x[at] = px - slopeX * step;
      y[at] = py - slopeY * step;
    }
  }
};

const fieldOf = (mesh: Mesh, pad: number, cell: number): Field => {
  const { left, right, top, bottom } = extentOf(mesh);
  const columns = Math.floor((right - left) / cell) + 5;
  const rows = Math.floor((bottom - top) / cell) + 5;
  const field = { cell, left: left - 2 * cell, top: top - 2 * cell, columns, rows };
  const taken = new Float64Array(columns * rows);
  for (let at = 0; at < mesh.count; at++) fill(field, taken, mesh, at, pad);
  const pressure = taken.map((area) => Math.max(0, area / (cell * cell) - full));
  return { ...field, pressure: smooth(smooth(pressure, columns), columns) };
};

/** Shares the area of a circle out to the cells it reaches. */
const fill = (
  { cell, left, top, columns }: Omit<Field, 'pressure'>,
  taken: Float64Array,
  { x, y, r }: Mesh,
  at: number,
  pad: number,
): void => {
  const reach = (r[at] as number) + pad;
  const from = Math.max(0, Math.floor(((x[at] as number) - reach / 2 - left) / cell));
  const to = Math.floor(((x[at] as number) + reach / 2 - left) / cell);
  const low = Math.max(0, Math.floor(((y[at] as number) - reach / 2 - top) / cell));
  const high = Math.floor(((y[at] as number) + reach / 2 - top) / cell);
  const share = (Math.PI * reach * reach) / ((to - from + 1) * (high - low + 1));
  for (let row = low; row <= high; row++)
    for (let column = from; column <= to; column++) {
      const index = column + columns * row;
      if (index < taken.length) taken[index] = (taken[index] as number) + share;
    }
};

/** Each cell between itself and its four neighbors. */
const smooth = (values: Float64Array, columns: number): Float64Array =>
  values.map((value, at) => {
    const around =
      (values[at - 1] ?? 0) +
      (values[at + 1] ?? 0) +
      (values[at - columns] ?? 0) +
      (values[at + columns] ?? 0);
    return value / 2 + around / 8;
  });

/** Between the four cells around a point. */
const pressureAt = (
  { cell, left, top, columns, pressure }: Field,
  x: number,
  y: number,
): number => {
  const across = (x - left) / cell - 0.5;
  const along = (y - top) / cell - 0.5;
  const column = Math.floor(across);
  const row = Math.floor(along);
  const fx = across - column;
  const fy = along - row;
  const at = column + columns * row;
  const upper = (pressure[at] ?? 0) * (1 - fx) + (pressure[at + 1] ?? 0) * fx;
  const lower = (pressure[at + columns] ?? 0) * (1 - fx) + (pressure[at + columns + 1] ?? 0) * fx;
  return upper * (1 - fy) + lower * fy;
};
