import { oneLine } from '../name';
import { itemsIn } from './pastedItems';
import { outlineLines } from './pastedOutline';
import { isTable, pastedLines } from './pastedTable';

/** What was pasted. A `table` has several columns: that is work for the import. */
export type Paste =
  | { readonly is: 'one'; readonly text: string }
  | { readonly is: 'lines'; readonly lines: readonly string[] }
  | { readonly is: 'table' };

const headings = /^#{3,}(?=\s)/u;

/**
 * Reads what was pasted: one line, plain lines, one column of a sheet, an outline with bullets,
 * numbers or indents (its items with others below become themes), or a table. Lines that have
 * `# themes` of their own stay in their order. Names are lines of capture: marks in them count.
 */
export const readPaste = (text: string): Paste => {
  const lines = pastedLines(text);
  if (lines.length < 2) return { is: 'one', text: oneLine(lines[0] ?? '') };
  const items = itemsIn(lines);
  if (items.some((item) => item.text.startsWith('#')))
    return { is: 'lines', lines: items.map((item) => oneLine(item.text.replace(headings, '##'))) };
  if (isTable(items.map((item) => item.text))) return { is: 'table' };
  return { is: 'lines', lines: outlineLines(items).map(oneLine) };
};

/** What was pasted as lines of capture, whatever it is. */
export const linesOfPaste = (text: string): readonly string[] => {
  const paste = readPaste(text);
  if (paste.is === 'table') return pastedLines(text);
  return paste.is === 'one' ? outlineLines([{ text: paste.text, indent: 0 }]) : paste.lines;
};
