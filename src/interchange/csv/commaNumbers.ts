import { decimalOf } from '../mapping/numberText';

type Rows = readonly (readonly string[])[];

/** `1,234` could be thousands: one digit more says that it is not. */
const withComma = (text: string): string =>
  text.replace(/^(-?\d+)\.(\d+)$/u, (_, whole: string, rest: string) =>
    rest.length === 3 ? `${whole},${rest}0` : `${whole},${rest}`,
  );

/** The columns that hold numbers and can be told with commas so that they are read back the same. */
const commaColumns = ([header = [], ...rows]: Rows, numbers: readonly string[]) =>
  new Set(
    [...header.keys()].filter((at) => {
      const cells = rows.map((cells) => withComma(cells[at] ?? '')).filter((cell) => cell !== '');
      return numbers.includes(header[at] ?? '') && decimalOf(cells) !== null;
    }),
  );

/** Rows under their headers with decimal commas in the columns that hold numbers. */
export const commaNumbers = (rows: Rows, numbers: readonly string[]): Rows => {
  const columns = commaColumns(rows, numbers);
  return rows.map((cells, line) =>
    line === 0 ? cells : cells.map((cell, at) => (columns.has(at) ? withComma(cell) : cell)),
  );
};
