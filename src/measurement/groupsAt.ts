import type { Id } from '../domain/id';
import type { SubgroupRow } from '../domain/measureRow';
import type { Asked } from './asked';
import { type Measured, none, onBoth, valued } from './figure';
import type { Share } from './gaps';
import { type GroupShare, type Groups, groupGaps } from './groupGaps';
import type { MeasureTable } from './measureTable';
import { figureAt, type PooledFigure } from './pooledFigure';

const shareOf = ({ n, d }: PooledFigure): Measured<Share> =>
  onBoth(n, d, (above, below) => valued({ n: above, d: below }));

/** A group with the total of those that gave it: who hides the group would be counted elsewhere. */
const groupAt = (table: MeasureTable, asked: Asked, group: Id): readonly GroupShare[] => {
  const figure = figureAt(table, { ...asked, subgroup: group });
  const share = shareOf(figure);
  if (share.is === 'none') return [];
  const partners = figure.reports.map(({ partner }) => partner);
  const total = figureAt(table, { ...asked, partners });
  const among = total.inPool === partners.length ? shareOf(total) : none('notReported');
  return [{ group, ...share.value, ...(among.is === 'value' && { among: among.value }) }];
};

/**
 * The gaps between the groups of one dimension (R17), of partners that report the group. Groups
 * without a value are left out; the total is the series of its own. Percents only.
 */
export const groupsAt = (
  table: MeasureTable,
  asked: Omit<Asked, 'subgroup'>,
  subgroups: readonly Pick<SubgroupRow, 'id'>[],
): Measured<Groups> => {
  const sheet = table.indicators.get(asked.indicator);
  if (sheet?.type !== 'percent') return none('notApplicable');
  const groups = subgroups.flatMap(({ id }) => groupAt(table, asked, id));
  return valued(groupGaps(sheet.direction, groups, shareOf(figureAt(table, asked))));
};
