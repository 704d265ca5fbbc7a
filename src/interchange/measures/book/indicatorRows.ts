import { type MapDocument, rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import { indicatorsOf, periodsOf } from '../../../domain/measures';
import { indicatorHeader, listColumns, sheetColumns, sheetText } from './sheetColumns';
import { spanText } from './spanText';

type Lists = Readonly<Record<(typeof listColumns)[number], string>>;

const listsOf = (document: MapDocument, row: IndicatorRow): Lists => {
  const { interims = {}, versions = {}, dimensions = {} } = row;
  const period = (id: Id | undefined): string => {
    const its = rowOf(document, 'period', id ?? null);
    return its ? spanText(its) : '';
  };
  const goals = periodsOf(document).flatMap((its) => {
    const goal = interims[its.id];
    return goal === undefined ? [] : [`${goal} = ${spanText(its)}`];
  });
  return {
    start_period: period(row.startPeriod),
    goal_period: period(row.goalPeriod),
    interim_goals: goals.join('\n'),
    version_log: Object.entries(versions)
      .map(([version, what]) => `${version}: ${what}`)
      .join('\n'),
    disaggregations: Object.keys(dimensions).join('\n'),
  };
};

/** All definitions of a map, its header first: one row a measure, with every field of R1. */
export const indicatorRows = (document: MapDocument): readonly (readonly string[])[] => [
  indicatorHeader,
  ...indicatorsOf(document).map((row) => [
    ...[row.code, String(row.version)],
    ...sheetColumns.map((column) => sheetText(row, column)),
    ...listColumns.map((header) => listsOf(document, row)[header]),
  ]),
];
