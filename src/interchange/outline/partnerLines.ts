import type { PartnerEntry } from '../../domain/capture/line';
import { readEntries } from '../../domain/capture/readLine';
import { textOfEntry } from '../../domain/capture/writeLine';
import { oneLine } from '../../domain/name';
import { fieldLines } from '../plain/inlineFields';
import type { PlainElement } from '../plain/plainMap';
import { bareEntry, entryOfValues, unsaid } from './entryValues';
import { descriptionName } from './gatherOutline';

type Values = Readonly<Record<string, string>>;

/** Lines for what the line of a circle does not say, each after `sign`. */
export const valueLines = (
  { type, description }: PlainElement,
  values: Values,
  sign: string,
): readonly string[] =>
  fieldLines(type, { ...(description && { [descriptionName]: description }), ...values }).map(
    (line) => sign + line,
  );

const same = (a: PartnerEntry, b: PartnerEntry | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Existing is what a partner is when nothing is said. */
const withoutExisting = ({ Status, ...values }: Values): Values =>
  Status === undefined || Status === 'existing' ? values : { Status, ...values };

/** The entry that says most and reads back to the same. */
const entryFor = (
  label: string,
  values: Values,
  themes: readonly string[],
  known: ReadonlyMap<string, string>,
): PartnerEntry => {
  const name = oneLine(label);
  const full = { ...entryOfValues(name, values), themes };
  const read = readEntries(oneLine(textOfEntry(full)), known);
  return read.length === 1 && same(full, read[0]) ? full : { ...bareEntry(name), themes };
};

/**
 * A partner as a line of capture with the themes it names, then a line for each value that its
 * marks cannot say.
 */
export const partnerLines = (
  element: PlainElement,
  themes: readonly string[],
  known: ReadonlyMap<string, string>,
): readonly string[] => {
  const values = withoutExisting(element.values);
  const entry = entryFor(element.label, values, themes, known);
  return [`- ${textOfEntry(entry)}`, ...valueLines(element, unsaid(values, entry), '  - ')];
};
