import type { Who } from '../../domain/commands/who';
import type { MapDocument } from '../../domain/document';
import { sameNameKey } from '../../domain/name';
import { peopleOf, type Side } from '../../domain/people';
import type { Words } from '../../messages/words';
import { alsoAt } from './alsoAt';
import { matching } from './matching';
import type { Suggestion } from './useSuggestions';

export interface Asking {
  readonly side: Side;
  /** The partners somebody is added to. */
  readonly here: readonly string[];
  /** People who need not be offered. */
  readonly taken: ReadonlySet<string>;
  readonly add: (who: Who) => void;
}

/** People of this map by a part of their name, and the way to somebody else of the same name. */
export const personSuggestions = (
  words: Words,
  document: MapDocument,
  { side, here, taken, add }: Asking,
  text: string,
): readonly Suggestion[] => {
  const people = peopleOf(document, side);
  const key = sameNameKey(text);
  const isKnown = key !== '' && people.some((person) => sameNameKey(person.name) === key);
  const known = people.filter((person) => !taken.has(person.id) && person.name);
  return [
    ...matching(known, text, ({ name }) => name).map((person) => ({
      id: person.id,
      label: person.name,
      note: alsoAt(words, document, person, here) ?? words('inspector.people.known'),
      pick: () => add({ name: person.name, person: person.id }),
    })),
    ...(isKnown
      ? [
          {
            id: 'new',
            label: words('inspector.people.another', { name: text.trim() }),
            pick: () => add({ name: text, person: 'new' as const }),
          },
        ]
      : []),
  ];
};
