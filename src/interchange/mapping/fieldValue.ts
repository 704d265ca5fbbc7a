import type { FieldType, FieldValue } from '../../domain/row';
import { dayFrom } from './dayText';
import { headerKey } from './headerKey';
import { type Decimal, decimalOf, numberFrom } from './numberText';

const yes = new Set(['yes', 'y', 'true', 'si']);
const no = new Set(['no', 'n', 'false']);

const isAddress = (cell: string): boolean => /^https?:\/\/\S+$/i.test(cell);

/** Yes or no, English or Spanish; null for anything else. */
export const yesOrNo = (cell: string): boolean | null => {
  const key = headerKey(cell);
  return yes.has(key) ? true : no.has(key) ? false : null;
};

type Read = (cell: string, decimal: Decimal) => FieldValue | null;

const readers: Readonly<Record<FieldType, Read>> = {
  text: (cell) => cell,
  number: numberFrom,
  date: dayFrom,
  url: (cell) => (isAddress(cell) ? cell : null),
  yesNo: yesOrNo,
};

/** A filled cell as a value of a field; null when it is none of that type. */
export const fieldValueFrom = (
  cell: string,
  type: FieldType,
  decimal: Decimal = '.',
): FieldValue | null => readers[type](cell.trim(), decimal);

/** Codes look like numbers but are not: nobody adds them up, and a leading zero counts. */
const code = /\b(id|zip|postal|code|phone|tel|telephone|fax|codigo|telefono)\b/;

/** What the values of a column are. */
export interface GuessedType {
  readonly type: FieldType;
  readonly decimal: Decimal;
}

const guessed: readonly FieldType[] = ['yesNo', 'date', 'url'];

const text: GuessedType = { type: 'text', decimal: '.' };

/** The type that every filled cell of a column is of; text as soon as one is not. */
export const guessedType = (header: string, values: readonly string[]): GuessedType => {
  if (values.length === 0) return text;
  const decimal = decimalOf(values);
  if (decimal) return code.test(headerKey(header)) ? text : { type: 'number', decimal };
  const fits = (type: FieldType): boolean =>
    values.every((value) => fieldValueFrom(value, type) !== null);
  const type = guessed.find(fits);
  return type ? { type, decimal: '.' } : text;
};

export const fieldTypeOf = (header: string, values: readonly string[]): FieldType =>
  guessedType(header, values).type;
