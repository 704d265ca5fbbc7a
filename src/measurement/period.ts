import type { PeriodRow, PeriodType } from '../domain/measureRow';
import { byTime } from '../domain/measures';
import { equalPeriods } from '../domain/periodsFrom';
import { dayAfter } from './calendar';

/** True for two that have days in common and are not equal. */
export const overlaps = (a: PeriodRow, b: PeriodRow): boolean =>
  !equalPeriods(a, b) && a.start <= b.end && b.start <= a.end;

/** What a longer period is made of, and of how many; quarters before months. */
const partsOfType: Partial<Record<PeriodType, readonly (readonly [PeriodType, number])[]>> = {
  schoolYear: [
    ['quarter', 4],
    ['month', 12],
  ],
  calendarYear: [
    ['quarter', 4],
    ['month', 12],
  ],
  quarter: [['month', 3]],
};

/** Periods of one type from the first day on, each beginning where the one before ended. */
const chained = (whole: PeriodRow, all: readonly PeriodRow[]): readonly PeriodRow[] => {
  const found: PeriodRow[] = [];
  let day = whole.start;
  for (const one of [...all].sort(byTime)) {
    if (one.start !== day || one.end > whole.end) continue;
    found.push(one);
    day = dayAfter(one.end);
  }
  return found;
};

/**
 * The shorter periods that make up a longer one (R16): four quarters a school year or a calendar
 * year, twelve months a year, three a quarter, without a gap and in the order of time. None where
 * they do not fill it day by day.
 */
export const partsOf = (whole: PeriodRow, all: readonly PeriodRow[]): readonly PeriodRow[] => {
  for (const [type, count] of partsOfType[whole.type] ?? []) {
    const parts = chained(
      whole,
      all.filter((one) => one.type === type),
    );
    if (parts.length === count && parts.at(-1)?.end === whole.end) return parts;
  }
  return [];
};

/**
 * The value of a period is due so many days after its last one; `today` and the answer are days.
 * Until then, a value that is not there is not yet due (R4).
 */
export const isDue = (period: PeriodRow, dueLag: number, today: string): boolean =>
  today > dayAfter(period.end, dueLag);
