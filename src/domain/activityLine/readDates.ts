import { isPossible } from './calendar';
import { type DateRules, dateAt, dayAt, type FoundDate } from './dateForms';
import { type Line, taken } from './line';
import { anyOf, findAt, wordEnd } from './pattern';
import { isInOrder, type SaidDates } from './resolve';
import { dateLeads, rangeWords } from './words/dateWords';

interface FoundDates {
  readonly said: SaidDates;
  readonly to: number;
}

const lead = new RegExp(`${anyOf(dateLeads)}\\s+(?:the\\s+)?`, 'uy');
const until = new RegExp(`\\s+${anyOf(rangeWords)}${wordEnd}\\s+|\\s*[-–—]\\s*`, 'uy');
const wordStarts = /(?<![\p{L}\p{N}])(?<!\p{N}[.,/-])[\p{L}\p{N}]/gu;

/** `12–15 Oct`: the first day lends its month from the second. */
const daysOfOneMonth = (text: string, at: number, rules: DateRules): FoundDates | null => {
  const first = dayAt(text, at);
  const gap = first && findAt(text, until, first.to);
  const last = gap && dateAt(text, gap.to, rules, true);
  if (!first || !last || last.said.day === null) return null;
  const from = { ...last.said, day: first.day };
  if (!isPossible(from) || from.day > last.said.day) return null;
  return { said: { from, to: last.said }, to: last.to };
};

/** `Oct 12–15`, `Oct 12–15, 2026`. */
const dayOfSameMonth = (text: string, at: number, { said }: FoundDate): FoundDate | null => {
  const last = said.day === null ? null : dayAt(text, at);
  if (!last || last.day <= (said.day ?? 0)) return null;
  const year = findAt(text, /,?\s+((?:19|20)\d{2})(?![\p{L}\p{N}])/uy, last.to);
  const to = {
    year: year ? Number(year.groups[0]) : said.year,
    month: said.month,
    day: last.day,
  };
  return isPossible(to) ? { said: to, to: year?.to ?? last.to } : null;
};

const spanFrom = (text: string, first: FoundDate, rules: DateRules): FoundDates => {
  const gap = findAt(text, until, first.to);
  const last = gap && (dateAt(text, gap.to, rules, true) ?? dayOfSameMonth(text, gap.to, first));
  const span = last && { from: first.said, to: last.said };
  if (span && isInOrder(span)) return { said: span, to: last.to };
  return { said: { from: first.said, to: null }, to: first.to };
};

/** A month at the start of a span needs no more around it: `Oct–Dec`. */
const startsSpan = (text: string, at: number, rules: DateRules): FoundDate | null => {
  const first = dateAt(text, at, rules, true);
  const gap = first && findAt(text, until, first.to);
  return gap && dateAt(text, gap.to, rules, true) ? first : null;
};

const datesAt = (text: string, at: number, rules: DateRules, isLed: boolean): FoundDates | null => {
  const days = daysOfOneMonth(text, at, rules);
  if (days) return days;
  const first = dateAt(text, at, rules, isLed) ?? startsSpan(text, at, rules);
  return first && spanFrom(text, first, rules);
};

/** The first date or span of dates in a line, as far as it is said; null when there is none. */
export const readDates = (
  line: Line,
  rules: DateRules,
): { readonly line: Line; readonly dates: SaidDates | null } => {
  for (const { index } of line.open.matchAll(wordStarts)) {
    const led = findAt(line.open, lead, index);
    const dates = datesAt(line.open, led?.to ?? index, rules, led !== null);
    if (dates)
      return {
        line: taken(line, { part: 'date', from: index, to: dates.to }),
        dates: dates.said,
      };
  }
  return { line, dates: null };
};
