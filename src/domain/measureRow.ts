import type { Reach } from './activityRow';
import type { ChartNotes } from './chartNotes';
import type { Id } from './id';
import type { Members } from './members';

/** What a cell says beside its numbers; zero is reported. */
export const cellStates = ['reported', 'missing', 'notApplicable', 'suppressed', 'notDue'] as const;
export type CellState = (typeof cellStates)[number];

export const cellStatuses = ['estimated', 'provisional', 'final'] as const;
export type CellStatus = (typeof cellStatuses)[number];

/**
 * What a unit says of one measure, one group and one period. `n` without `d` is a count; for ratios
 * it is "only a percent". A mean: `n` is the mean, `d` how many it is of. `version` is that of the
 * definition; `entry` leads to who wrote it, when, and what stood there before.
 */
export type Cell = readonly [
  n: number | null,
  d: number | null,
  state: CellState,
  status: CellStatus,
  version: number,
  entry: Id | null,
];

export const measureScopes = ['population', 'performance'] as const;
export type MeasureScope = (typeof measureScopes)[number];

export const measureTypes = [
  'count',
  'people',
  'percent',
  'rate',
  'mean',
  'money',
  'milestone',
] as const;
export type MeasureType = (typeof measureTypes)[number];

/** Which way is better. */
export const measureDirections = ['up', 'down'] as const;
export type MeasureDirection = (typeof measureDirections)[number];

export const quadrants = ['howMuch', 'howWell', 'betterOff'] as const;
export type Quadrant = (typeof quadrants)[number];

/** Flows add up over time; of stocks the last one counts. */
export const additions = ['flow', 'stock'] as const;
export type Addition = (typeof additions)[number];

export const periodTypes = [
  'schoolYear',
  'calendarYear',
  'quarter',
  'month',
  'date',
  'cohort',
] as const;
export type PeriodType = (typeof periodTypes)[number];

/** A count below the smallest cell is small, or one at it too. */
export const minCellRules = ['below', 'atMost'] as const;
export type MinCellRule = (typeof minCellRules)[number];

/** What a map is for: partners choose measures, all use the same, or learn together from them. */
export const systems = ['platform', 'comparative', 'learning'] as const;
export type SystemKind = (typeof systems)[number];

/** A measure with everything that its sheet says. */
export interface IndicatorRow extends ChartNotes {
  readonly id: Id;
  readonly kind: 'indicator';
  readonly order: string;
  readonly code: string;
  readonly name: string;
  readonly scope: MeasureScope;
  readonly reach: Reach;
  readonly type: MeasureType;
  readonly direction: MeasureDirection;
  /** Of the definition, from 1; values of two versions are never pooled. */
  readonly version: number;
  readonly quadrant?: Quadrant;
  /** What counts and what does not. */
  readonly definition?: string;
  /** What is counted, such as `students`. */
  readonly unit?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  /** So many of what is below the line a rate is told for, such as 1000. */
  readonly rateBase?: number;
  /** Of counts and money; left out = flow. */
  readonly adds?: Addition;
  readonly source?: string;
  readonly method?: string;
  readonly responsible?: string;
  readonly frequency?: PeriodType;
  /** Days after the end of a period until its value is due. */
  readonly dueLag?: number;
  readonly startValue?: number;
  readonly startPeriod?: Id;
  readonly goalValue?: number;
  readonly goalPeriod?: Id;
  /** Goals on the way, by period. */
  readonly interims?: Readonly<Record<Id, number>>;
  /** What the figures cannot say. */
  readonly limits?: string;
  readonly minCell?: number;
  readonly minCellRule?: MinCellRule;
  /** Digits behind the point. */
  readonly digits?: number;
  /** What changed, by the number of the version. */
  readonly versions?: Readonly<Record<string, string>>;
  /** The dimensions of groups that it is broken down by, by name. */
  readonly dimensions?: Members;
  readonly sourceId?: string;
}

/** A stretch of time, or a day; two are equal when type, start and end are. */
export interface PeriodRow {
  readonly id: Id;
  readonly kind: 'period';
  readonly type: PeriodType;
  readonly label: string;
  /** Its first and its last day, `2023-08-01`. */
  readonly start: string;
  readonly end: string;
  readonly order: string;
}

/** A group of people that values are told for; no group at all is the total, a series of its own. */
export interface SubgroupRow {
  readonly id: Id;
  readonly kind: 'subgroup';
  /** What groups are told apart by, such as `Grade`. */
  readonly dimension: string;
  readonly name: string;
  readonly order: string;
}

/** A program or a site of a partner that reports on its own. */
export interface UnitRow {
  readonly id: Id;
  readonly kind: 'unit';
  readonly partner: Id;
  readonly name: string;
  readonly order: string;
}

/** Who is to report what, from when to when; days of the calendar, open where left out. */
export interface ExpectationRow {
  readonly id: Id;
  readonly kind: 'expectation';
  readonly indicator: Id;
  readonly partner: Id;
  readonly from?: string;
  readonly to?: string;
}

/**
 * All values of one measure, unit and group. Its id is made from the three, so that two copies meet
 * (`seriesIdOf`); each cell is a path of its own, `c.<period>`.
 */
export interface SeriesRow {
  readonly id: Id;
  readonly kind: 'series';
  readonly indicator: Id;
  /** A partner, or a unit of one; the center for values about everybody. */
  readonly unit: Id;
  readonly subgroup?: Id;
  readonly c?: Readonly<Record<Id, Cell>>;
}

/**
 * One act of writing values: typing, a paste, an import, a correction. Every cell it wrote leads to
 * it, and it keeps what stood there before, so that the history of a cell is a chain. Never changed.
 */
export interface EntryRow {
  readonly id: Id;
  readonly kind: 'entry';
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by?: string;
  readonly source?: string;
  readonly note?: string;
  /** By `<series>~<period>`; nothing stood where a cell is left out. */
  readonly was?: Readonly<Record<string, Cell>>;
}

/** What a word or sign in files means to this map. */
export interface MarkerRow {
  readonly id: Id;
  readonly kind: 'marker';
  readonly text: string;
  readonly means: CellState;
}

/** Rows about what partners achieve together. */
export type MeasureRow =
  | IndicatorRow
  | PeriodRow
  | SubgroupRow
  | UnitRow
  | ExpectationRow
  | SeriesRow
  | EntryRow
  | MarkerRow;

/** The longest text of a line on a measure's sheet, and of what changed with a version. */
export const sheetLimit = 1000;

/** The most digits behind the point. */
export const digitsLimit = 6;

/** The month in which school years begin where a map does not say. */
export const usualYearStart = 8;
