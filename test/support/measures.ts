import fc from 'fast-check';
import { documentOf, type MapDocument } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import type {
  Cell,
  CellState,
  CellStatus,
  ExpectationRow,
  IndicatorRow,
  PeriodRow,
  SeriesRow,
  SubgroupRow,
  UnitRow,
} from '../../src/domain/measureRow';
import type { Row } from '../../src/domain/row';
import { seriesIdOf } from '../../src/domain/seriesId';
import { type Figure, single } from '../../src/measurement/figure';
import type { Kind } from '../../src/measurement/kind';
import { readingOf } from '../../src/measurement/reading';
import type { Report } from '../../src/measurement/report';

export const partnerId = (name: string): Id => `node_${name}`;

/** What a test writes for a cell: `[30, 60]`, `5`, or the state that it is in. */
export type Written = readonly [n: number, d: number] | number | CellState;

interface Beside {
  readonly version?: number;
  readonly status?: CellStatus;
  readonly entry?: Id;
}

export const cellOf = (written: Written, beside: Beside = {}): Cell => {
  const { version = 1, status = 'final', entry = null } = beside;
  const isState = typeof written === 'string';
  const [n, d] = isState ? [null, null] : typeof written === 'number' ? [written, null] : written;
  return [n, d, isState ? written : 'reported', status, version, entry];
};

/** A report of a partner, as the table would give it. */
export const reportOf = (kind: Kind, name: string, written: Written, beside?: Beside): Report => {
  const cell = cellOf(written, beside);
  return {
    partner: partnerId(name),
    reading: readingOf(kind, cell),
    version: cell[4],
    status: cell[3],
    sources: [{ unit: partnerId(name), period: 'period_1', cell }],
    notes: [],
  };
};

/** Reports of partners called by the keys. */
export const reportsOf = (kind: Kind, all: Readonly<Record<string, Written>>): Report[] =>
  Object.entries(all).map(([name, written]) => reportOf(kind, name, written));

/** The number of a figure, or the reason in words, so that a test reads well. */
export const told = (figure: Figure): number | string | readonly [number, number] => {
  if (figure.is === 'range') return [figure.low, figure.high];
  const one = single(figure);
  return one.is === 'value' ? one.value : one.why;
};

export const percent: Kind & { readonly direction: 'up' } = { type: 'percent', direction: 'up' };

export const yearOf = (year: number): PeriodRow => ({
  id: `period_${year}`,
  kind: 'period',
  type: 'calendarYear',
  label: String(year),
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  order: String(year),
});

export const schoolYearOf = (year: number): PeriodRow => ({
  id: `period_s${year}`,
  kind: 'period',
  type: 'schoolYear',
  label: `${year}-${String(year + 1).slice(2)}`,
  start: `${year}-08-01`,
  end: `${year + 1}-07-31`,
  order: String(year),
});

/** The quarter that begins in a month, 1 to 12. */
export const quarterOf = (year: number, month: number): PeriodRow => {
  const last = new Date(Date.UTC(year, month + 2, 0)).toISOString().slice(0, 10);
  const start = `${year}-${String(month).padStart(2, '0')}-01`;
  return {
    id: `period_q${start}`,
    kind: 'period',
    type: 'quarter',
    label: start,
    start,
    end: last,
    order: start,
  };
};

export const indicatorOf = (given: Partial<IndicatorRow> = {}): IndicatorRow => ({
  id: 'indicator_one',
  kind: 'indicator',
  order: 'a0',
  code: 'ONE',
  name: 'One',
  scope: 'performance',
  reach: 'local',
  type: 'percent',
  direction: 'up',
  version: 1,
  ...given,
});

export const unitOf = (partner: string, name: string): UnitRow => ({
  id: `unit_${name}`,
  kind: 'unit',
  partner: partnerId(partner),
  name,
  order: name,
});

export const subgroupOf = (name: string): SubgroupRow => ({
  id: `subgroup_${name}`,
  kind: 'subgroup',
  dimension: 'Group',
  name,
  order: name,
});

export const expectationOf = (
  partner: string,
  given: Partial<ExpectationRow> = {},
): ExpectationRow => ({
  id: `expectation_${partner}`,
  kind: 'expectation',
  indicator: 'indicator_one',
  partner: partnerId(partner),
  ...given,
});

type Cells = Readonly<Record<string, Written | Cell>>;

const isCell = (one: Written | Cell): one is Cell => Array.isArray(one) && one.length === 6;

/** A series of a partner or unit, cells by the id of their period. */
export const seriesOf = (unit: Id, cells: Cells, given: Partial<SeriesRow> = {}): SeriesRow => {
  const indicator = given.indicator ?? 'indicator_one';
  return {
    id: seriesIdOf(indicator, unit, given.subgroup ?? null),
    kind: 'series',
    indicator,
    unit,
    c: Object.fromEntries(
      Object.entries(cells).map(([at, one]) => [at, isCell(one) ? one : cellOf(one)]),
    ),
    ...given,
  };
};

/** A map of nothing but the rows of measures. */
export const measuresOf = (...rows: Row[]): MapDocument => documentOf('map_one', rows);

/** So many out of so many, as a partner can report it. */
export const shareArbitrary: fc.Arbitrary<readonly [number, number]> = fc
  .tuple(fc.nat(400), fc.nat(400))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

/** Anything that a cell of a percent can say. */
export const writtenArbitrary: fc.Arbitrary<Written> = fc.oneof(
  { arbitrary: shareArbitrary, weight: 4 },
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom('missing' as const, 'notApplicable' as const, 'suppressed' as const),
  fc.constantFrom('notDue' as const),
);
