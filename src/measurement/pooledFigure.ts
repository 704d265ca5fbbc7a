import type { Id } from '../domain/id';
import type { CellStatus } from '../domain/measureRow';
import type { Asked } from './asked';
import { completenessOf, coverageOf, didReport, expectedNow, type Standing } from './completeness';
import { everybodyAt, partnersBeside, poolOfEverybody } from './everybody';
import { candidatesOf, isExpected } from './expectation';
import { type Measured, none, valued } from './figure';
import { isShare, type Kind } from './kind';
import { lastSize } from './lastSize';
import type { MeasureTable } from './measureTable';
import { notesOf } from './notes';
import { type Left, type Pool, poolOf } from './pool';
import { type Note, type Report, weakest } from './report';
import { reportsAt } from './reportAt';
import { gives } from './units';

/**
 * The figure of several partners, or the value about everybody here, with everything that "How is this
 * computed" says of it.
 */
export interface PooledFigure extends Pool {
  /** ΣN; none where there is no one number to add. */
  readonly n: Measured;
  /** ΣD; not applicable to counts, money, people and milestones. */
  readonly d: Measured;
  /** "x of y partners"; of a value about everybody "one source", and 1 of 1. */
  readonly inPool: number;
  readonly expected: number;
  readonly standing: Standing;
  /** From 0 to 1. */
  readonly completeness: Measured;
  readonly coverage: Measured;
  /** Of how many partners the size was never known, so that no coverage can be told. */
  readonly unsized: number;
  readonly notes: readonly Note[];
  /** The weakest of the values in it: a figure with an estimate says so (R25). */
  readonly status: CellStatus;
}

const numbersOf = (kind: Kind, { reading }: Pool): Record<'n' | 'd', Measured> => {
  if (reading.is === 'none') return { n: reading, d: reading };
  const isOne = kind.type !== 'people' && kind.type !== 'median';
  return {
    n: isOne || reading.low === reading.high ? valued(reading.n) : none('onlyRange'),
    d: isShare(kind) ? valued(reading.d) : none('notApplicable'),
  };
};

const countWhy = (left: readonly Left[], why: Left['why']): number =>
  left.filter((one) => one.why === why).length;

const standingOf = (expected: number, { reports, left }: Pool): Standing => ({
  expected,
  notApplicable: countWhy(left, 'notApplicable'),
  notDue: countWhy(left, 'notDue'),
  reported: reports.length + left.filter(({ why }) => didReport(why)).length,
  inPool: reports.length,
});

type Coverage = Pick<PooledFigure, 'coverage' | 'unsized'>;

const nothingToCover: Coverage = { coverage: none('notApplicable'), unsized: 0 };

/** One that is not due yet and was never heard of is missed by nobody. */
const coverageIn = (table: MeasureTable, asked: Asked, { reading, left }: Pool): Coverage => {
  const others = left
    .filter(({ why }) => why !== 'notApplicable')
    .map(({ report, why }) => ({ why, size: lastSize(table, asked, report.partner) }))
    .filter(({ why, size }) => why !== 'notDue' || size.is === 'value')
    .map(({ size }) => size);
  return {
    coverage: coverageOf(reading.is === 'sums' ? reading.d : 0, others),
    unsized: others.filter(({ is }) => is === 'none').length,
  };
};

interface Sides {
  readonly expected: Report[];
  readonly others: Left[];
}

const sidesOf = (table: MeasureTable, asked: Asked, partners: readonly Id[]): Sides => {
  const found: Sides = { expected: [], others: [] };
  for (const report of reportsAt(table, asked, partners)) {
    if (isExpected(table, asked, report.partner)) found.expected.push(report);
    else if (gives(report)) found.others.push({ report, why: 'notExpected' });
  }
  return found;
};

const nothingHere: Kind = { type: 'count' };

interface Beside extends Coverage {
  readonly pool: Pool;
  /** How many were to report. */
  readonly expected: number;
  /** Those that gave a value and are no part of it. */
  readonly others: readonly Left[];
}

const whole = (kind: Kind, { pool, expected, others, ...coverage }: Beside): PooledFigure => {
  const standing = standingOf(expected, pool);
  const left = [...pool.left, ...others];
  return {
    ...{ ...pool, ...numbersOf(kind, pool), left, standing, ...coverage },
    inPool: standing.inPool,
    expected: expectedNow(standing),
    completeness: completenessOf(standing),
    notes: notesOf(kind, pool.reports, left),
    status: weakest(pool.reports.map(({ status }) => status)),
  };
};

const ofPartners = (table: MeasureTable, asked: Asked, kind: Kind): PooledFigure => {
  const { expected, others } = sidesOf(table, asked, asked.partners ?? candidatesOf(table, asked));
  const pool = poolOf(kind, expected, asked.version);
  const coverage = isShare(kind) ? coverageIn(table, asked, pool) : nothingToCover;
  return whole(kind, { pool, expected: expected.length, others, ...coverage });
};

/**
 * The figure of a measure for a period and a group over partners, left out = all that are expected
 * (R2, R3, R5). A value where none was expected stays out of it and is named among those left out.
 * Where a measure that nobody owns has a value about everybody (R15), that is the figure of all, and
 * what partners say is not added to it.
 */
export const figureAt = (table: MeasureTable, asked: Asked): PooledFigure => {
  const kind = table.indicators.get(asked.indicator) ?? nothingHere;
  const report = asked.partners ? null : everybodyAt(table, asked);
  if (!report) return ofPartners(table, asked, kind);
  const pool = poolOfEverybody(kind, report, asked.version);
  const others = partnersBeside(table, asked);
  return whole(kind, { pool, expected: 1, others, ...nothingToCover });
};

/** The figures of several periods, by default all of the map in the order of time. */
export const figuresOver = (
  table: MeasureTable,
  asked: Omit<Asked, 'period'>,
  periods: readonly Id[] = table.periods.map(({ id }) => id),
): readonly PooledFigure[] => periods.map((period) => figureAt(table, { ...asked, period }));
