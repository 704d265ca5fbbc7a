import type { Box } from './scene';

/** Numbers of things that stand in square cells of a page, found quickly by place. */
export interface CellGrid {
  add(box: Box, thing: number): void;
  remove(box: Box, thing: number): void;
  /** True when one of the things near a box, `by` px wider each way, is what is asked for. */
  some(box: Box, by: number, is: (thing: number) => boolean): boolean;
}

/** A grid over a page; what stands beyond its edges counts as standing on them. */
export const cellGrid = (page: Box, size: number): CellGrid => {
  const columns = Math.max(1, Math.ceil((page.right - page.left) / size));
  const rows = Math.max(1, Math.ceil((page.bottom - page.top) / size));
  const cells: (number[] | undefined)[] = new Array(columns * rows);
  const column = (x: number) =>
    Math.min(columns - 1, Math.max(0, Math.floor((x - page.left) / size)));
  const row = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor((y - page.top) / size)));
  return {
    add: ({ left, top, right, bottom }, thing) => {
      const [last, low] = [column(right), row(bottom)];
      for (let y = row(top); y <= low; y++)
        for (let x = column(left); x <= last; x++) {
          const cell = cells[y * columns + x];
          if (cell) cell.push(thing);
          else cells[y * columns + x] = [thing];
        }
    },
    remove: ({ left, top, right, bottom }, thing) => {
      const [last, low] = [column(right), row(bottom)];
      for (let y = row(top); y <= low; y++)
        for (let x = column(left); x <= last; x++) {
          const cell = cells[y * columns + x];
          const at = cell?.indexOf(thing) ?? -1;
          if (at >= 0) cell?.splice(at, 1);
        }
    },
    some: ({ left, top, right, bottom }, by, is) => {
      const [last, low] = [column(right + by), row(bottom + by)];
      for (let y = row(top - by); y <= low; y++)
        for (let x = column(left - by); x <= last; x++) {
          const cell = cells[y * columns + x];
          if (cell)
            for (let at = 0; at < cell.length; at++) if (is(cell[at] as number)) return true;
        }
      return false;
    },
  };
};
