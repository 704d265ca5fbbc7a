import { isDay } from '../../domain/fieldFit';

const two = (digits: string): string => digits.padStart(2, '0');

/** `2026-05-03`, `2026/5/3`, also with a time behind it as spreadsheets write it. */
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/u;

/** Whether `3/5/2026` is the third of May or the fifth of March. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** `3.5.2026`, `25/12/2026`: which of the two is the month shows only above twelve. */
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u;

const sorted = (
  first: string,
  second: string,
  order: DayOrder | null,
): readonly [month: string, day: string] | null => {
  if (Number(first) > 12) return [second, first];
  if (Number(second) > 12 || first === second || order === 'monthFirst') return [first, second];
  return order === 'dayFirst' ? [second, first] : null;
};

/** The order that days of a column prove: `open` where none does, `mixed` where they disagree. */
export const dayOrderOf = (cells: readonly string[]): DayOrder | 'open' | 'mixed' => {
  const parts = cells.map((cell) => yearLast.exec(cell.trim()) ?? []);
  const isDayFirst = parts.some(([, first]) => Number(first) > 12);
  const isMonthFirst = parts.some(([, , second]) => Number(second) > 12);
  if (isDayFirst && isMonthFirst) return 'mixed';
  return isDayFirst ? 'dayFirst' : isMonthFirst ? 'monthFirst' : 'open';
};

/**
 * A cell as a day, `2026-05-03`; null when it is none, or when day and month could be either and no
 * order says which.
 */
export const dayFrom = (cell: string, order: DayOrder | null = null): string | null => {
  const text = cell.trim();
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year && month && day) return checked(year, month, day);
  const [, first, second, late] = yearLast.exec(text) ?? [];
  const parts = first && second ? sorted(first, second, order) : null;
  return late && parts ? checked(late, ...parts) : null;
};

const checked = (year: string, month: string, day: string): string | null => {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : null;
};
