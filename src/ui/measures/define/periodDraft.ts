import { mostPeriods, type PeriodsWanted } from '../../../domain/commands/periods';
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

/** How many in a row a text asks for; null for anything but a whole number from 1 to the limit. */
const countFrom = (text: string): number | null => {
  const count = wholeFrom(text);
  const is = count.ok ? count.value : null;
  return is !== null && is >= 1 && is <= mostPeriods ? is : null;
};

/** What is asked for; null where the number of periods is none that can be added. */
export const wantedFrom = (draft: PeriodDraft): PeriodsWanted | null => {
  const { type, start, label, end } = draft;
  if (type === 'cohort' || type === 'date')
    return { type, start, end: end || start, label: label || start };
  const count = countFrom(draft.count);
  return count === null ? null : { type, start, count };
};

const mostTold = 4;

/** What the periods will be called, and how many more there are than are told. */
export const toldPeriods = (
  draft: PeriodDraft,
  yearStart: number,
): { readonly labels: readonly string[]; readonly more: number } => {
  const wanted = wantedFrom(draft);
  if (wanted === null || 'label' in wanted || !/^\d{4}-\d{2}-\d{2}$/.test(wanted.start))
    return { labels: [], more: 0 };
  const { count } = wanted;
  const told = count > mostTold ? mostTold - 1 : count;
  const labels = periodsFrom(wanted.type, wanted.start, told, yearStart).map(({ label }) => label);
  return { labels, more: count - told };
};
