import type { PeriodRow, PeriodType } from './measureRow';

/** A period before it has an id. */
export type PeriodSpan = Pick<PeriodRow, 'type' | 'label' | 'start' | 'end'>;

/** Types of periods that follow each other without being named one by one. */
export type RepeatingType = Exclude<PeriodType, 'cohort'>;

const two = (number: number): string => String(number).padStart(2, '0');

/** A day of the calendar; months and days over their end go on with the next. */
const dayOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

interface Start {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

type Make = (start: Start, at: number, yearStart: number) => PeriodSpan;

const months = (
  type: RepeatingType,
  year: number,
  month: number,
  count: number,
  label: string,
): PeriodSpan => ({
  type,
  label,
  start: dayOf(year, month, 1),
  end: dayOf(year, month + count, 0),
});

const schoolYear: Make = ({ year, month }, at, yearStart) => {
  const first = (month < yearStart ? year - 1 : year) + at;
  const label = yearStart === 1 ? `${first}` : `${first}–${two((first + 1) % 100)}`;
  return months('schoolYear', first, yearStart, 12, label);
};

const quarter: Make = ({ year, month }, at) => {
  const number = year * 4 + Math.floor((month - 1) / 3) + at;
  const [its, inYear] = [Math.floor(number / 4), number % 4];
  return months('quarter', its, inYear * 3 + 1, 3, `${its} Q${inYear + 1}`);
};

const monthly: Make = ({ year, month }, at) => {
  const number = year * 12 + month - 1 + at;
  const [its, inYear] = [Math.floor(number / 12), (number % 12) + 1];
  return months('month', its, inYear, 1, `${its}-${two(inYear)}`);
};

const daily: Make = ({ year, month, day }, at) => {
  const date = dayOf(year, month, day + at);
  return { type: 'date', label: date, start: date, end: date };
};

const makers: Readonly<Record<RepeatingType, Make>> = {
  schoolYear,
  calendarYear: ({ year }, at) => months('calendarYear', year + at, 1, 12, `${year + at}`),
  quarter,
  month: monthly,
  date: daily,
};

/**
 * So many periods of a type, the first of which holds `start` (`2023-09-15`). School years begin in
 * the month `yearStart`, 1 to 12. Labels: `2023–24`, `2024`, `2024 Q1`, `2024-03`, `2024-03-15`.
 */
export const periodsFrom = (
  type: RepeatingType,
  start: string,
  count: number,
  yearStart: number,
): readonly PeriodSpan[] => {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  return Array.from({ length: count }, (_, at) =>
    makers[type]({ year, month, day }, at, yearStart),
  );
};

/** True for periods that are one and the same, across maps too (R16). */
export const equalPeriods = (a: PeriodSpan, b: PeriodSpan): boolean =>
  a.type === b.type && a.start === b.start && a.end === b.end;
