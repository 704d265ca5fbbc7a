import type { Id } from '../domain/id';
import type { SubgroupRow } from '../domain/measureRow';
import type { Asked } from './asked';
import { type Measured, none, onBoth, valued } from './figure';
import type { Share } from './gaps';
import { type GroupShare, type Groups, groupGaps } from './groupGaps';
import type { MeasureTable } from './measureTable';
import { figureAt, type PooledFigure } from './pooledFigure';
import type { Whose } from './whose';

const shareOf = ({ n, d }: PooledFigure): Measured<Share> =>
  onBoth(n, d, (above, below) => valued({ n: above, d: below }));

/** The total of those partners that gave a group: who hides the group would be counted elsewhere. */
const amongOf = (table: MeasureTable, asked: Asked, { reports }: PooledFigure): Measured<Share> => {
  const partners = reports.map(({ partner }) => partner);
  const total = figureAt(table, { ...asked, partners });
  return total.inPool === partners.length ? shareOf(total) : none('notReported');
};

interface Found {
  readonly group: Id;
  readonly figure: PooledFigure;
}

/** A group as it is compared with others of the same people. */
const shareIn = (
  table: MeasureTable,
  asked: Asked,
  of: Whose,
  { group, figure }: Found,
): readonly GroupShare[] => {
  const share = shareOf(figure);
  if (share.is === 'none') return [];
  if (figure.of !== of) return [{ group, ...share.value, isApart: true }];
  if (of === 'everybody') return [{ group, ...share.value }];
  const among = amongOf(table, asked, figure);
  return [{ group, ...share.value, ...(among.is === 'value' && { among: among.value }) }];
};

/** Whom the groups are told of: as the total is, and without one everybody, if one of them is. */
const whoseIn = (total: PooledFigure, found: readonly Found[]): Whose => {
  if (total.figure.is !== 'none') return total.of;
  return found.some(({ figure }) => figure.of === 'everybody') ? 'everybody' : 'partners';
};

/**
 * The gaps between the groups of one dimension (R17), of everybody here where the total is told of
 * everybody, else of partners that report the group. Groups without a value are left out; the total is
 * the series of its own. Percents only.
 */
export const groupsAt = (
  table: MeasureTable,
  asked: Omit<Asked, 'subgroup'>,
  subgroups: readonly Pick<SubgroupRow, 'id'>[],
): Measured<Groups> => {
  const sheet = table.indicators.get(asked.indicator);
  if (sheet?.type !== 'percent') return none('notApplicable');
  const total = figureAt(table, asked);
  const found = subgroups.map(({ id: group }): Found => {
    return { group, figure: figureAt(table, { ...asked, subgroup: group }) };
  });
  const of = whoseIn(total, found);
  const groups = found.flatMap((one) => shareIn(table, asked, of, one));
  return valued(groupGaps(sheet.direction, groups, shareOf(total)));
};
