import type { PeriodsWanted } from '../../../domain/commands/periods';
import type { PeriodType } from '../../../domain/measureRow';
import { periodsFrom } from '../../../domain/periodsFrom';
import { wholeFrom } from './numberText';

/** Periods while somebody says which to add. */
export interface PeriodDraft {
  readonly type: PeriodType;
  readonly start: string;
  readonly end: string;
  readonly count: string;
  readonly label: string;
}

/** A period of days of its own has a name and an end; the others follow from their type. */
export const isOwn = ({ type }: PeriodDraft): boolean => type === 'cohort' || type === 'date';

/** What is asked for. */
export const wantedFrom = (draft: PeriodDraft): PeriodsWanted => {
  const { type, start, label, end } = draft;
  if (type === 'cohort' || type === 'date')
    return { type, start, end: end || start, label: label || start };
  const count = wholeFrom(draft.count);
  return { type, start, count: (count.ok && count.value) || 1 };
};

const mostTold = 4;

/** What the periods will be called, and how many more there are than are told. */
export const toldPeriods = (
  draft: PeriodDraft,
  yearStart: number,
): { readonly labels: readonly string[]; readonly more: number } => {
  const wanted = wantedFrom(draft);
  if ('label' in wanted || !/^\d{4}-\d{2}-\d{2}$/.test(wanted.start))
    return { labels: [], more: 0 };
  const count = Math.min(wanted.count, 600);
  const told = count > mostTold ? mostTold - 1 : count;
  const labels = periodsFrom(wanted.type, wanted.start, told, yearStart).map(({ label }) => label);
  return { labels, more: count - told };
};
