import type { FieldType, FieldValue } from '../../domain/row';
import type { Words } from '../../messages/words';
import { dayShown } from '../list/cellValues';
import type { Format } from '../shell/format';

/** Values as people read them, in the words and the ways of writing of their language. */
export interface Voice {
  readonly words: Words;
  readonly format: Format;
}

/** A value of a field of the map's own; nothing is an empty text. */
export const fieldText = (
  value: FieldValue | undefined,
  type: FieldType,
  { words, format }: Voice,
): string => {
  if (value === undefined) return '';
  if (typeof value === 'boolean')
    return words(value ? 'inspector.fields.yes' : 'inspector.fields.no');
  if (typeof value === 'number') return format.exact(value);
  return type === 'date' ? dayShown(value, format) : value;
};

const asNumber = (text: string): FieldValue =>
  Number.isFinite(Number(text)) ? Number(text) : text;

const from: Readonly<Partial<Record<FieldType, (text: string) => FieldValue>>> = {
  number: asNumber,
  yesNo: (text) => (text === 'true' || text === 'false' ? text === 'true' : text),
};

/** The same of a value that is told as a text. */
export const toldText = (text: string, type: FieldType, voice: Voice): string =>
  fieldText(from[type]?.(text) ?? text, type, voice);
