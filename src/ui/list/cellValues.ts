import { isDay } from '../../domain/fieldFit';
import { oneLine } from '../../domain/name';
import { dayFrom } from '../../interchange/mapping/dayText';
import { type Decimal, numberFrom } from '../../interchange/mapping/numberText';
import type { Language } from '../../messages/speak';
import type { Format } from '../shell/format';

const decimalIn: Readonly<Record<Language, Decimal>> = { en: '.', es: ',' };

/** A number as a cell says it: `3.5`, in Spanish `3,5`. */
export const numberText = (value: number | undefined, language: Language): string =>
  value === undefined ? '' : String(value).replace('.', decimalIn[language]);

const exact = /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/iu;

/** A number as people write it, in the way of the language first; null when it is none. */
export const readNumber = (text: string, language: Language): number | null => {
  const line = oneLine(text);
  const usual = decimalIn[language];
  const found = numberFrom(line, usual) ?? numberFrom(line, usual === '.' ? ',' : '.');
  if (found !== null) return found;
  const plain = line.replace(usual, '.');
  return exact.test(plain) ? Number(plain) : null;
};

/** A day as a cell holds it, `2026-05-03`, from the ways of spreadsheets; what is none stays as it is. */
export const readDay = (text: string): string => dayFrom(text) ?? text;

/** A day as people read it; what is none stays as it is. */
export const dayShown = (day: string, format: Format): string => {
  if (!isDay(day)) return day;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return format.date(new Date(year, month - 1, date).getTime());
};
