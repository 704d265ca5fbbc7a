import { type Curve, pointOn } from './paintCurve';
import type { Box } from './scene';

/** How much of all lines lies where on a page. */
export interface LineCover {
  /** Lays a curve down; px of the surface. */
  add(curve: Curve): void;
  addStraight(x1: number, y1: number, x2: number, y2: number): void;
  /** About how many px of lines run through a box; no more lines may be added after that. */
  under(box: Box): number;
}

const cell = 6;
const curvePieces = 8;

/**
 * Lines as lengths in small cells, summed up from the upper left corner: a box is asked about by
 * its four corners, whatever runs through it.
 */
export const lineCover = (page: Box): LineCover => {
  const columns = Math.max(2, Math.ceil((page.right - page.left) / cell) + 1);
  const rows = Math.max(2, Math.ceil((page.bottom - page.top) / cell) + 1);
  const sums = new Float32Array(columns * rows);
  let summed = false;
  const note = (x: number, y: number, length: number) => {
    const column = Math.floor((x - page.left) / cell) + 1;
    const row = Math.floor((y - page.top) / cell) + 1;
    if (column < 1 || row < 1 || column >= columns || row >= rows) return;
    const at = row * columns + column;
    sums[at] = (sums[at] ?? 0) + length;
  };
  const addStraight = (x1: number, y1: number, x2: number, y2: number) => {
    const inside = clipped(page, x1, y1, x2, y2);
    if (!inside) return;
    const [start, end] = inside;
    const length = Math.hypot(x2 - x1, y2 - y1) * (end - start);
    const steps = Math.max(1, Math.ceil(length / cell));
    for (let step = 0; step < steps; step++) {
      const part = start + ((end - start) * (step + 0.5)) / steps;
      note(x1 + (x2 - x1) * part, y1 + (y2 - y1) * part, length / steps);
    }
  };
  const at = (x: number, y: number): number => {
    const column = Math.min(columns - 1, Math.max(0, Math.round((x - page.left) / cell)));
    const row = Math.min(rows - 1, Math.max(0, Math.round((y - page.top) / cell)));
    return sums[row * columns + column] ?? 0;
  };
  return {
    addStraight,
    add: (curve) => {
      let [x, y] = curve.from;
      for (let piece = 1; piece <= curvePieces; piece++) {
        const [nextX, nextY] = pointOn(curve, piece / curvePieces);
        addStraight(x, y, nextX, nextY);
        [x, y] = [nextX, nextY];
      }
    },
    under: ({ left, top, right, bottom }) => {
      if (!summed) sumUp(sums, columns, rows);
      summed = true;
      return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
    },
  };
};

/** Turns what lies in each cell into what lies left of it and above, itself included. */
const sumUp = (sums: Float32Array, columns: number, rows: number): void => {
  for (let row = 1; row < rows; row++) {
    let along = 0;
    for (let column = 1; column < columns; column++) {
      const at = row * columns + column;
      along += sums[at] ?? 0;
      sums[at] = along + (sums[at - columns] ?? 0);
    }
  }
};

/** The parts of the way at which a line enters and leaves a box; null when it passes by. */
const clipped = (
  box: Box,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): readonly [number, number] | null => {
  let [enter, leave] = [0, 1];
  for (const [start, delta, low, high] of [
    [x1, x2 - x1, box.left, box.right],
    [y1, y2 - y1, box.top, box.bottom],
  ] as const) {
    if (Math.abs(delta) < 1e-9) {
      if (start < low || start > high) return null;
      continue;
    }
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return leave > enter ? [enter, leave] : null;
};
