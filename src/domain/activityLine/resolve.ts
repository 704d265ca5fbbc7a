import { dayAfter, daysBetween, daysIn, isoDay, isPossible, type Said, saidOf } from './calendar';

/** One day, or two with all that is between. */
export interface SaidDates {
  readonly from: Said;
  readonly to: Said | null;
}

/** Which of the years is meant where none is said. */
export type Lean = 'nearest' | 'past' | 'coming';

/** ISO days. */
export interface Dates {
  readonly start: string;
  readonly end?: string;
}

const firstDay = ({ year, month, day }: Said, other: number): string =>
  isoDay(year ?? other, month, day ?? 1);

const lastDay = ({ year, month, day }: Said, other: number): string =>
  isoDay(year ?? other, month, day ?? daysIn(year ?? other, month));

/** February 29 comes every four years, so that a possible date is among nine years. */
const yearsAround = (year: number): readonly number[] =>
  Array.from({ length: 17 }, (_, at) => year - 8 + at);

const possible = (said: Said, years: readonly number[]): readonly number[] =>
  years.filter((year) => isPossible({ ...said, year }));

/** 0 while today is one of the days. */
const distance = (said: Said, year: number, today: string): number => {
  const before = daysBetween(today, firstDay(said, year));
  const after = daysBetween(lastDay(said, year), today);
  return Math.max(0, before, after);
};

const leaning = (said: Said, years: readonly number[], today: string, lean: Lean) =>
  years.filter((year) => {
    if (lean === 'past') return firstDay(said, year) <= today;
    return lean === 'nearest' || lastDay(said, year) >= today;
  });

const startYear = ({ from, to }: SaidDates, today: string, lean: Lean): number => {
  if (from.year !== null) return from.year;
  if (to !== null && to.year !== null) {
    const { year } = to;
    const fits = possible(from, [year, year - 1, year - 2, year - 3, year - 4]);
    return fits.find((one) => firstDay(from, one) <= lastDay(to, year)) ?? year;
  }
  const years = possible(from, yearsAround(saidOf(today).year ?? 0));
  const wanted = leaning(from, years, today, lean);
  const far = (year: number): number => distance(from, year, today);
  return [...wanted].sort((a, b) => far(a) - far(b) || b - a)[0] ?? years[0] ?? 0;
};

const endOf = (to: Said, start: string): string => {
  if (to.year !== null) return lastDay(to, to.year);
  const years = possible(to, yearsAround((saidOf(start).year ?? 0) + 8));
  const year = years.find((one) => lastDay(to, one) >= start) ?? 0;
  return lastDay(to, year);
};

/**
 * The days that are meant. A date without a year is the one nearest to today, the coming one when
 * two are as near; what is said to be done lies in the past, what is planned ahead. The last day is
 * the next such day after the first. A month alone is all of its days.
 */
export const resolved = (said: SaidDates, today: string, lean: Lean): Dates => {
  const year = startYear(said, today, lean);
  const start = firstDay(said.from, year);
  if (said.to) return { start, end: endOf(said.to, start) };
  return said.from.day === null ? { start, end: lastDay(said.from, year) } : { start };
};

/** True unless two full dates stand in the wrong order. */
export const isInOrder = ({ from, to }: SaidDates): boolean =>
  from.year === null || to === null || to.year === null
    ? true
    : firstDay(from, from.year) <= lastDay(to, to.year);

/** The day so many days from today, as if somebody had said it in full. */
export const fromToday = (today: string, days: number): Said => saidOf(dayAfter(today, days));
