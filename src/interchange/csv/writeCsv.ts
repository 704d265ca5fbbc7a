import Papa from 'papaparse';
import { withQuote } from '../formulaQuote';

/** Rows as a text table with commas, CRLF at each end and no cell that could run as a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(
    rows.map((cells) => cells.map(withQuote)),
    { newline: '\r\n' },
  )}\r\n`;
