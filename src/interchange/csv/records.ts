import Papa from 'papaparse';
import { limits } from '../limits';
import type { TableRow } from '../table';

export interface Records {
  /** Every line that was read, empty ones too. */
  readonly rows: readonly TableRow[];
  /** Lines whose quote marks do not match, with how they begin. */
  readonly broken: readonly { readonly line: number; readonly start: string }[];
  /** Why reading ended before the end of the text. */
  readonly stopped: 'tooManyRows' | 'quotesBroken' | null;
}

const startLength = 60;
const reportEvery = 2000;

const linesIn = (text: string, from: number, to: number): number => {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    lines++;
  return lines;
};

const lineAt = (text: string, from: number): string => {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? text.length : end);
};

interface Found {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
  readonly isBroken: boolean;
}

/** Hands over rows from an offset on, as long as `take` wants more. */
const eachRow = (
  text: string,
  from: number,
  delimiter: string,
  take: (found: Found) => boolean,
): void => {
  Papa.parse<string[]>(from === 0 ? text : text.slice(from), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const isBroken = errors.some((error) => error.type === 'Quotes');
      if (!take({ cells: data, end: from + meta.cursor, isBroken })) parser.abort();
    },
  });
};

/**
 * Splits text (lines ending in `\n`) into cells. A line whose quote marks do not match is set
 * aside by itself and reading goes on with the next one, so that it does not swallow the rest.
 */
export const readRecords = (
  text: string,
  delimiter: string,
  report: (share: number) => void = () => undefined,
  most: number = limits.rows,
): Records => {
  const rows: TableRow[] = [];
  const broken: { line: number; start: string }[] = [];
  let offset = 0;
  let line = 1;

  const setAside = (): void => {
    const whole = lineAt(text, offset);
    broken.push({ line, start: whole.slice(0, startLength) });
    offset += whole.length + 1;
    line++;
  };
  const keep = ({ cells, end }: Found): void => {
    rows.push({ line, cells });
    line += linesIn(text, offset, end);
    offset = end;
    if (rows.length % reportEvery === 0) report(offset / text.length);
  };

  const isFull = (): boolean => rows.length > most;
  const hasTooMany = (): boolean => broken.length > limits.brokenQuotes;
  let isAtEnd = false;
  while (!isAtEnd && !isFull() && !hasTooMany()) {
    isAtEnd = true;
    eachRow(text, offset, delimiter, (found) => {
      isAtEnd = !found.isBroken;
      if (found.isBroken) setAside();
      else keep(found);
      return isAtEnd && !isFull();
    });
  }
  return { rows, broken, stopped: isFull() ? 'tooManyRows' : hasTooMany() ? 'quotesBroken' : null };
};
