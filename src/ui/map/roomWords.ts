import { derived, type MapDocument, rowsOf } from '../../domain/document';
import type { Label } from '../../domain/edit';
import type { MessageKey } from '../../messages/en';
import type { Words } from '../../messages/words';

type Values = NonNullable<Label['values']>;

const collect = (value: unknown, found: Set<string>): void => {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) collect(one, found);
};

/** Every text that stands in a map; of what a viewer sees, these may be said aloud. */
const textsIn = derived((document): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const row of document.rows.values()) collect(row, found);
  return found;
});

/** What a room saw before and sees now, and names that it does not get to know. */
export interface Shown {
  readonly documents: readonly MapDocument[];
  readonly unseen: ReadonlySet<string>;
}

/** Names of people and circles that a map holds and a screen does not show. */
export const unseenNames = (whole: MapDocument, seen: MapDocument): ReadonlySet<string> => {
  const names = [...rowsOf(whole, 'node'), ...rowsOf(whole, 'person')].flatMap(({ id, name }) => {
    const shown = seen.rows.get(id);
    return shown && 'name' in shown && shown.name === name ? [] : [name];
  });
  return new Set(names);
};

const isSafe = (value: string | number, name: string, { documents, unseen }: Shown): boolean =>
  typeof value === 'number'
    ? name === 'count'
    : !unseen.has(value) && documents.some((document) => textsIn(document).has(value));

/** Values of which only what was shown anyway is left; null when nothing of them may be said. */
const sayable = (words: Words, values: Values, shown: Shown): Values | null => {
  const entries = Object.entries(values);
  const safe = entries.filter(([name, value]) => isSafe(value, name, shown));
  if (safe.length === entries.length) return values;
  if (!safe.some(([name]) => name !== 'count')) return null;
  const something = words('projector.something');
  return Object.fromEntries(
    entries.map(([name, value]) => [name, isSafe(value, name, shown) ? value : something]),
  );
};

/**
 * A sentence of the catalogue for a room: its values are texts of what the room sees, before or
 * after, or counts. Anything else becomes a general word, and a sentence with nothing to say
 * becomes a general one.
 */
export const saidToRoom = (
  words: Words,
  { key, values = {} }: Label,
  shown: Shown,
  otherwise: MessageKey,
): string => {
  const left = sayable(words, values, shown);
  return left ? words(key as MessageKey, left) : words(otherwise);
};

/** Names of which a room sees some. */
export const namesForRoom = (names: readonly string[], shown: Shown): readonly string[] =>
  names.filter((name) => isSafe(name, 'name', shown));
