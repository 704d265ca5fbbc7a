import type { MapDocument } from '../../../domain/document';
import { joinedSheets } from '../../../interchange/measures/book/bookOf';
import { draftFor } from '../../../interchange/measures/proposeDraft';
import { proposedRoles } from '../../../interchange/measures/proposeRoles';
import type { MeasureDraft } from '../../../interchange/measures/valueDraft';
import { keyOf, type ValueDraft } from '../../../interchange/measures/valueDraft';
import type { ValueRole } from '../../../interchange/measures/valueRole';
import type { Table } from '../../../interchange/table';
import type { RecallValues, ValueRecipe } from './valueRecipes';

/** A table of values on its way into the map: what was read, and what the person has decided so far. */
export interface ValuesInHand {
  readonly table: Table;
  readonly draft: ValueDraft;
  /** The columns are set as they were for an earlier file of the same headers. */
  readonly isRemembered: boolean;
}

const asBefore = (
  document: MapDocument,
  table: Table,
  { roles, decimal, dimension, measures }: ValueRecipe,
): ValueDraft => {
  const draft = draftFor(document, table, roles, { decimal, dimension });
  const named = Object.entries(draft.measures).map(([key, its]) => {
    const before = measures[key];
    if (its.as || !before) return [key, its] as const;
    const there = draftFor(document, table, roles, { measure: before.name }).measures;
    return [key, there[keyOf(before.name)]?.as ? there[keyOf(before.name)] : { ...its, ...before }];
  });
  return { ...draft, measures: Object.fromEntries(named) };
};

/** A table of values as it seems to be, or as one with these headers was before. */
export const valuesInHand = (
  document: MapDocument,
  table: Table,
  recall: RecallValues,
): ValuesInHand => {
  const its = joinedSheets([table], table.file) ?? table;
  const before = recall(its.headers);
  const draft = before
    ? asBefore(document, its, before)
    : draftFor(document, its, proposedRoles(its, document));
  return { table: its, draft, isRemembered: before !== null };
};

const again = (
  document: MapDocument,
  hand: ValuesInHand,
  roles: readonly ValueRole[],
  said: Partial<Pick<ValueDraft, 'partner' | 'period' | 'measure'>>,
): ValueDraft => {
  const { partner, period, measure, markers, leaves, theme, expectRows, totals, versions } =
    hand.draft;
  const kept = { partner, period, measure, markers, leaves, theme, expectRows, totals, versions };
  return draftFor(document, hand.table, roles, { ...kept, ...said });
};

/** What was said of measures stays said, as far as they are still there; how they count follows from the columns. */
const keptMeasures = (before: ValueDraft, after: ValueDraft): ValueDraft['measures'] => {
  const renamed = before.measures[keyOf(before.measure)];
  return Object.fromEntries(
    Object.entries(after.measures).map(([key, its]): [string, MeasureDraft] => {
      const isConstant = key === keyOf(after.measure);
      const was = before.measures[key] ?? (isConstant ? renamed : undefined);
      if (its.as || !was) return [key, its];
      if (was.as) return [key, isConstant ? its : was];
      const { direction, denominator } = was;
      const name = isConstant ? its.name : was.name;
      return [key, { ...its, name, direction, denominator: denominator || its.denominator }];
    }),
  );
};

/** The same with other roles of its columns; everything that follows from them is proposed anew. */
export const withRoles = (
  document: MapDocument,
  hand: ValuesInHand,
  roles: readonly ValueRole[],
): ValuesInHand => {
  const draft = again(document, hand, roles, {});
  const measures = keptMeasures(hand.draft, draft);
  return { ...hand, draft: { ...draft, measures }, isRemembered: false };
};

/** The same with what holds for the whole file. */
export const withConstant = (
  document: MapDocument,
  hand: ValuesInHand,
  said: Partial<Pick<ValueDraft, 'partner' | 'period' | 'measure'>>,
): ValuesInHand => {
  const { roles, dimension, decimal } = hand.draft;
  const draft = again(document, hand, roles, said);
  const measures = keptMeasures(hand.draft, draft);
  return { ...hand, draft: { ...draft, dimension, decimal, measures } };
};

/** The same with an answer that nothing else follows from. */
export const withAnswer = (hand: ValuesInHand, answer: Partial<ValueDraft>): ValuesInHand => ({
  ...hand,
  draft: { ...hand.draft, ...answer },
});
