import Papa from 'papaparse';
import { withQuote } from '../formulaQuote';

type Rows = readonly (readonly string[])[];

/** Rows as a text table, CRLF at each end and no cell that could run as a formula. */
export const writeCsv = (rows: Rows, delimiter: ',' | ';' = ','): string =>
  `${Papa.unparse(
    rows.map((cells) => cells.map(withQuote)),
    { newline: '\r\n', delimiter },
  )}\r\n`;
