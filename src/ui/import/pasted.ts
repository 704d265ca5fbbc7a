import { inlineThemes } from '../../domain/capture/inlineTheme';
import { readPaste } from '../../domain/capture/paste';
import { itemsIn } from '../../domain/capture/pastedItems';
import { pastedLines } from '../../domain/capture/pastedTable';
import { hasNameHeader, looksLikeCsv } from '../../interchange/csv/looksLikeCsv';
import { studentsInText } from '../../interchange/csv/studentsInText';
import { writeBlock } from '../list/tsv';
import { type Cells, tableInHtml } from './htmlTable';

/** What a clipboard holds. */
export interface Pasted {
  readonly text: string;
  /** The same as a page of a browser or mail; empty when there is none. */
  readonly html: string;
}

/** What a paste brings along. */
export const pastedFrom = (data: DataTransfer): Pasted => ({
  text: data.getData('text/plain'),
  html: data.getData('text/html'),
});

const columnsIn = (text: string): number =>
  pastedLines(text).reduce((most, line) => Math.max(most, line.split('\t').length), 0);

/** Spreadsheets say a table as text too; mail and pages often lose its columns there. */
const isPoorer = (text: string, cells: Cells): boolean =>
  columnsIn(text) < (cells[0]?.length ?? 0) || pastedLines(text).length < cells.length;

/** The text of a paste, with the columns of its table where only the HTML has them. */
export const textOfPaste = ({ text, html }: Pasted): string => {
  const cells = tableInHtml(html);
  return cells && isPoorer(text, cells) ? writeBlock(cells).replaceAll('\r\n', '\n') : text;
};

const fieldLine = /^\s*(?:[-*+]\s+)?[^:\n]+:: \S/mu;
const linkLine = /^\s*[-*+]\s+.+\s(?:→|->|↔|<->|—)\s.+$/mu;
const rule = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/mu;

/** An outline with values or connections below its names. */
const saysMore = (text: string): boolean =>
  fieldLine.test(text) || (rule.test(text) && linkLine.test(text));

/** Every line is a theme with its partners: commas part those, and no columns. */
const areThemes = (text: string): boolean => {
  const items = itemsIn(pastedLines(text));
  return inlineThemes(items.map((item) => item.text)).every((theme) => theme !== null);
};

/** How a text ends as a file; students stop where tables are read, also below a title. */
const endingOf = (text: string): string | null => {
  if (readPaste(text).is === 'table') return '.tsv';
  if (studentsInText(text) > 0) return '.csv';
  if (!areThemes(text) && looksLikeCsv(text)) return '.csv';
  return saysMore(text) ? '.md' : null;
};

const fileOf = (name: string, ending: string, text: string): File =>
  new File([text], `${name}${ending}`, { type: 'text/plain' });

/** A text that is more than names, as a file for the import; null for lines of capture. */
export const fileOfText = (text: string, name: string): File | null => {
  const ending = endingOf(text);
  return ending === null ? null : fileOf(name, ending, text);
};

/** Any text as a file for the import: names become an outline. */
export const anyFileOfText = (text: string, name: string): File =>
  fileOfText(text, name) ?? fileOf(name, hasNameHeader(text) ? '.csv' : '.md', text);
