import { derivedOf, type MapDocument, nodeOf, rowOf, rowsOf } from './document';
import type { Id } from './id';
import { type IntegrityReason, isA, type Problems } from './integrityProblem';
import type { ExpectationRow, IndicatorRow, SeriesRow, UnitRow } from './measureRow';
import { sameNameKey } from './name';
import type { NodeRow, Row, RowKind } from './row';

const missing = (
  reason: IntegrityReason,
  row: Row,
  to: Id | undefined,
  isThere: boolean,
): Problems => (!to || isThere ? [] : [{ reason, id: row.id, to }]);

const refersTo = (
  document: MapDocument,
  row: Row,
  kind: RowKind,
  to: Id | undefined,
  reason: IntegrityReason,
): Problems => missing(reason, row, to, rowOf(document, kind, to) !== null);

/** A measure names periods for its starting point, its goal, goals on the way and forecasts. */
export const indicatorProblems = (document: MapDocument, row: IndicatorRow): Problems =>
  [
    ...[row.startPeriod, row.goalPeriod],
    ...(Object.keys({ ...row.interims, ...row.ahead }) as Id[]),
  ].flatMap((to) => refersTo(document, row, 'period', to, 'periodMissing'));

/** A program or a site is one of a partner. */
export const unitProblems = (document: MapDocument, row: UnitRow): Problems =>
  missing('partnerMissing', row, row.partner, isA(document, row.partner, 'partner'));

/** Who is to report needs the measure and the partner. */
export const expectationProblems = (document: MapDocument, row: ExpectationRow): Problems => [
  ...refersTo(document, row, 'indicator', row.indicator, 'indicatorMissing'),
  ...missing('partnerMissing', row, row.partner, isA(document, row.partner, 'partner')),
];

interface CellsSeen {
  readonly periods: readonly Row[];
  readonly problems: Problems;
}

/** Rows stay what they are while others change, so that their cells are looked through once. */
const known = new WeakMap<SeriesRow, CellsSeen>();

const cellProblems = (document: MapDocument, row: SeriesRow): Problems => {
  const periods = rowsOf(document, 'period');
  const seen = known.get(row);
  if (seen?.periods === periods) return seen.problems;
  const problems = (Object.keys(row.c ?? {}) as Id[]).flatMap((to) =>
    refersTo(document, row, 'period', to, 'periodMissing'),
  );
  known.set(row, { periods, problems });
  return problems;
};

const circlesWithValues = new Set<NodeRow['type'] | undefined>(['partner', 'center']);

/** Values about everybody are those of the center; a measure may have them and not use them. */
const isUnit = (document: MapDocument, id: Id): boolean =>
  circlesWithValues.has(nodeOf(document, id)?.type) || rowOf(document, 'unit', id) !== null;

/** Values need their measure, whom they are of, their group and their periods. */
export const seriesProblems = (document: MapDocument, row: SeriesRow): Problems => [
  ...refersTo(document, row, 'indicator', row.indicator, 'indicatorMissing'),
  ...missing('unitMissing', row, row.unit, isUnit(document, row.unit)),
  ...refersTo(document, row, 'subgroup', row.subgroup, 'subgroupMissing'),
  ...cellProblems(document, row),
];

/** Two measures of one code cannot be told apart in files. */
export const codeProblems = derivedOf('indicator', (document): Problems => {
  const seen = new Set<string>();
  return rowsOf(document, 'indicator').flatMap(({ id, code }): Problems => {
    const key = sameNameKey(code);
    if (seen.has(key)) return [{ reason: 'sameCode', id, to: code }];
    seen.add(key);
    return [];
  });
});
