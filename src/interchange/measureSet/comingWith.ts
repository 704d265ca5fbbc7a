import type { MapDocument } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import type { IndicatorRow, PeriodRow, SubgroupRow } from '../../domain/measureRow';
import { subgroupsOf } from '../../domain/measures';
import { keysAfter } from '../../domain/order';
import { patched } from '../../domain/path';
import { newIdLike, withNames } from '../../domain/reissue';
import type { AdoptChoices } from './adoptChoices';
import { type Adoption, periodHere } from './adoption';
import { withoutLooseEnds } from './withoutLooseEnds';

type Names = ReadonlyMap<string, Id>;

const inOrder = <R extends { readonly order: string }>(rows: readonly R[], after: string): R[] => {
  const orders = keysAfter(after, rows.length);
  return rows.map((row, at) => ({ ...row, order: orders[at] ?? '' }));
};

/** Periods and groups that come along with measures. */
export interface Coming {
  readonly periods: readonly PeriodRow[];
  readonly groups: readonly SubgroupRow[];
  /** Ids of periods of the set that are here or come along. */
  readonly names: Names;
}

/** What comes along, under ids of this map. */
export const comingWith = (
  document: MapDocument,
  { set, periods, groups }: Adoption,
  { withoutPeriods, withoutGroups }: AdoptChoices,
  ids: IdSource,
): Coming => {
  const come = withoutPeriods ? [] : periods;
  const last = subgroupsOf(document).at(-1)?.order ?? '';
  const fresh = <R extends PeriodRow | SubgroupRow>(row: R): R => ({
    ...row,
    id: newIdLike(row.id, ids),
  });
  const made = come.map((row) => [row.id, fresh(row)] as const);
  const there = set.periods.flatMap((row): (readonly [string, Id])[] => {
    const here = periodHere(document, row);
    return here ? [[row.id, here.id]] : [];
  });
  return {
    periods: made.map(([, row]) => row),
    groups: inOrder((withoutGroups ? [] : groups).map(fresh), last),
    names: new Map([...there, ...made.map(([id, row]) => [id, row.id] as const)]),
  };
};

const goalless = (row: IndicatorRow): IndicatorRow =>
  patched(row, { goalValue: null, goalPeriod: null, interims: null }) as IndicatorRow;

/** A row of a set as it stands here: periods by their ids here, goals without a period let go. */
export const asHere = (row: IndicatorRow, { names }: Coming, withGoals: boolean): IndicatorRow =>
  withNames(withoutLooseEnds(withGoals ? row : goalless(row), names), names);
