import type { Language } from '../../messages/speak';
import { localeOf } from './locale';

/** Numbers and times in a language. Times are milliseconds since 1970, in the computer's zone. */
export interface Format {
  number(value: number): string;
  /** The same with all of its digits. */
  exact(value: number): string;
  /** `14:02`. */
  time(at: number): string;
  /** `May 3, 2026`. */
  date(at: number): string;
  /** The time of a moment today, else its date. */
  moment(at: number, now: number): string;
  /** A count of bytes in MB with one decimal, never less than 0.1. */
  megabytes(bytes: number): string;
  /** Names in a row as a sentence has them, `A, B, and C`, piece by piece. */
  list(names: readonly string[]): readonly ListPiece[];
}

export interface ListPiece {
  readonly text: string;
  /** A name, or what stands between two. */
  readonly isName: boolean;
}

const make = (language: Language): Format => {
  const locale = localeOf(language);
  const number = new Intl.NumberFormat(locale);
  const allDigits = new Intl.NumberFormat(locale, { maximumFractionDigits: 9 });
  const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: language === 'en' ? 'medium' : 'long' });
  const listing = new Intl.ListFormat(locale, { type: 'conjunction' });
  const time = (at: number) => clock.format(at);
  const date = (at: number) => day.format(at);
  return {
    number: (value) => number.format(value),
    exact: (value) => allDigits.format(value),
    time,
    date,
    moment: (at, now) => (date(at) === date(now) ? time(at) : date(at)),
    megabytes: (bytes) => `${oneDigit.format(Math.max(0.1, bytes / 1_000_000))} MB`,
    list: (names) =>
      listing
        .formatToParts(names)
        .map(({ type, value }) => ({ text: value, isName: type === 'element' })),
  };
};

const known: Readonly<Record<Language, Format>> = { en: make('en'), es: make('es') };

/** The formats of a language. */
export const formatOf = (language: Language): Format => known[language];
