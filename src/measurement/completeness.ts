import { type Measured, none, ratioOf, type Why } from './figure';

/** How many partners stand where with one figure. */
export interface Standing {
  /** All that were to report. */
  readonly expected: number;
  readonly notApplicable: number;
  readonly notDue: number;
  /** Gave a figure, hidden ones and those that cannot be pooled too. */
  readonly reported: number;
  /** Is in the pool: the x of "x of y partners". */
  readonly inPool: number;
}

/** The y of "x of y partners": expected less not applicable and not yet due (R5). */
export const expectedNow = ({ expected, notApplicable, notDue }: Standing): number =>
  expected - notApplicable - notDue;

/** completeness = reported/(expected − NA − not due), from 0 to 1; suppressed counts as reported (R5). */
export const completenessOf = (standing: Standing): Measured =>
  ratioOf(standing.reported, expectedNow(standing), 'noOneExpected');

/**
 * coverage = ΣD reported/Σ last known D of all expected, from 0 to 1 (R5): `pooled` is ΣD of those in
 * the pool, `others` the last D known of each of the rest. Where a size was never known the whole is
 * not known either, and nor is its part.
 */
export const coverageOf = (pooled: number, others: readonly Measured[]): Measured => {
  let all = pooled;
  for (const last of others) {
    if (last.is === 'none') return none('sizeUnknown');
    all += last.value;
  }
  return ratioOf(pooled, all);
};

const gave = new Set<Why>([
  'suppressed',
  'aboutEverybody',
  'versionsDiffer',
  'otherVersion',
  'onlyPercents',
  'onlyRates',
  'onlyMeans',
]);

/** True for a reason that leaves somebody out of the figure who did report. */
export const didReport = (why: Why): boolean => gave.has(why);

/** From so much completeness on a figure counts as whole. */
const whole = 0.8;

/** True for a figure that many partners are missing from: striped, its status stays (R12). */
export const isIncomplete = ({ completeness }: { readonly completeness: Measured }): boolean =>
  completeness.is === 'value' && completeness.value < whole;
