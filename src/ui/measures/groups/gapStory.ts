import type { IndicatorRow } from '../../../domain/measureRow';
import { signOf, towardOf } from '../../../measurement/compare';
import type { GapSize } from './gapPairs';

/**
 * What became of a gap: it also closes when the better one stalls. Of a group that is not behind both
 * times nothing of that is said: `beside`.
 */
export type GapStory = 'closed' | 'closedByFall' | 'closedByBoth' | 'wider' | 'same' | 'beside';

/** How a gap changed between its ends, and whose doing it was. */
export const gapStory = (
  { direction }: Pick<IndicatorRow, 'direction'>,
  [first, last]: readonly [GapSize, GapSize],
): GapStory => {
  const isBehind = ({ difference }: GapSize): boolean => signOf(direction) * difference <= 0;
  if (!isBehind(first) || !isBehind(last)) return 'beside';
  const narrower = towardOf('down', Math.abs(first.difference), Math.abs(last.difference));
  if (narrower === 'same') return 'same';
  if (narrower === 'worse') return 'wider';
  if (towardOf(direction, first.other, last.other) !== 'worse') return 'closed';
  return towardOf(direction, first.group, last.group) === 'better'
    ? 'closedByBoth'
    : 'closedByFall';
};
