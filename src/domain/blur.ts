import { type MapDocument, rowsOf } from './document';
import type { Id } from './id';
import type { FieldValue, MapRow, Row, RowKind } from './row';
import { knownOf, type Traces, tracesOf } from './traces';

/** Rows with texts in which somebody may have written who a contact is. */
const withTexts: ReadonlySet<RowKind> = new Set([
  'activity',
  'exchangeItem',
  'need',
  'note',
  'node',
  'indicator',
  'period',
  'subgroup',
  'unit',
]);

const inValues = (values: Readonly<Record<string, FieldValue>>, { taken }: Traces) =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      typeof value === 'string' ? taken(value) : value,
    ]),
  );

const inTexts = (texts: Readonly<Record<string, string>>, { taken }: Traces) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, taken(text)]));

const inRow = (row: Row, traces: Traces): Row => {
  const entries = Object.entries(row).map(([field, value]) =>
    typeof value === 'string' && !(row.kind === 'node' && field === 'name')
      ? [field, traces.taken(value)]
      : [field, value],
  );
  const texts = Object.fromEntries(entries) as Row;
  if (texts.kind === 'indicator' && texts.versions)
    return { ...texts, versions: inTexts(texts.versions, traces) };
  return texts.kind === 'node' && texts.fields
    ? { ...texts, fields: inValues(texts.fields, traces) }
    : texts;
};

/** The name of the map is its title; the sentence beside it is a text like others. */
const inMap = (row: MapRow, { taken }: Traces): MapRow =>
  row.sentence ? { ...row, sentence: taken(row.sentence) } : row;

const hasTwoWords = (name: string): boolean => /\S\s+\S/u.test(name);

/**
 * Takes people a viewer does not see out of texts the viewer does see: full names, e-mails, phones.
 * A name of one word stays, since it is a word of other texts too. Names of circles stay.
 */
export const blurring = (
  document: MapDocument,
  seen: ReadonlySet<Id>,
  unnamed: string,
): ((row: Row) => Row) => {
  const known = knownOf(rowsOf(document, 'person').filter(({ id }) => !seen.has(id)));
  const traces = tracesOf({ ...known, names: known.names.filter(hasTwoWords) }, unnamed);
  return (row) => {
    if (row.kind === 'map') return inMap(row, traces);
    return withTexts.has(row.kind) ? inRow(row, traces) : row;
  };
};
