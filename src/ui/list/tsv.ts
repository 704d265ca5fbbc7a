import { withoutQuote, withQuote } from '../../interchange/formulaQuote';

/** A block of cells, line by line. */
export type Block = readonly (readonly string[])[];

const needsQuotes = /[\t\r\n"]/u;

const cellText = (cell: string): string => {
  const safe = withQuote(cell);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A block as spreadsheets put it on the clipboard; no cell of it is taken for a formula. */
export const writeBlock = (block: Block): string => {
  const lines = block.map((cells) => cells.map(cellText).join('\t'));
  // A last line without a text would be taken for the end of the one before it.
  return lines.join('\r\n') + (lines.length > 1 && lines.at(-1) === '' ? '\r\n' : '');
};

/** A cell in quotes, or everything up to the next tab or line; then what ends it. */
const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gu;

/** The cells of what a spreadsheet copied; the line break at its end does not make a line. */
export const readBlock = (text: string): Block => {
  const lines: string[][] = [[]];
  for (const [whole, quoted, plain = '', end] of text.matchAll(cell)) {
    const at = quoted?.replaceAll('""', '"') ?? plain;
    lines.at(-1)?.push(withoutQuote(at.replaceAll('\r\n', '\n')));
    if (end === '' || whole === '') break;
    if (end !== '\t') lines.push([]);
  }
  const [first, ...others] = lines.at(-1) ?? [];
  const isAfterEnd = lines.length > 1 && first === '' && others.length === 0;
  return isAfterEnd ? lines.slice(0, -1) : lines;
};
