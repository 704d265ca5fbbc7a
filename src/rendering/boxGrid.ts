import type { Box } from './scene';

/** Things with a box, found quickly by place. */
export interface BoxGrid<T> {
  add(box: Box, thing: T): void;
  remove(box: Box, thing: T): void;
  /** Everything in the cells a box touches; a thing may come more than once. */
  near(box: Box): Iterable<T>;
}

const key = (column: number, row: number): number => (column + 2048) * 8192 + row + 2048;

/** A grid of square cells of a size in px. */
export const boxGrid = <T>(size: number): BoxGrid<T> => {
  const cells = new Map<number, T[]>();
  const keysOf = (box: Box): readonly number[] => {
    const keys: number[] = [];
    for (let column = Math.floor(box.left / size); column <= Math.floor(box.right / size); column++)
      for (let row = Math.floor(box.top / size); row <= Math.floor(box.bottom / size); row++)
        keys.push(key(column, row));
    return keys;
  };
  return {
    add: (box, thing) => {
      for (const at of keysOf(box)) {
        const list = cells.get(at);
        if (list) list.push(thing);
        else cells.set(at, [thing]);
      }
    },
    remove: (box, thing) => {
      for (const at of keysOf(box)) {
        const list = cells.get(at);
        const found = list?.indexOf(thing) ?? -1;
        if (found >= 0) list?.splice(found, 1);
      }
    },
    *near(box) {
      for (const at of keysOf(box)) yield* cells.get(at) ?? [];
    },
  };
};
