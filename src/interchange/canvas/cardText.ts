import { oneLine } from '../../domain/name';
import { fieldIn, fieldLine, fieldLines, typeName } from '../plain/inlineFields';
import { markdownLine, wordsOf } from './markdownLine';

/** What the text of a card says: its first line, the values in its last lines, and what is between. */
export interface CardText {
  readonly label: string;
  readonly description: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Values are the lines of the last block, when all of them are. */
const splitFields = (text: string): Pick<CardText, 'description' | 'fields'> => {
  const at = text.lastIndexOf('\n\n');
  const fields = text
    .slice(at + 1)
    .trim()
    .split('\n')
    .map(fieldIn);
  const sound = fields.filter((field) => field !== null);
  if (sound.length < fields.length) return { description: text.trim(), fields: [] };
  return { description: text.slice(0, Math.max(0, at)).trim(), fields: sound };
};

/** The values below a text that ends as values would look like get one more, so that it stays text. */
const linesBelow = (
  description: string,
  type: string,
  values: Readonly<Record<string, string>>,
): readonly string[] => {
  const lines = fieldLines(type, values);
  const looksAlike = splitFields(`\n\n${description.trim()}`).fields.length > 0;
  return lines.length === 0 && looksAlike ? [fieldLine(typeName, '')] : lines;
};

/** A card as Markdown; `heading` is `#` for the center, more for what is below. */
export const cardText = (
  heading: string,
  label: string,
  description: string,
  type: string,
  values: Readonly<Record<string, string>>,
): string => {
  const name = markdownLine(oneLine(label));
  const lines = linesBelow(description, type, values);
  return [heading ? `${heading} ${name}` : name, description, lines.join('\n')]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
};

/** Reads the Markdown of a card. */
export const readCardText = (markdown: string): CardText => {
  const text = markdown.replace(/\r\n?/g, '\n').trim();
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  return { label: wordsOf(first), ...splitFields(end < 0 ? '' : `\n\n${text.slice(end).trim()}`) };
};
