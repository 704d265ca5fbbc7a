import { type Figure, type None, none, type Why } from './figure';
import { type Kind, whyOnly } from './kind';
import { pooledReading } from './poolReadings';
import { figureOf, type Reading, type Sums } from './reading';
import type { Report } from './report';
import type { Whose } from './whose';

/** A partner that is not in the pool, and why not. */
export interface Left {
  readonly report: Report;
  readonly why: Why;
}

/** What the reports of one version of the definition give by themselves. */
export interface OfVersion {
  readonly version: number;
  readonly figure: Figure;
  readonly partners: number;
}

/** Reports put together. */
export interface Pool {
  /** Partners put together, or one value about everybody. */
  readonly of: Whose;
  /** `R3` for counts, money, people and milestones, else `R2`. */
  readonly rule: 'R2' | 'R3';
  readonly figure: Figure;
  /** What they add up to. */
  readonly reading: Sums | None;
  /** Who is in it. */
  readonly reports: readonly Report[];
  readonly left: readonly Left[];
  /** One for each version that a report could be pooled of; more than one and nothing is. */
  readonly versions: readonly OfVersion[];
}

/** The rule that values of a kind are put together by. */
export const ruleOf = ({ type }: Kind): 'R2' | 'R3' =>
  type === 'count' || type === 'money' || type === 'people' || type === 'milestone' ? 'R3' : 'R2';

const whyLeft = (kind: Kind, { reading }: Report): Why =>
  reading.is === 'none' ? reading.why : whyOnly(kind);

/** What one that is not in the pool says of why there may be no figure. */
const lackOf = ({ report, why }: Left): Reading =>
  report.reading.is === 'only' ? report.reading : none(why);

const readingsOf = (reports: readonly Report[]): readonly Reading[] =>
  reports.map(({ reading }) => reading);

const byVersion = (reports: readonly Report[]): ReadonlyMap<number, readonly Report[]> => {
  const first = reports[0]?.version;
  if (first === undefined) return new Map();
  if (reports.every(({ version }) => version === first)) return new Map([[first, reports]]);
  const versions = [...new Set(reports.map(({ version }) => version))].sort((a, b) => a - b);
  return new Map(
    versions.map((version) => [version, reports.filter((one) => one.version === version)]),
  );
};

const ofVersion = (kind: Kind, version: number, its: readonly Report[]): OfVersion => {
  const figure = figureOf(kind, pooledReading(kind, readingsOf(its)));
  return { version, figure, partners: its.length };
};

interface Sorted {
  readonly pooled: Report[];
  readonly left: Left[];
}

const sorted = (kind: Kind, reports: readonly Report[], version: number | undefined): Sorted => {
  const found: Sorted = { pooled: [], left: [] };
  for (const report of reports) {
    if (report.reading.is !== 'sums') {
      found.left.push({ report, why: whyLeft(kind, report) });
    } else if (version !== undefined && report.version !== version) {
      found.left.push({ report, why: 'otherVersion' });
    } else found.pooled.push(report);
  }
  return found;
};

/**
 * The figure of several partners: 100·ΣN/ΣD, never the mean of percents (R2); sums of counts, and
 * people from the largest to the sum (R3). Two versions of a definition never pool (R0): with both
 * in the reports there is no figure but one for each, unless one of them is asked for.
 */
export const poolOf = (kind: Kind, reports: readonly Report[], version?: number): Pool => {
  const { pooled, left } = sorted(kind, reports, version);
  const versions = [...byVersion(pooled)].map(([one, its]) => ofVersion(kind, one, its));
  const rule = ruleOf(kind);
  if (versions.length > 1) {
    const apart = pooled.map((report): Left => ({ report, why: 'versionsDiffer' }));
    const reading = none('versionsDiffer');
    const all = [...left, ...apart];
    return { of: 'partners', rule, figure: reading, reading, reports: [], left: all, versions };
  }
  const reading = pooledReading(kind, pooled.length > 0 ? readingsOf(pooled) : left.map(lackOf));
  const figure = figureOf(kind, reading);
  return { of: 'partners', rule, figure, reading, reports: pooled, left, versions };
};
