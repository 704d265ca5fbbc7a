import type { FieldType, FieldValue } from '../../domain/row';
import { type DayOrder, dayFrom, dayOrderOf } from './dayText';
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

/** How the numbers and days of a column are written. */
export interface Written {
  readonly decimal?: Decimal | undefined;
  /** Left out where nothing says which of two is the month. */
  readonly order?: DayOrder | null;
}

type Read = (cell: string, written: Written) => FieldValue | null;

const readers: Readonly<Record<FieldType, Read>> = {
  text: (cell) => cell,
  number: (cell, { decimal }) => numberFrom(cell, decimal),
  date: (cell, { order }) => dayFrom(cell, order),
  url: (cell) => (isAddress(cell) ? cell : null),
  yesNo: yesOrNo,
};

/** A filled cell as a value of a field; null when it is none of that type. */
export const fieldValueFrom = (
  cell: string,
  type: FieldType,
  written: Written = {},
): FieldValue | null => readers[type](cell.trim(), written);

/** Codes look like numbers but are not: nobody adds them up, and a leading zero counts. */
const code = /\b(id|zip|postal|code|phone|tel|telephone|fax|codigo|telefono)\b/;

/** What the values of a column are. */
export interface GuessedType {
  readonly type: FieldType;
  readonly decimal: Decimal;
  readonly order: DayOrder;
  /** Day and month of some could be either, and no other day shows it. */
  readonly isDayOpen: boolean;
}

const guessed: readonly FieldType[] = ['yesNo', 'date', 'url'];

const text: GuessedType = { type: 'text', decimal: '.', order: 'monthFirst', isDayOpen: false };

/** How days of a column are read; where nothing shows it, in the usual order. */
export const guessedOrder = (
  values: readonly string[],
  usual: DayOrder,
): { readonly order: DayOrder | null; readonly isDayOpen: boolean } => {
  const shown = dayOrderOf(values);
  if (shown !== 'open') return { order: shown === 'mixed' ? null : shown, isDayOpen: false };
  const isDayOpen = values.some((value) => dayFrom(value) === null && dayFrom(value, usual));
  return { order: usual, isDayOpen };
};

/** The type that every filled cell of a column is of; text as soon as one is not. */
export const guessedType = (
  header: string,
  values: readonly string[],
  usual: DayOrder = 'monthFirst',
): GuessedType => {
  if (values.length === 0) return text;
  const decimal = decimalOf(values);
  if (decimal) return code.test(headerKey(header)) ? text : { ...text, type: 'number', decimal };
  const { order, isDayOpen } = guessedOrder(values, usual);
  const fits = (type: FieldType): boolean =>
    values.every((value) => fieldValueFrom(value, type, { order }) !== null);
  const type = guessed.find(fits);
  if (type === 'date') return { ...text, type, order: order ?? usual, isDayOpen };
  return type ? { ...text, type } : text;
};

export const fieldTypeOf = (header: string, values: readonly string[]): FieldType =>
  guessedType(header, values).type;
