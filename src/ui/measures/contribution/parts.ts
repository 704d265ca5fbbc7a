import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import { type Figure, type Measured, none, ratioOf, valued } from '../../../measurement/figure';
import { isShare } from '../../../measurement/kind';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { type Places, placesBySize, rankPartners } from '../../../measurement/ranks';
import { figureOf } from '../../../measurement/reading';

/** What one partner gives to the figure of all. */
export interface Part {
  readonly partner: Id;
  /** Its own number: of a percent, the people above the line. */
  readonly amount: number;
  /** Of a percent: out of how many. */
  readonly of: Measured;
  readonly figure: Figure;
  /** Of all, from 0 to 1; none where the total is not one number. */
  readonly share: Measured;
  /** Its places by its own percent (R19), or its place by size where it is a total. */
  readonly rank: Measured<Places>;
}

/** What places are told by; null for measures of which none are told. */
export const placeBy = ({ type }: Pick<IndicatorRow, 'type'>): 'percent' | 'size' | null => {
  if (type === 'percent') return 'percent';
  return type === 'count' || type === 'people' || type === 'money' ? 'size' : null;
};

/** True for measures of which partners have parts that add up, or lie in a range that is said. */
export const hasParts = ({ type }: IndicatorRow): boolean => type !== 'mean' && type !== 'rate';

const withSizes = (parts: readonly Part[]): readonly Part[] => {
  const places = placesBySize(parts.map(({ amount }) => amount));
  return parts.map((part, at) => {
    const place = places[at];
    return place ? { ...part, rank: valued(place) } : part;
  });
};

/** Each partner's part of the total, the largest first; a figure about everybody has no parts. */
export const partsOf = (measure: IndicatorRow, pooled: PooledFigure): readonly Part[] => {
  if (pooled.of === 'everybody') return [];
  const ranked = measure.type === 'percent' ? rankPartners(measure.direction, pooled) : [];
  const ranks = new Map(ranked.map(({ partner, rank }) => [partner, rank]));
  const total = pooled.n;
  const parts = pooled.reports.flatMap(({ partner, reading }): readonly Part[] => {
    if (reading.is !== 'sums') return [];
    return [
      {
        partner,
        amount: reading.n,
        of: isShare(measure) ? valued(reading.d) : none('notApplicable'),
        figure: figureOf(measure, reading),
        share: total.is === 'value' ? ratioOf(reading.n, total.value, 'startIsZero') : total,
        rank: ranks.get(partner) ?? none('notApplicable'),
      },
    ];
  });
  const placed = placeBy(measure) === 'size' ? withSizes(parts) : parts;
  return [...placed].sort((a, b) => b.amount - a.amount);
};

/** What the numbers are told as: of a percent its people, of all others the measure itself. */
export const amountMeasure = (
  measure: IndicatorRow,
): Pick<IndicatorRow, 'type' | 'digits' | 'unit' | 'rateBase'> =>
  isShare(measure) ? { type: 'count', ...(measure.unit && { unit: measure.unit }) } : measure;
