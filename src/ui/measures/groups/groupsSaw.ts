import { sawFigure, sawNumber } from '../sawText';
import type { GapTime } from './gapTime';
import type { GroupLines } from './groupLines';
import type { GroupsView } from './useGroups';

/** What the plot of groups showed, in no language. */
export const groupsSaw = ({ period, dimension }: GroupsView, { lines }: GroupLines): string =>
  [
    ...[period.end, dimension],
    ...lines.map(({ group, pooled }) => `${group.id} ${sawFigure(pooled.figure)}`),
  ].join('; ');

/** What a gap over time showed, in no language. */
export const gapSaw = ({ group, against, ends, claim }: GapTime): string =>
  [
    ...[group.id, against?.id ?? '', claim],
    ...(ends ?? []).map((end) => `${end.period.end} ${sawNumber(end.difference)}`),
  ].join('; ');
