import type { PeriodSpan } from '../../domain/periodsFrom';

/** From when to when somebody is expected; open at an end that is left out. */
export interface Run {
  readonly from?: string;
  readonly to?: string;
}

const byEnd = (a: PeriodSpan, b: PeriodSpan): number =>
  a.end < b.end ? -1 : a.end > b.end ? 1 : a.start < b.start ? -1 : 1;

/**
 * Stretches of periods without a gap in which somebody has a row, among all periods of a file (R5):
 * who has no row of a period was not asked for it. The last stretch stays open for what comes.
 */
export const runsOf = (
  all: readonly PeriodSpan[],
  said: ReadonlySet<PeriodSpan>,
): readonly Run[] => {
  const sorted = [...all].sort(byEnd);
  const runs: { first: number; last: number }[] = [];
  sorted.forEach((span, at) => {
    if (!said.has(span)) return;
    const run = runs.at(-1);
    if (run && run.last === at - 1) run.last = at;
    else runs.push({ first: at, last: at });
  });
  return runs.map(({ first, last }) => ({
    ...(first > 0 && { from: sorted[first]?.end ?? '' }),
    ...(last < sorted.length - 1 && { to: sorted[last]?.end ?? '' }),
  }));
};
