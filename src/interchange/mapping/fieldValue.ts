import type { FieldType, FieldValue } from '../../domain/row';
import { headerKey } from './headerKey';

const yes = new Set(['yes', 'y', 'true', 'si']);
const no = new Set(['no', 'n', 'false']);

/** Plain numbers only: no thousands, no currency, no leading zero, not so long that digits are lost. */
const plainNumber = /^-?(0|[1-9]\d{0,8})(\.\d{1,9})?$/;

const isDay = (cell: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell)) return false;
  const day = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
};

const isAddress = (cell: string): boolean => /^https?:\/\/\S+$/i.test(cell);

const yesOrNo = (cell: string): boolean | null => {
  const key = headerKey(cell);
  return yes.has(key) ? true : no.has(key) ? false : null;
};

const readers: Readonly<Record<FieldType, (cell: string) => FieldValue | null>> = {
  text: (cell) => cell,
  number: (cell) => (plainNumber.test(cell) ? Number(cell) : null),
  date: (cell) => (isDay(cell) ? cell : null),
  url: (cell) => (isAddress(cell) ? cell : null),
  yesNo: yesOrNo,
};

/** A filled cell as a value of a field; null when it is none of that type. */
export const fieldValueFrom = (cell: string, type: FieldType): FieldValue | null =>
  readers[type](cell.trim());

/** Codes look like numbers but are not: nobody adds them up, and a leading zero counts. */
const code = /\b(id|zip|postal|code|phone|tel|telephone|fax|codigo|telefono)\b/;

const guessed: readonly FieldType[] = ['yesNo', 'number', 'date', 'url'];

/** The type that every filled cell of a column is of; text as soon as one is not. */
export const fieldTypeOf = (header: string, values: readonly string[]): FieldType => {
  if (values.length === 0) return 'text';
  const fits = (type: FieldType): boolean =>
    values.every((value) => fieldValueFrom(value, type) !== null);
  const type = guessed.find(fits) ?? 'text';
  return type === 'number' && code.test(headerKey(header)) ? 'text' : type;
};
