import { type MapDocument, rowOf, rowsOf } from './document';
import type { Id } from './id';
import { oneLine } from './name';
import type { FieldType, FieldValue } from './row';
import { day } from './schemaValues';

/** The words for yes and no that a text is read by, and written with. */
export interface YesNoWords {
  readonly yes: string;
  readonly no: string;
}

type Fit = (value: FieldValue, words: YesNoWords) => FieldValue | null;

/** True for a day of the calendar, `2026-05-03`. */
export const isDay = (text: string): boolean => {
  const found: Parameters<typeof day>[2] = [];
  day(text, '', found);
  return found.length === 0;
};

const plain = (text: string): string => oneLine(text).toLowerCase();

const yesOrNo: Fit = (value, words) => {
  if (typeof value === 'boolean') return value;
  const text = plain(String(value));
  if (text === plain(words.yes)) return true;
  return text === plain(words.no) ? false : null;
};

const number: Fit = (value) => {
  if (typeof value === 'number') return value;
  const text = oneLine(String(value));
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
};

const fits: Readonly<Record<FieldType, Fit>> = {
  text: (value, words) => (typeof value === 'boolean' ? words[value ? 'yes' : 'no'] : `${value}`),
  number,
  date: (value) => (isDay(String(value)) ? value : null),
  url: (value) => (typeof value === 'string' ? value : null),
  yesNo: yesOrNo,
};

/** A value as one of another type; null when it cannot be read as that. */
export const fitted = (value: FieldValue, type: FieldType, words: YesNoWords): FieldValue | null =>
  fits[type](value, words);

/** The values that circles hold in one of the map's own fields. */
export const valuesOf = (
  document: MapDocument,
  field: Id,
): readonly { readonly id: Id; readonly value: FieldValue }[] =>
  rowsOf(document, 'node').flatMap(({ id, fields }) => {
    const value = fields?.[field];
    return value === undefined ? [] : [{ id, value }];
  });

const holds: Readonly<Record<FieldType, (value: FieldValue) => boolean>> = {
  text: () => true,
  number: (value) => typeof value === 'number',
  date: (value) => typeof value === 'string' && isDay(value),
  url: (value) => typeof value === 'string',
  yesNo: (value) => typeof value === 'boolean',
};

/** How many values of a field are not of its type; they are kept as they are. */
export const misfits = (document: MapDocument, field: Id): number => {
  const row = rowOf(document, 'field', field);
  if (!row) return 0;
  return valuesOf(document, field).filter(({ value }) => !holds[row.fieldType](value)).length;
};
