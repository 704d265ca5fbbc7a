import { derived, type MapDocument } from '../../domain/document';
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

const isSafe = (value: string | number, name: string, shown: readonly MapDocument[]): boolean =>
  typeof value === 'number'
    ? name === 'count'
    : shown.some((document) => textsIn(document).has(value));

/** Values of which only what was shown anyway is left; null when nothing of them may be said. */
const sayable = (words: Words, values: Values, shown: readonly MapDocument[]): Values | null => {
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
  shown: readonly MapDocument[],
  otherwise: MessageKey,
): string => {
  const left = sayable(words, values, shown);
  return left ? words(key as MessageKey, left) : words(otherwise);
};

/** Names of which a room sees some. */
export const namesForRoom = (
  names: readonly string[],
  shown: readonly MapDocument[],
): readonly string[] => names.filter((name) => isSafe(name, 'name', shown));
