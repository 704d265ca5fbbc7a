/** Rows of cells. */
export type Cells = readonly (readonly string[])[];

const textOf = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/gu, ' ').trim();

const span = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(100, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));

/** Leaves the places free that a cell over several columns or rows covers. */
const cover = (cell: Element, grid: readonly string[][], column: number): void => {
  for (const line of grid.slice(0, span(cell, 'rowspan')))
    for (let over = 0; over < span(cell, 'colspan'); over++) line[column + over] = '';
};

/** A cell over several columns or rows stands in the first of them; the others stay empty. */
const cellsOf = (table: Element): Cells => {
  const rows = [...table.querySelectorAll('tr')];
  const grid: string[][] = rows.map(() => []);
  for (const [at, line] of grid.entries())
    for (const cell of rows[at]?.querySelectorAll(':scope > td, :scope > th') ?? []) {
      let column = 0;
      while (line[column] !== undefined) column++;
      cover(cell, grid.slice(at), column);
      line[column] = textOf(cell);
    }
  const width = grid.reduce((widest, line) => Math.max(widest, line.length), 0);
  return grid.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
};

const isFilled = (line: readonly string[]): boolean => line.some((cell) => cell !== '');

const sizeOf = (cells: Cells): number => cells.length * (cells[0]?.length ?? 0);

/**
 * The largest table in a piece of HTML; null when none has two rows and columns. Mail puts tables
 * into tables for looks: only those that hold no other are read. Nothing in it is run or fetched.
 */
export const tableInHtml = (html: string): Cells | null => {
  if (!/<table/iu.test(html)) return null;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')]
    .filter((table) => !table.querySelector('table'))
    .map((table) => cellsOf(table).filter(isFilled))
    .filter((cells) => cells.length > 1 && (cells[0]?.length ?? 0) > 1);
  return tables.sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null;
};
