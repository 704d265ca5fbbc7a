import { ok, type Result, refuse } from '../../domain/result';
import { limits } from '../limits';
import type { FileProblem } from '../problem';
import { columnLetter, type TableRow } from '../table';
import type { XmlHandler, XmlTag } from '../xml/readXml';
import type { Parts } from '../zip/unzip';
import { type BookGround, cellValue, type RawCell } from './cellValue';
import { readPart } from './part';

/** Sheets of a workbook end at the column XFD. */
const lastColumn = 16_384;

/** The column of a place such as `AB12`, from 0; null when it names none. */
const columnOf = (place: string): number | null => {
  const letters = /^[A-Z]{1,3}/u.exec(place)?.[0];
  if (!letters) return null;
  const count = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return count <= lastColumn ? count - 1 : null;
};

interface RowGathering {
  readonly startRow: (tag: XmlTag) => void;
  readonly startCell: (tag: XmlTag) => void;
  readonly addText: (text: string) => void;
  readonly endCell: () => void;
  readonly row: () => TableRow;
}

/** Gathers the cells of one row after the other. */
const rowGathering = (ground: BookGround): RowGathering => {
  let line = 0;
  let cells: string[] = [];
  let column = 0;
  let cell: RawCell = { type: 'n', style: 0, value: '' };
  return {
    startRow: ({ attributes }) => {
      line = Number(attributes.get('r')) || line + 1;
      cells = [];
      column = 0;
    },
    startCell: ({ attributes }) => {
      column = columnOf(attributes.get('r') ?? '') ?? column;
      const style = Number(attributes.get('s') ?? 0);
      cell = { type: attributes.get('t') ?? 'n', style, value: '' };
    },
    addText: (text) => {
      cell = { ...cell, value: cell.value + text };
    },
    endCell: () => {
      const text = cell.value === '' ? '' : cellValue(cell, ground);
      while (text !== '' && cells.length < column) cells.push('');
      if (text !== '') cells[column] = text;
      column = Math.min(column + 1, lastColumn - 1);
    },
    row: () => ({ line, cells }),
  };
};

interface Sized {
  rows: number;
  widest: number;
}

/** What is too much for one sheet, when this is its next row. */
const tooMuch = (size: Sized, { line, cells }: TableRow, sheet: string): FileProblem | null => {
  size.rows++;
  size.widest = Math.max(size.widest, cells.length);
  if (size.rows > limits.rows) return { reason: 'tooManyRows', values: { limit: limits.rows } };
  if (size.rows * size.widest <= limits.cells) return null;
  const cell = `${columnLetter(cells.length - 1)}${line}`;
  return { reason: 'workbookWide', values: { sheet, cell } };
};

interface Gathered extends XmlHandler {
  readonly rows: TableRow[];
  readonly stopped: () => FileProblem | null;
}

const gathered = (sheet: string, ground: BookGround): Gathered => {
  const rows: TableRow[] = [];
  const size: Sized = { rows: 0, widest: 0 };
  const gathering = rowGathering(ground);
  let stopped: FileProblem | null = null;
  let isSpoken = false;
  const keep = (row: TableRow): void => {
    if (stopped || row.cells.every((cell) => cell.trim() === '')) return;
    stopped = tooMuch(size, row, sheet);
    if (!stopped) rows.push(row);
  };
  return {
    rows,
    stopped: () => stopped,
    open: (tag) => {
      if (tag.name === 'c') gathering.startCell(tag);
      else if (tag.name === 'row') gathering.startRow(tag);
      else if (tag.name === 'rPh') isSpoken = true;
    },
    close: (name, text) => {
      if (name === 'v' || (name === 't' && !isSpoken)) gathering.addText(text);
      else if (name === 'c') gathering.endCell();
      else if (name === 'row') keep(gathering.row());
      else if (name === 'rPh') isSpoken = false;
    },
  };
};

/**
 * The filled rows of a sheet by their numbers. Empty cells behind the last filled one of a row are
 * left out.
 */
export const readSheetRows = async (
  parts: Parts,
  part: string,
  sheet: string,
  ground: BookGround,
): Promise<Result<readonly TableRow[], FileProblem>> => {
  const found = gathered(sheet, ground);
  const read = await readPart(parts, part, 'worksheet', found);
  if (!read.ok) return read;
  const stopped = found.stopped();
  return stopped ? refuse(stopped) : ok(found.rows.sort((a, b) => a.line - b.line));
};
