import { extentOf } from './extent';

/** Bodies sorted into square cells, row by row. */
export interface Grid {
  /** The side of a cell in map units. */
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  /** Where the bodies of each cell begin in `bodies`; one number more than there are cells. */
  readonly starts: Int32Array;
  readonly bodies: Int32Array;
}

interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A grid over all bodies with room for some of them: `some` are those that are sorted in. */
export const gridOf = (places: Places, some: Int32Array, cell: number): Grid => {
  const { left, right, top, bottom } = extentOf(places, some);
  const columns = Math.max(1, Math.floor((right - left) / cell) + 1);
  const rows = Math.max(1, Math.floor((bottom - top) / cell) + 1);
  const cellOf = new Int32Array(some.length);
  const starts = new Int32Array(columns * rows + 1);
  for (let nth = 0; nth < some.length; nth++) {
    const at = some[nth] as number;
    const column = Math.floor(((places.x[at] as number) - left) / cell);
    const row = Math.floor(((places.y[at] as number) - top) / cell);
    const index = column + columns * row;
    cellOf[nth] = index;
    starts[index] = (starts[index] as number) + 1;
  }
  return { cell, left, top, columns, rows, starts, bodies: sorted(some, cellOf, starts) };
};

/** Sorts by cell; `starts` comes with how many each cell holds and leaves with where it begins. */
const sorted = (some: Int32Array, cellOf: Int32Array, starts: Int32Array): Int32Array => {
  const bodies = new Int32Array(some.length);
  let sum = 0;
  for (let cell = 0; cell < starts.length; cell++) {
    sum += starts[cell] as number;
    starts[cell] = sum;
  }
  for (let nth = some.length - 1; nth >= 0; nth--) {
    const place = (starts[cellOf[nth] as number] as number) - 1;
    starts[cellOf[nth] as number] = place;
    bodies[place] = some[nth] as number;
  }
  return bodies;
};
