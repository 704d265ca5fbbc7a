import { isDay } from '../../../domain/fieldFit';
import { type PeriodType, periodTypes } from '../../../domain/measureRow';
import type { PeriodSpan } from '../../../domain/periodsFrom';

/** `2023–24 [schoolYear 2023-08-01 2024-07-31]`: a period in one cell. */
export const spanText = ({ label, type, start, end }: PeriodSpan): string =>
  `${label} [${type} ${start} ${end}]`;

const pattern = /^(.*) \[(\w+) (\S+) (\S+)\]$/u;

/** The period that a cell says; null for anything else. */
export const spanFrom = (text: string): PeriodSpan | null => {
  const [, label = '', said, start = '', end = ''] = pattern.exec(text.trim()) ?? [];
  const type = periodTypes.find((one): one is PeriodType => one === said);
  return type && isDay(start) && isDay(end) ? { type, label, start, end } : null;
};
