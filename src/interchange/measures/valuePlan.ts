import type { MapDocument } from '../../domain/document';
import { ownMeaning } from '../../domain/markers';
import type { Steps } from '../../domain/steps';
import type { Table } from '../table';
import { type Constant, constantsOf } from './constants';
import { type ValueDoubt, valueDoubts } from './doubts';
import { groupsMeant, type KnownRows, measuresMeant, partnersMeant, periodsMeant } from './meant';
import { readValues } from './readValues';
import type { SaidValue, SaidValues, ValueProblem } from './saidValue';
import { singled } from './singled';
import { type ChangedValue, sorted, standingAt } from './sorted';
import type { ValueDraft } from './valueDraft';

/** What has to be answered first: periods and signs nobody knows, measures without a whole. */
export interface Asks {
  /** What nobody has told yet for the whole file. */
  readonly lacks: readonly Constant[];
  readonly periods: readonly string[];
  readonly signs: readonly string[];
  readonly measures: readonly string[];
}

/** What a table of values would do to a map. */
export interface ValuePlan extends KnownRows {
  readonly draft: ValueDraft;
  readonly said: SaidValues;
  readonly values: readonly SaidValue[];
  readonly fresh: readonly SaidValue[];
  readonly changed: readonly ChangedValue[];
  readonly unchanged: number;
  readonly problems: readonly ValueProblem[];
  /** Values that are taken and still worth a look. */
  readonly doubts: readonly ValueDoubt[];
  readonly asks: Asks;
}

const asksOf = (
  { problems }: SaidValues,
  { measures, periods }: Pick<KnownRows, 'measures' | 'periods'>,
  draft: ValueDraft,
): Asks => {
  const signs = problems.flatMap(({ why, text }) => (why === 'unknownSign' ? [text.trim()] : []));
  return {
    lacks: constantsOf(draft.roles).filter((one) => !draft[one].trim()),
    periods: periods.flatMap(({ text, span }) => (span ? [] : [text])),
    signs: [...new Set(signs)],
    measures: measures.flatMap(({ type, denominator, name }) =>
      type === 'percent' && !denominator.trim() ? [name] : [],
    ),
  };
};

/** True once everything is answered that has to be. */
export const isAnswered = ({ asks }: Pick<ValuePlan, 'asks'>): boolean =>
  Object.values(asks).every((open) => open.length === 0);

/** What a table of values would do to a map; nothing is changed. */
export function* planValues(
  document: MapDocument,
  table: Table,
  draft: ValueDraft,
): Steps<ValuePlan> {
  const said = yield* readValues(table, draft, (text) => ownMeaning(document, text));
  const { values, twice } = yield* singled(said.values, draft);
  const rows: KnownRows = {
    measures: measuresMeant(table, draft),
    periods: periodsMeant(document, table, draft),
    groups: groupsMeant(document, values),
    partners: partnersMeant(document, draft, values),
  };
  yield;
  const standing = standingAt(document, rows);
  const { fresh, changed, unchanged } = yield* sorted(values, standing);
  return {
    ...rows,
    ...{ draft, said, values, fresh, changed, unchanged },
    problems: [...said.problems, ...twice],
    doubts: yield* valueDoubts(values, said.totals, rows),
    asks: asksOf(said, rows, draft),
  };
}
