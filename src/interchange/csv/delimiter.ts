import Papa from 'papaparse';

const candidates = [',', ';', '\t'] as const;

const sampleRows = 100;
const sampleLength = 256 * 1024;

export interface Delimited {
  readonly delimiter: string;
  /** Where the table starts: after a `sep=;` line, as some spreadsheets write it. */
  readonly offset: number;
}

interface Guess {
  readonly delimiter: string;
  readonly columns: number;
  /** How many of the sampled rows have as many cells as the first, from 0 to 1. */
  readonly agreeing: number;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const tried = (text: string, delimiter: string): Guess => {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: sampleRows });
  const rows = data.filter((cells) => !isBlank(cells));
  const columns = rows[0]?.length ?? 0;
  const same = rows.filter((cells) => cells.length === columns).length;
  return { delimiter, columns, agreeing: rows.length > 0 ? same / rows.length : 0 };
};

const better = (a: Guess, b: Guess): Guess => {
  if (a.columns < 2 || b.columns < 2) return b.columns >= 2 ? b : a;
  if (a.agreeing !== b.agreeing) return b.agreeing > a.agreeing ? b : a;
  return b.columns > a.columns ? b : a;
};

/** What parts the cells of a text: the sign by which most rows have as many cells as the first. */
export const delimiterOf = (text: string): Delimited => {
  const told = /^sep=([,;\t])\n/i.exec(text);
  if (told) return { delimiter: told[1] ?? ',', offset: told[0].length };
  const sample = text.slice(0, sampleLength);
  const best = candidates.map((delimiter) => tried(sample, delimiter)).reduce(better);
  return { delimiter: best.delimiter, offset: 0 };
};
