import { type CellFormat, plainFormat } from './cellFormat';
import { cellLines, numberText } from './cellText';

/** What all cells of a workbook draw on. */
export interface BookGround {
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly countsFrom1904: boolean;
}

/** A cell as it stands in its sheet. */
export interface RawCell {
  /** `s` shared text, `str` and `inlineStr` text, `b` true or false, `d` date, `n` number. */
  readonly type: string;
  readonly style: number;
  /** What is kept as its value; of a formula the result it had when the file was saved. */
  readonly value: string;
}

const dayText = (value: string): string =>
  value.replace(/T00:00(:00(\.0+)?)?Z?$/u, '').replace(/T(\d\d:\d\d).*$/u, ' $1');

/** What a person sees in a cell, as far as it is what the cell says. */
export const cellValue = ({ type, style, value }: RawCell, ground: BookGround): string => {
  if (type === 's') return ground.texts[Number(value)] ?? '';
  if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return dayText(value);
  if (type !== 'n') return cellLines(value);
  return numberText(value, ground.formats[style] ?? plainFormat, ground.countsFrom1904);
};
