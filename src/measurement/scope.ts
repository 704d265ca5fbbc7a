import { mayBeOfEverybody } from '../domain/everybody';
import type { IndicatorRow } from '../domain/measureRow';

/**
 * Whether a partner can own the status of a measure (R15): nobody owns a population measure, so a
 * circle shows a grey "contributes to" for it and never a color. The figure of all partners has one.
 */
export const partnerShowsStatus = ({ scope }: Pick<IndicatorRow, 'scope'>): boolean =>
  scope === 'performance';

/** Whether a measure may be told of everybody here by one source: nobody owns it (R15). */
export const tellsOfEverybody = mayBeOfEverybody;

/**
 * Whether the goal of a measure is one for each partner too: that of a percent, a rate or a mean is;
 * that of a count, money or people is for all of them together.
 */
export const goalHoldsForEach = ({ type }: Pick<IndicatorRow, 'type'>): boolean =>
  type === 'percent' || type === 'rate' || type === 'mean';
