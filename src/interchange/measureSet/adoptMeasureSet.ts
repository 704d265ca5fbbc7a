import { type Change, creating } from '../../domain/change';
import { type MapDocument, rowsOf } from '../../domain/document';
import type { Edit } from '../../domain/edit';
import type { Id, IdSource } from '../../domain/id';
import type { IndicatorRow, PeriodRow, SubgroupRow } from '../../domain/measureRow';
import { indicatorsOf, subgroupsOf } from '../../domain/measures';
import { sameNameKey } from '../../domain/name';
import { keysAfter } from '../../domain/order';
import { same } from '../../domain/path';
import { equalPeriods } from '../../domain/periodsFrom';
import { newIdLike, withNames } from '../../domain/reissue';
import type { MeasureSet } from './measureSet';

/** What taking over a set would do, to be shown before it is done. */
export interface Adoption {
  /** One edit with all that is new; null when everything is there already. */
  readonly edit: Edit | null;
  readonly added: readonly IndicatorRow[];
  /** There already, and the same. */
  readonly same: readonly IndicatorRow[];
  /** There under that code, and defined otherwise: left as it is, for a person to decide. */
  readonly different: readonly { readonly ours: IndicatorRow; readonly theirs: IndicatorRow }[];
}

const defining = [
  ...(['type', 'direction', 'scope', 'unit', 'definition', 'numerator'] as const),
  ...(['denominator', 'rateBase', 'version'] as const),
] as const;

const isSame = (a: IndicatorRow, b: IndicatorRow): boolean =>
  defining.every((field) => same(a[field], b[field]));

type Names = ReadonlyMap<string, Id>;

const periodThere = (document: MapDocument, period: PeriodRow): Id | undefined =>
  rowsOf(document, 'period').find((one) => equalPeriods(one, period))?.id;

const groupThere = (document: MapDocument, group: SubgroupRow): Id | undefined =>
  rowsOf(document, 'subgroup').find((one) =>
    (['dimension', 'name'] as const).every(
      (field) => sameNameKey(one[field]) === sameNameKey(group[field]),
    ),
  )?.id;

/** Ids for the rows of a set: of those that are there, else new ones. */
const namesFor = (document: MapDocument, set: MeasureSet, ids: IdSource): Names =>
  new Map([
    ...set.indicators.map(({ id }) => [id, newIdLike(id, ids)] as const),
    ...set.periods.map(
      (row) => [row.id, periodThere(document, row) ?? newIdLike(row.id, ids)] as const,
    ),
    ...set.subgroups.map(
      (row) => [row.id, groupThere(document, row) ?? newIdLike(row.id, ids)] as const,
    ),
  ]);

const inOrder = <R extends { readonly order: string }>(rows: readonly R[], after: string): R[] => {
  const orders = keysAfter(after, rows.length);
  return rows.map((row, at) => ({ ...row, order: orders[at] ?? '' }));
};

/** Which set and which version of it a measure came from. */
const cameFrom = ({ id, version }: MeasureSet, { code }: IndicatorRow): string =>
  `${id} ${version} ${code}`;

const changeFor = (
  document: MapDocument,
  set: MeasureSet,
  added: readonly IndicatorRow[],
  ids: IdSource,
): Change => {
  const names = namesFor(document, set, ids);
  const fresh = <R extends PeriodRow | SubgroupRow>(rows: readonly R[]): readonly R[] =>
    rows.map((row) => withNames(row, names)).filter(({ id }) => !document.rows.has(id));
  const measures = added.map((row) => ({
    ...withNames(row, names),
    sourceId: cameFrom(set, row),
  }));
  return creating(
    ...inOrder(measures, indicatorsOf(document).at(-1)?.order ?? ''),
    ...fresh(set.periods),
    ...inOrder(fresh(set.subgroups), subgroupsOf(document).at(-1)?.order ?? ''),
  );
};

/**
 * Works out what taking over a measure set does to a map: measures of a code that is not there are
 * added with the periods and groups they need, as one edit. Nothing that is there is changed.
 */
export const adoptMeasureSet = (
  document: MapDocument,
  set: MeasureSet,
  ids: IdSource,
): Adoption => {
  const there = new Map(indicatorsOf(document).map((row) => [sameNameKey(row.code), row]));
  const ours = (row: IndicatorRow) => there.get(sameNameKey(row.code));
  const added = set.indicators.filter((row) => !ours(row));
  const known = set.indicators.flatMap((theirs) => {
    const row = ours(theirs);
    return row ? [{ ours: row, theirs }] : [];
  });
  const change = changeFor(document, set, added, ids);
  const isNew = Object.keys(change.created).length > 0;
  const label = { key: 'history.adoptMeasures', values: { count: added.length } };
  return {
    edit: isNew ? { change, label } : null,
    added,
    same: known.filter((pair) => isSame(pair.ours, pair.theirs)).map((pair) => pair.ours),
    different: known.filter((pair) => !isSame(pair.ours, pair.theirs)),
  };
};
