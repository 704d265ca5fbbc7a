import type { MapDocument } from '../../domain/document';
import type { Steps } from '../../domain/steps';
import type { Table } from '../table';
import { allSaid } from './allSaid';
import { type Constant, constantsOf } from './constants';
import { type ValueDoubt, valueDoubts } from './doubts';
import { groupsMeant, type KnownRows, measuresMeant, periodsMeant } from './meant';
import { partnersMeant, unitsMeant } from './partnersMeant';
import type { SaidPlace, SaidValue, SaidValues, ValueProblem } from './saidValue';
import { type Singled, singled } from './singled';
import { type ChangedValue, sorted, standingAt } from './sorted';
import type { ValueDraft } from './valueDraft';
import type { ValueSource } from './valueSource';
import { byVersion, type VersionAsked } from './versions';

/** What nobody has told yet for a whole file. */
export interface Lack {
  readonly file: string;
  readonly what: Constant;
}

/** What has to be answered first: periods and signs nobody knows, measures without a whole. */
export interface Asks {
  readonly lacks: readonly Lack[];
  readonly periods: readonly string[];
  readonly signs: readonly string[];
  readonly measures: readonly string[];
  readonly versions: readonly VersionAsked[];
}

/** What tables of values would do to a map. */
export interface ValuePlan extends KnownRows {
  readonly sources: readonly ValueSource[];
  readonly said: SaidValues;
  readonly values: readonly SaidValue[];
  /** Empty places of partners that are there or come: missing, where they are to report (R4). */
  readonly blanks: readonly SaidPlace[];
  /** Those of them where the map has a value, which stays. */
  readonly keeping: number;
  readonly fresh: readonly SaidValue[];
  readonly changed: readonly ChangedValue[];
  readonly unchanged: number;
  readonly problems: readonly ValueProblem[];
  /** Values that are taken and still worth a look. */
  readonly doubts: readonly ValueDoubt[];
  /** Values of other versions, with what becomes of them. */
  readonly versions: readonly VersionAsked[];
  readonly asks: Asks;
}

const lacksOf = ({ table: { file, rows }, draft }: ValueSource): readonly Lack[] =>
  (rows.length > 0 ? constantsOf(draft.roles) : [])
    .filter((one) => !draft[one].trim())
    .map((what) => ({ file, what }));

const asksOf = (
  sources: readonly ValueSource[],
  { problems }: SaidValues,
  { measures, periods }: Pick<KnownRows, 'measures' | 'periods'>,
  versions: readonly VersionAsked[],
): Asks => {
  const signs = problems.flatMap(({ why, text }) => (why === 'unknownSign' ? [text.trim()] : []));
  return {
    lacks: sources.flatMap(lacksOf),
    periods: periods.flatMap(({ text, span }) => (span ? [] : [text])),
    signs: [...new Set(signs)],
    measures: measures.flatMap(({ as, type, denominator, name }) => {
      const needs = type === 'percent' || (type === 'rate' && as === null);
      return needs && !denominator.trim() ? [name] : [];
    }),
    versions: versions.filter(({ answer }) => answer === null),
  };
};

/** True once everything is answered that has to be. */
export const isAnswered = ({ asks }: Pick<ValuePlan, 'asks'>): boolean =>
  Object.values(asks).every((open) => open.length === 0);

const rowsMeant = (
  document: MapDocument,
  sources: readonly ValueSource[],
  { values, blanks }: Singled,
): KnownRows => {
  const partners = partnersMeant(document, sources, values, blanks);
  const known = new Set(partners.map(({ key }) => key));
  const places = [...values, ...blanks.filter(({ keys }) => known.has(keys.partner))];
  return {
    partners,
    measures: measuresMeant(sources),
    periods: periodsMeant(document, sources),
    groups: groupsMeant(document, sources, places),
    units: unitsMeant(document, sources, places),
  };
};

/** What tables of values would do to a map together; nothing is changed. */
export function* planManyValues(
  document: MapDocument,
  sources: readonly ValueSource[],
): Steps<ValuePlan> {
  const said = yield* allSaid(document, sources);
  const single = yield* singled(sources, said.values, said.blanks);
  const rows = rowsMeant(document, sources, single);
  yield;
  const standing = standingAt(document, rows);
  const { values, asked } = byVersion(document, sources, rows.measures, single.values, standing);
  const known = new Set(rows.partners.map(({ key }) => key));
  const blanks = single.blanks.filter(({ keys }) => known.has(keys.partner));
  return {
    ...rows,
    ...{ sources, said, values, blanks, versions: asked },
    ...(yield* sorted(values, standing)),
    keeping: blanks.filter((place) => standing(place)?.[2] === 'reported').length,
    problems: [...said.problems, ...single.twice],
    doubts: yield* valueDoubts(document, values, said.totals, rows),
    asks: asksOf(sources, said, rows, asked),
  };
}

/** What one table of values would do to a map; nothing is changed. */
export const planValues = (
  document: MapDocument,
  table: Table,
  draft: ValueDraft,
): Steps<ValuePlan> => planManyValues(document, [{ table, draft }]);
