import type { MapDocument } from '../../../domain/document';
import { isBeside, joinedSheets } from '../../../interchange/measures/book/bookOf';
import { constantsOf } from '../../../interchange/measures/constants';
import { draftFor } from '../../../interchange/measures/proposeDraft';
import type { ValueRole } from '../../../interchange/measures/valueRole';
import type { ValueSource } from '../../../interchange/measures/valueSource';
import type { Table } from '../../../interchange/table';
import { recallValues } from '../../import/values/valueRecipes';
import { type ValuesInHand, valuesInHand, withConstant } from '../../import/values/valuesInHand';
import type { SaidValues } from '../asked';
import type { ReadyFile } from '../trayFile';
import { type ValueAnswers, withAnswers } from './valueAnswers';

/** What of a file is asked by which answer. */
export const askedIds = {
  partner: 'valuePartner',
  period: 'valuePeriod',
  measure: 'valueMeasure',
} as const;

/** What was said of a file; a measure nobody named is asked, never called like the file. */
const constantsIn = (said: SaidValues, roles: readonly ValueRole[]) => {
  const open = constantsOf(roles);
  const texts = open.map((what) => [what, said[askedIds[what]] ?? ''] as const);
  return Object.fromEntries(texts.filter(([what, text]) => text !== '' || what === 'measure'));
};

const worked = new WeakMap<
  Table,
  { readonly document: MapDocument; readonly hand: ValuesInHand }
>();

/** What the columns of a table seem to hold; worked out once for each map. */
const proposedHand = (document: MapDocument, table: Table): ValuesInHand => {
  const there = worked.get(table);
  if (there?.document === document) return there.hand;
  const hand = valuesInHand(document, table, recallValues);
  worked.set(table, { document, hand });
  return hand;
};

/** A file as values: its columns as they seem to be, or as somebody said. */
export const handOf = (document: MapDocument, { name, found, said }: ReadyFile): ValuesInHand => {
  const { table } = found.draft;
  const own = found.hand && found.hand.of === table ? found.hand.hand : null;
  const hand = own ?? proposedHand(document, table);
  const named = { ...hand, table: { ...hand.table, file: name } };
  const constants = constantsIn(said, hand.draft.roles);
  return Object.keys(constants).length > 0 ? withConstant(document, named, constants) : named;
};

/** The same with our sheets that say what the values of all files mean, and who is expected. */
const withDefinitions = (
  document: MapDocument,
  { table, draft }: ValuesInHand,
  definitions: readonly Table[],
): ValueSource => {
  if (definitions.length === 0 || table.beside) return { table, draft };
  const whole = { ...table, beside: definitions };
  const { roles, measures: _proposed, ...kept } = draft;
  return { table: whole, draft: draftFor(document, whole, roles, kept) };
};

/** All files as tables of values with everything that was chosen about them. */
export const sourcesOf = (
  document: MapDocument,
  files: readonly ReadyFile[],
  answers: ValueAnswers,
): readonly ValueSource[] => {
  const definitions = files.map(({ found }) => found.draft.table).filter(isBeside);
  const values = files.filter(({ found }) => !isBeside(found.draft.table));
  if (values.length === 0) {
    const table = joinedSheets(definitions, files[0]?.name ?? '');
    const hand = table && valuesInHand(document, table, recallValues);
    return hand ? [{ table: hand.table, draft: withAnswers(hand.draft, answers) }] : [];
  }
  return values.map((file) => {
    const { table, draft } = withDefinitions(document, handOf(document, file), definitions);
    return { table, draft: withAnswers(draft, answers) };
  });
};
