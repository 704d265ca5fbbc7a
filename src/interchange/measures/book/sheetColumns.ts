import { reaches } from '../../../domain/activityRow';
import type { MeasureSheet } from '../../../domain/commands/measureSheet';
import {
  additions,
  type IndicatorRow,
  measureDirections,
  measureScopes,
  measureTypes,
  minCellRules,
  periodTypes,
  quadrants,
} from '../../../domain/measureRow';

export type SheetValue = string | number | null;

/** A column of the sheet of definitions that holds one field of R1. */
export interface SheetColumn {
  readonly header: string;
  readonly field: keyof MeasureSheet;
  /** Null for a text that cannot be a value of the field. */
  readonly read: (text: string) => SheetValue;
}

const text = (header: string, field: SheetColumn['field'] = header as 'name'): SheetColumn => ({
  ...{ header, field, read: (said) => said },
});

const number = (header: string, field: SheetColumn['field']): SheetColumn => ({
  header,
  field,
  read: (said) => (said !== '' && Number.isFinite(Number(said)) ? Number(said) : null),
});

/** One of a few words, which are the same in every language. */
const code = (
  header: string,
  known: readonly string[],
  field: SheetColumn['field'] = header as 'name',
): SheetColumn => ({ header, field, read: (said) => known.find((one) => one === said) ?? null });

/** The fields of a measure's sheet (R1) that need no other row, in the order they are written in. */
export const sheetColumns: readonly SheetColumn[] = [
  text('name'),
  code('type', measureTypes),
  code('direction', measureDirections),
  code('scope', measureScopes),
  code('reach', reaches),
  code('quadrant', quadrants),
  text('definition'),
  text('unit'),
  text('numerator'),
  text('denominator'),
  number('rate_base', 'rateBase'),
  code('adds', additions),
  text('source'),
  text('method'),
  text('responsible'),
  code('frequency', periodTypes),
  number('due_lag_days', 'dueLag'),
  number('start_value', 'startValue'),
  number('goal_value', 'goalValue'),
  text('limits'),
  number('min_cell', 'minCell'),
  code('min_cell_rule', minCellRules, 'minCellRule'),
  number('digits', 'digits'),
  text('source_id', 'sourceId'),
];

/** What a field says, as it stands in a cell. */
export const sheetText = (row: IndicatorRow, { field }: SheetColumn): string =>
  String(row[field] ?? '');

/** Columns of the sheet of definitions that name other rows, or hold several things. */
export const listColumns = [
  ...['start_period', 'goal_period', 'interim_goals', 'version_log', 'disaggregations'],
] as const;

/** The names of all columns of the sheet of definitions. */
export const indicatorHeader: readonly string[] = [
  'indicator_code',
  'indicator_version',
  ...sheetColumns.map(({ header }) => header),
  ...listColumns,
];
