import { sawFigure, sawNumber } from '../sawText';
import type { ScoreRow } from './scoreRow';

/** What a finding was told of, in no language: the figure, its change, and its place against the goal. */
export const scoreSaw = ({ period, pooled, since, claim, status }: ScoreRow): string => {
  const change = since?.change.matched;
  return [
    ...[period.end, sawFigure(pooled.figure), status.is],
    ...(since ? [since.period.end, claim] : []),
    ...(change?.is === 'value' ? [sawNumber(change.value.difference)] : []),
  ].join(' ');
};
