import { type None, none, type Why } from './figure';
import { type Kind, whyOnly } from './kind';
import type { Reading, Sums } from './reading';

/** The reason that says most comes first: it is the one that stands for several. */
const ranked: readonly Why[] = [
  'suppressed',
  'versionsDiffer',
  'otherVersion',
  'invalid',
  'cannotPool',
  'otherPeriod',
  'notReported',
  'notDue',
  'notApplicable',
];

/** One reason for all of them. */
export const whyOfAll = (whys: readonly Why[]): Why =>
  ranked.find((why) => whys.includes(why)) ?? whys[0] ?? 'noOneExpected';

const isSums = (reading: Reading): reading is Sums => reading.is === 'sums';

const least = (kind: Kind, all: readonly Sums[]): number => {
  let low = all[0]?.low ?? 0;
  for (const one of all) {
    low = kind.type === 'people' ? Math.max(low, one.low) : Math.min(low, one.low);
  }
  return low;
};

const most = (kind: Kind, all: readonly Sums[]): number => {
  let [sum, high] = [0, all[0]?.high ?? 0];
  for (const one of all) {
    sum += one.high;
    high = Math.max(high, one.high);
  }
  return kind.type === 'people' ? sum : high;
};

/** Sums of sums: N with N and D with D; people from the largest to the sum, medians their range. */
export const summed = (kind: Kind, all: readonly Sums[]): Sums => {
  let [n, d] = [0, 0];
  for (const one of all) {
    n += one.n;
    d += one.d;
  }
  return { is: 'sums', n, d, low: least(kind, all), high: most(kind, all) };
};

const nothing = (kind: Kind, readings: readonly Reading[]): None => {
  if (readings.some(({ is }) => is === 'only')) return none(whyOnly(kind));
  return none(whyOfAll(readings.flatMap((one) => (one.is === 'none' ? one.why : []))));
};

/** What several give together (R2, R3): those that can be pooled, or why there are none. */
export const pooledReading = (kind: Kind, readings: readonly Reading[]): Sums | None => {
  const all = readings.filter(isSums);
  return all.length > 0 ? summed(kind, all) : nothing(kind, readings);
};
