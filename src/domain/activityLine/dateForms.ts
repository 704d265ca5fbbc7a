import { isPossible, type Said } from './calendar';
import { fold } from './fold';
import { anyOf, findAt, standsAlone, wordEnd } from './pattern';
import { fromToday } from './resolve';
import { dayWords, monthWords } from './words/dateWords';

/** What dates are read by. */
export interface DateRules {
  /** `2026-05-03`. */
  readonly today: string;
  /** `10/12` is December 10. */
  readonly dayFirst: boolean;
}

/** A date that was found, and where it ends. */
export interface FoundDate {
  readonly said: Said;
  readonly to: number;
}

type Groups = readonly (string | undefined)[];

interface Form {
  readonly pattern: RegExp;
  readonly said: (groups: Groups, rules: DateRules) => Said;
  /** Read only where nothing else stands beside it: `may` is a word of its own too. */
  readonly alone?: true;
}

const sticky = (source: string): RegExp => new RegExp(`${source}${wordEnd}`, 'uy');

const month = `(${anyOf(monthWords.flat())})\\.?`;
const day = '(\\d{1,2})(?:st|nd|rd|th|º|°)?';
const year = '((?:19|20)\\d{2})';

const monthOf = (word: string | undefined): number =>
  monthWords.findIndex((words) => words.some((one) => fold(one) === word)) + 1;

const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

const fullYear = (text: string | undefined): number | null => {
  const value = numberOf(text);
  return value !== null && value < 100 ? 2000 + value : value;
};

/** `10/12` in the order of the language, or the only way round that a calendar has. */
const bySlashes = ([one, two, years]: Groups, { dayFirst }: DateRules): Said => {
  const [first, second] = [Number(one), Number(two)];
  const isDayFirst = first > 12 || (dayFirst && second <= 12);
  const [date, number] = isDayFirst ? [first, second] : [second, first];
  return { year: fullYear(years), month: number, day: date };
};

const days = Object.fromEntries(Object.entries(dayWords).map(([word, by]) => [fold(word), by]));

const forms: readonly Form[] = [
  {
    pattern: sticky('(\\d{4})-(\\d{2})-(\\d{2})'),
    said: ([y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  {
    pattern: sticky(`${day}\\s*(?:of |de )?\\s*${month}(?:,?\\s+(?:de |del )?${year})?`),
    said: ([d, m, y]) => ({ year: numberOf(y), month: monthOf(m), day: Number(d) }),
  },
  {
    pattern: sticky(`${month}\\s*${day}(?:,?\\s+${year})?`),
    said: ([m, d, y]) => ({ year: numberOf(y), month: monthOf(m), day: Number(d) }),
  },
  {
    pattern: sticky(`${month}(?:,? (?:de |del |of )?)${year}`),
    said: ([m, y]) => ({ year: numberOf(y), month: monthOf(m), day: null }),
  },
  {
    pattern: sticky('(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![/.]\\d)'),
    said: bySlashes,
  },
  {
    pattern: sticky(month),
    said: ([m]) => ({ year: null, month: monthOf(m), day: null }),
    alone: true,
  },
  {
    pattern: sticky(`(${anyOf(Object.keys(dayWords))})`),
    said: ([word], { today }) => fromToday(today, days[word ?? ''] ?? 0),
    alone: true,
  },
];

/** The date that begins there; `from` is where its own words begin, a leading `in` included. */
export const dateAt = (
  text: string,
  at: number,
  rules: DateRules,
  isLed: boolean,
): FoundDate | null => {
  for (const { pattern, said, alone } of forms) {
    const found = findAt(text, pattern, at);
    if (!found) continue;
    const date = said(found.groups, rules);
    const fits = !alone || isLed || standsAlone(text, at, found.to);
    if (fits && isPossible(date)) return { said: date, to: found.to };
  }
  return null;
};

const bareDay = sticky(day);

/** A day without its month, such as the second of `Oct 12–15`. */
export const dayAt = (text: string, at: number): { day: number; to: number } | null => {
  const found = findAt(text, bareDay, at);
  return found && { day: Number(found.groups[0]), to: found.to };
};
