/**
 * Our own files put `'` before a text that a spreadsheet would take for a formula: one that starts
 * with = + - @, also full-width and after spaces, or with a tab or line break.
 */
const quoted = /^'(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

/** The cell as it was before it was quoted; a `'` before anything else stays. */
export const withoutQuote = (cell: string): string => cell.replace(quoted, '');
