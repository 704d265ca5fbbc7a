/** What a spreadsheet would take for a formula, also full-width, after spaces and behind quotes. */
const risky = /^'*(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

const plainNumber = /^[+-]?(?:\d+(?:[.,]\d+)*|\.\d+)%?$/u;

/**
 * A cell of a text table that no spreadsheet program takes for a formula: one that would be gets
 * a `'` in front, unless it is a plain number. Our own import takes exactly that one off.
 */
export const withQuote = (cell: string): string =>
  risky.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;

/** The cell as it was before it was quoted; a `'` before anything else stays. */
export const withoutQuote = (cell: string): string =>
  cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell;
