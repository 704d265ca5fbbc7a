import type { CellFormat } from './cellFormat';

const daySeconds = 86_400;
/** The first day after what dates can say: the year 10000. */
const firstDayAfter = 2_958_466;
const daysTo1904 = 1462;

const two = (number: number): string => String(number).padStart(2, '0');

/** Spreadsheets count to 15 digits; what stands behind is noise of binary numbers. */
const rounded = (number: number): number => Number(number.toPrecision(15));

const plainNumber = (raw: string): string =>
  /^-?\d+$/u.test(raw) ? raw : String(rounded(Number(raw)));

const clock = (seconds: number): string => {
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
};

/** Days are counted from 1900 as if that had been a leap year. */
const isoDay = (serial: number): string => {
  const sinceEpoch = serial - 25_569 + (serial < 60 ? 1 : 0);
  return new Date(sinceEpoch * daySeconds * 1000).toISOString().slice(0, 10);
};

const dateText = (serial: number, format: CellFormat & { is: 'date' }): string => {
  const seconds = Math.round(serial * daySeconds);
  const days = Math.floor(seconds / daySeconds);
  const rest = seconds % daySeconds;
  if (!format.day || days === 0) return clock(rest);
  return format.time && rest > 0 ? `${isoDay(days)} ${clock(rest)}` : isoDay(days);
};

const padded = (raw: string, length: number): string => {
  const number = Number(raw);
  return Number.isInteger(number) && number >= 0 ? raw.padStart(length, '0') : plainNumber(raw);
};

/**
 * What a number says as text: days as `2026-11-21`, percents as `45%` with all their digits, the
 * rest as plain numbers. Text that is no number stays as it is.
 */
export const numberText = (raw: string, format: CellFormat, countsFrom1904: boolean): string => {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return raw;
  if (format.is === 'percent') return `${rounded(number * 100)}%`;
  if (format.is === 'digits') return padded(raw, format.length);
  if (format.is === 'elapsed' && number >= 0) return clock(Math.round(number * daySeconds));
  if (format.is !== 'date') return plainNumber(raw);
  const serial = countsFrom1904 ? number + daysTo1904 : number;
  const isThere = serial >= (format.time ? 0 : 1) && serial < firstDayAfter;
  return isThere ? dateText(serial, format) : plainNumber(raw);
};

/** Signs that XML cannot hold are written as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** A text of a cell with the line breaks that are used here. */
export const cellLines = (text: string): string => unescaped(text).replace(/\r\n?/gu, '\n');
