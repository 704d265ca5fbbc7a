import type { Addition, MeasureType } from '../domain/measureRow';
import type { Why } from './figure';

/** What of a measure decides how its values are put together; an indicator row is one. */
export interface Kind {
  /** `median` stands for medians and percentiles, which never pool. */
  readonly type: MeasureType | 'median';
  readonly rateBase?: number;
  readonly adds?: Addition;
}

const ofEach = new Set<Kind['type']>(['percent', 'rate', 'mean']);

/** True for measures that are so much of each: percents, rates, means. They need a denominator. */
export const isShare = ({ type }: Kind): boolean => ofEach.has(type);

/** What ΣN/ΣD is multiplied with: 100 for a percent, its base for a rate, 1 for a mean (R2). */
export const baseOf = ({ type, rateBase }: Kind): number =>
  type === 'percent' ? 100 : type === 'rate' ? (rateBase ?? 1) : 1;

const whysOfOnly: Partial<Record<Kind['type'], Why>> = {
  percent: 'onlyPercents',
  rate: 'onlyRates',
  mean: 'onlyMeans',
};

/** Why nothing can be pooled where all gave a figure without what it is of. */
export const whyOnly = ({ type }: Kind): Why => whysOfOnly[type] ?? 'cannotPool';

/** True where a difference of two values is in percentage points (R9). */
export const isInPoints = ({ type }: Kind): boolean => type === 'percent';
