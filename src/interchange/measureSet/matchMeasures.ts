import type { IndicatorRow } from '../../domain/measureRow';
import { originOf } from '../../domain/measureSets';
import { sameNameKey } from '../../domain/name';
import type { MeasureSet } from './measureSet';

/** A measure of a set beside the one of the map that is taken for the same. */
export interface Match {
  readonly ours: IndicatorRow;
  readonly theirs: IndicatorRow;
  /** Only the code is the same, which may be chance. */
  readonly isDoubtful: boolean;
}

type Rule = (ours: IndicatorRow, theirs: IndicatorRow) => boolean;

const isNamed: Rule = (ours, theirs) => sameNameKey(ours.name) === sameNameKey(theirs.name);

const isCoded: Rule = (ours, theirs) => sameNameKey(ours.code) === sameNameKey(theirs.code);

/** What makes two measures the same, the surest sign first. */
const rulesFor = (set: MeasureSet): readonly Rule[] => [
  (ours, theirs) => ours.id === theirs.id,
  (ours, theirs) => {
    const origin = originOf(ours);
    return origin?.set === set.id && sameNameKey(origin.code) === sameNameKey(theirs.code);
  },
  (ours, theirs) => isNamed(ours, theirs) && isCoded(ours, theirs),
  isNamed,
  isCoded,
];

/** Which measures of a set a map has already; each is taken for one at most. */
export const matchMeasures = (
  there: readonly IndicatorRow[],
  set: MeasureSet,
): readonly Match[] => {
  const rules = rulesFor(set);
  const found = new Map<IndicatorRow, Match>();
  const taken = new Set<IndicatorRow>();
  rules.forEach((rule, at) => {
    for (const theirs of set.indicators) {
      if (found.has(theirs)) continue;
      const ours = there.find((one) => !taken.has(one) && rule(one, theirs));
      if (!ours) continue;
      taken.add(ours);
      found.set(theirs, { ours, theirs, isDoubtful: at === rules.length - 1 });
    }
  });
  return set.indicators.flatMap((theirs) => found.get(theirs) ?? []);
};
