import type { MapDocument } from '../../domain/document';
import { ownMeaning, proposedMeaning } from '../../domain/markers';
import { decimalOf } from '../mapping/numberText';
import { centerNameFrom } from '../plan/centerName';
import type { Table } from '../table';
import { isTidyTable } from './book/bookOf';
import { cellFromText, type SignMeaning } from './cellText';
import { withoutTail } from './longNumber';
import { looksTotal } from './looksTotal';
import { measureDrafts } from './measureDrafts';
import { partnerDrafts } from './partnerDrafts';
import { periodDrafts } from './periodDrafts';
import { proposedRoles } from './proposeRoles';
import { columnOf, textsAt, textsOf } from './textsOf';
import { keyOf, type ValueDraft } from './valueDraft';
import { isNumberRole, type ValueRole } from './valueRole';

const decimalIn = (texts: readonly string[]): ValueDraft['decimal'] => {
  const digits = texts
    .map((text) => withoutTail(text.replace(/\s*%$/u, '')))
    .filter((text) => /^-?[\d.,\s]*\d$/u.test(text));
  return (digits.length > 0 && decimalOf(digits)) || '.';
};

/** What signs among numbers mean: as this map's list says, else as usual (R4). */
const signDrafts = (
  document: MapDocument,
  texts: readonly string[],
  decimal: ValueDraft['decimal'],
): Readonly<Record<string, SignMeaning>> =>
  Object.fromEntries(
    texts.flatMap((text) => {
      const cell = cellFromText(text, decimal, () => null);
      const means = cell.is === 'sign' && (ownMeaning(document, text) ?? proposedMeaning(text));
      return means ? [[keyOf(text), means] as const] : [];
    }),
  );

/** A file without the name of its measure is taken to be called like it. */
const nameOfMeasure = (table: Table, roles: readonly ValueRole[]): string => {
  const isTold = roles.some(
    (role) => role.is === 'measure' || (isNumberRole(role) && role.measure !== null),
  );
  return isTold ? '' : centerNameFrom(table.file);
};

/** What was said by hand already and does not follow from the columns. */
export type Given = Partial<Omit<ValueDraft, 'roles'>>;

/** Columns whose roles were chosen, and everything that follows from them. */
export const draftFor = (
  document: MapDocument,
  table: Table,
  roles: readonly ValueRole[],
  given: Given = {},
): ValueDraft => {
  const texts = [
    ...new Set(roles.flatMap((role, at) => (isNumberRole(role) ? textsAt(table, at) : []))),
  ];
  const decimal = given.decimal ?? decimalIn(texts);
  const said = {
    roles,
    partner: given.partner ?? '',
    period: given.period ?? '',
    measure: given.measure ?? nameOfMeasure(table, roles),
  };
  const measures = { ...measureDrafts(document, table, said), ...given.measures };
  const { partners, leaves } = partnerDrafts(document, table, { ...said, measures });
  const groups = textsOf(table, roles, 'group');
  return {
    ...said,
    decimal,
    dimension: given.dimension ?? table.headers[columnOf(roles, 'group')] ?? '',
    measures,
    periods: { ...periodDrafts(document, table, said), ...given.periods },
    totals: {
      ...Object.fromEntries(
        groups.map((text) => [keyOf(text), !isTidyTable(table) && looksTotal(text)]),
      ),
      ...given.totals,
    },
    markers: { ...signDrafts(document, texts, decimal), ...given.markers },
    partners: { ...partners, ...given.partners },
    leaves: { ...leaves, ...given.leaves },
    versions: given.versions ?? {},
    theme: given.theme ?? null,
    expectRows: given.expectRows ?? true,
  };
};

/** What a table of values seems to say, all of it to be shown before it is used. */
export const proposedDraft = (document: MapDocument, table: Table): ValueDraft =>
  draftFor(document, table, proposedRoles(table, document));
