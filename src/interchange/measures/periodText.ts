import type { PeriodType } from '../../domain/measureRow';
import { type PeriodSpan, periodsFrom } from '../../domain/periodsFrom';
import { isMonthName, monthOf } from './months';

const two = (number: number): string => String(number).padStart(2, '0');

const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

const years = /^(?:sy|ay|school year|año escolar)?\s*(\d{4})\s*[-–/]\s*(\d{2}|\d{4})$/iu;
const year = /^(?:cy|calendar year|class of|cohort|año)?\s*((?:19|20|21)\d{2})$/iu;
const quarterOf = /^(?:(\d{4})\s*[- ]?\s*[qt]([1-4])|[qt]([1-4])\s*[- /]?\s*(\d{4}))$/iu;
const yearMonth = /^(\d{4})[-/](\d{1,2})$/u;
const named = /^(?:(\p{L}{3,})\.?\s+(\d{4})|(\d{4})\s+(\p{L}{3,})\.?)$/u;
const day = /^\d{4}-\d{2}-\d{2}$/u;

interface Hint {
  /** What the column is called, such as `Cohort`. */
  readonly header: string;
  /** The month school years begin in, 1 to 12. */
  readonly yearStart: number;
}

const one = (
  type: Exclude<PeriodType, 'cohort'>,
  start: string,
  label: string,
  yearStart: number,
): PeriodSpan | null => {
  const [span] = periodsFrom(type, start, 1, yearStart);
  return span ? { ...span, label } : null;
};

const cohort = (label: string, first: number, end: string): PeriodSpan => ({
  type: 'cohort',
  label,
  start: `${first}-01-01`,
  end,
});

const saysCohort = /cohort|class|generaci|cohorte/iu;

/** Of a cohort, `2006 Aug` is what stood the August after `2006`. */
const withMonth = (text: string, its: number, month: number, hint: Hint): PeriodSpan | null => {
  if (saysCohort.test(hint.header)) return cohort(text, its, lastDay(its + 1, month));
  return one('month', `${its}-${two(month)}-01`, text, hint.yearStart);
};

const plainYear = (text: string, its: number, { header, yearStart }: Hint): PeriodSpan | null => {
  if (saysCohort.test(header) || saysCohort.test(text)) return cohort(text, its, `${its}-12-31`);
  return one('calendarYear', `${its}-06-01`, text, yearStart);
};

/** Two years that follow each other are a school year. */
const twoYears = (text: string, first: number, second: string, hint: Hint): PeriodSpan | null => {
  const follows = Number(second) % 100 === (first + 1) % 100;
  const start = `${first}-${two(hint.yearStart)}-01`;
  return follows ? one('schoolYear', start, text, hint.yearStart) : null;
};

/**
 * The period that a text stands for, to be shown and changed before it is used; null where that has
 * to be asked. Years, school years, quarters, months, days and cohorts are known, in either language.
 */
export const periodFromText = (given: string, hint: Hint): PeriodSpan | null => {
  const text = given.trim();
  const both = years.exec(text);
  if (both) return twoYears(text, Number(both[1]), both[2] ?? '', hint);
  const single = year.exec(text);
  if (single) return plainYear(text, Number(single[1]), hint);
  const quarter = quarterOf.exec(text);
  if (quarter) {
    const [its, number] = [quarter[1] ?? quarter[4], Number(quarter[2] ?? quarter[3])];
    return one('quarter', `${its}-${two(number * 3 - 2)}-01`, text, hint.yearStart);
  }
  const month = yearMonth.exec(text);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return withMonth(text, Number(month[1]), Number(month[2]), hint);
  const word = named.exec(text);
  const name = word?.[1] ?? word?.[4] ?? '';
  if (word && isMonthName(name))
    return withMonth(text, Number(word[2] ?? word[3]), monthOf(name), hint);
  return day.test(text) ? one('date', text, text, hint.yearStart) : null;
};
