import { columnLetter } from '../table';
import { xmlContent } from '../xml/legalXml';

/** A text, or a number to count with. */
export type OutCell = string | number;

/** True for a text that comes back from a spreadsheet as it was when it is kept as a number. */
export const isCountable = (text: string): boolean =>
  text.length <= 15 && /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/u.test(text) && text !== '-0';

/** How cells look, by their numbers in the styles of the workbook. */
export const cellStyles = { plain: 0, bold: 1, quoted: 2 } as const;

/** More letters no cell holds. */
const longest = 32_767;

/** Carriage returns, and what would be read as an escape, are escaped as Excel does it. */
const escaped = (text: string): string =>
  text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_').replaceAll('\r', '_x000D_');

/** Gives a text its number among the texts that cells share. */
export interface SharedTexts {
  readonly numberOf: (text: string) => number;
  readonly xml: () => string;
}

/** Texts of a workbook, each kept once. */
export const sharedTexts = (): SharedTexts => {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    xml: () =>
      [...numbers.keys()]
        .map((text) => `<si><t xml:space="preserve">${xmlContent(escaped(text))}</t></si>`)
        .join(''),
  };
};

/** A text that would become a formula if somebody typed it again is marked as text. */
const styleOf = (text: string, isHeader: boolean): number => {
  if (isHeader) return cellStyles.bold;
  return /^\s*[=+\-@]/u.test(text) ? cellStyles.quoted : cellStyles.plain;
};

/** A cell at its column (from 0) and line (from 1); nothing for an empty one. */
export const cellXml = (
  cell: OutCell,
  column: number,
  line: number,
  isHeader: boolean,
  texts: SharedTexts,
): string => {
  const place = `r="${columnLetter(column)}${line}"`;
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c ${place}><v>${cell}</v></c>` : '';
  if (cell === '') return '';
  const text = cell.slice(0, longest);
  const style = styleOf(text, isHeader);
  return `<c ${place} s="${style}" t="s"><v>${texts.numberOf(text)}</v></c>`;
};
