import {
  changesCount,
  type Difference,
  definitionOf,
  differencesIn,
  isGoal,
} from '../../domain/definition';
import { type MapDocument, rowOf, rowsOf } from '../../domain/document';
import type { IndicatorRow, PeriodRow, SubgroupRow } from '../../domain/measureRow';
import type { Definition } from '../../domain/measureSetRow';
import { givenSets, standingOf, takenSet } from '../../domain/measureSets';
import { indicatorsOf, measuredIndicators } from '../../domain/measures';
import { sameNameKey } from '../../domain/name';
import { equalPeriods } from '../../domain/periodsFrom';
import { type Match, matchMeasures } from './matchMeasures';
import type { MeasureSet } from './measureSet';

/** What becomes of a measure that is defined otherwise here: ours stays, theirs comes, or both. */
export const answers = ['mine', 'theirs', 'both'] as const;
export type Answer = (typeof answers)[number];

/** A measure that is here and that the set defines otherwise. */
export interface Differing extends Match {
  readonly fields: readonly Difference[];
  /** The versions of the two definitions are not the same one. */
  readonly isOtherVersion: boolean;
  /** To take theirs begins a new version here: earlier values are of something else (R0, R25). */
  readonly breaks: boolean;
  /** Nobody can say that earlier values still compare: they are of another type. */
  readonly mustBreak: boolean;
  /** The answer until somebody gives one. */
  readonly proposed: Answer;
}

/** What taking over a set would do, to be shown before it is done. */
export interface Adoption {
  readonly set: MeasureSet;
  readonly added: readonly IndicatorRow[];
  readonly same: readonly Match[];
  readonly different: readonly Differing[];
  /** Not here yet. */
  readonly periods: readonly PeriodRow[];
  readonly groups: readonly SubgroupRow[];
  /** The version of this set that was here last; null when it never was. */
  readonly known: number | null;
  /** This map gives the set away itself. */
  readonly isOwn: boolean;
}

/** The code theirs would have here: their own, unless another measure of ours has it. */
export const codeHere = (document: MapDocument, { ours, theirs }: Match): string => {
  const key = sameNameKey(theirs.code);
  const isFree = indicatorsOf(document).every(
    (row) => row.id === ours.id || sameNameKey(row.code) !== key,
  );
  return isFree ? theirs.code : ours.code;
};

/** What theirs would say here. */
export const definitionHere = (
  document: MapDocument,
  set: MeasureSet,
  match: Match,
): Definition => ({
  ...definitionOf(match.theirs, (id) => set.periods.find((one) => one.id === id) ?? null),
  code: codeHere(document, match),
});

const isOtherVersion = (
  document: MapDocument,
  { id }: MeasureSet,
  { ours, theirs }: Match,
): boolean => {
  if (ours.version === theirs.version) return false;
  const standing = standingOf(document, ours);
  const held = standing?.origin.set === id ? standing.held : null;
  return held?.here !== ours.version || held.version !== theirs.version;
};

/** A newer version of what is here, and nobody changed it here: that is what the file is for. */
const isPlainUpdate = (document: MapDocument, set: MeasureSet, { ours }: Match): boolean => {
  const standing = standingOf(document, ours);
  if (!standing?.held || standing.origin.set !== set.id) return false;
  const { changed, isNewVersion, origin } = standing;
  return changed.length === 0 && !isNewVersion && origin.version < set.version;
};

const comparing =
  (document: MapDocument, set: MeasureSet) =>
  (match: Match): Differing => {
    const { ours, theirs, isDoubtful } = match;
    const now = definitionOf(ours, (id) => rowOf(document, 'period', id));
    const fields = differencesIn(now, definitionHere(document, set, match));
    const isOther = isOtherVersion(document, set, match);
    const hasValues = measuredIndicators(document).has(ours.id);
    const breaks = hasValues && (isOther || fields.some(changesCount));
    const proposed = isPlainUpdate(document, set, match) ? 'theirs' : 'mine';
    return {
      ...match,
      ...{ fields, breaks, isOtherVersion: isOther },
      mustBreak: hasValues && ours.type !== theirs.type,
      proposed: isDoubtful ? 'both' : proposed,
    };
  };

/** The same group on this map. */
export const groupHere = (document: MapDocument, group: SubgroupRow): SubgroupRow | null =>
  rowsOf(document, 'subgroup').find((one) =>
    (['dimension', 'name'] as const).every(
      (field) => sameNameKey(one[field]) === sameNameKey(group[field]),
    ),
  ) ?? null;

/** The same period on this map (R16). */
export const periodHere = (document: MapDocument, period: PeriodRow): PeriodRow | null =>
  rowsOf(document, 'period').find((one) => equalPeriods(one, period)) ?? null;

const knownVersion = (document: MapDocument, { id }: MeasureSet): number | null =>
  (givenSets(document).find((row) => row.id === id) ?? takenSet(document, id))?.version ?? null;

/**
 * Holds a measure set against a map: what is new, what is the same, and what is defined otherwise,
 * line by line. Without goals, goals are neither compared nor taken.
 */
export const adoptionOf = (
  document: MapDocument,
  set: MeasureSet,
  { withGoals = true }: { readonly withGoals?: boolean } = {},
): Adoption => {
  const matches = matchMeasures(indicatorsOf(document), set);
  const found = new Set(matches.map(({ theirs }) => theirs));
  const compared = matches.map(comparing(document, set)).map((one) => ({
    ...one,
    fields: one.fields.filter((field) => withGoals || !isGoal(field)),
  }));
  const isSame = ({ fields, isOtherVersion: isOther }: Differing): boolean =>
    fields.length === 0 && !isOther;
  return {
    set,
    added: set.indicators.filter((row) => !found.has(row)),
    same: compared.filter(isSame),
    different: compared.filter((one) => !isSame(one)),
    periods: set.periods.filter((row) => !periodHere(document, row)),
    groups: set.subgroups.filter((row) => !groupHere(document, row)),
    known: knownVersion(document, set),
    isOwn: givenSets(document).some(({ id }) => id === set.id),
  };
};
