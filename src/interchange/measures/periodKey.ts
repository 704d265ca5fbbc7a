import { isDay } from '../../domain/fieldFit';
import { type PeriodType, periodTypes } from '../../domain/measureRow';
import type { PeriodSpan } from '../../domain/periodsFrom';
import { keyOf } from './valueDraft';

/** A period as a line says it: with days of its own in our tidy files, else by its name alone. */
export interface SaidPeriod {
  /** What values lead to it by. */
  readonly key: string;
  readonly text: string;
  /** Null where the line gives no days. */
  readonly span: PeriodSpan | null;
}

/** The texts of a line that say a period. */
export interface PeriodTexts {
  readonly label: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
}

/** Two periods of one name with other days are two. */
export const saidPeriod = (
  { label, type, start, end }: PeriodTexts,
  key: (text: string) => string = keyOf,
): SaidPeriod => {
  const text = label || start;
  if (!isDay(start) || !isDay(end)) return { key: key(text), text, span: null };
  const its = periodTypes.find((one): one is PeriodType => one === type) ?? 'cohort';
  const days = [key(text), its, start, end].join('\n');
  return { key: days, text, span: { type: its, label: text, start, end } };
};
