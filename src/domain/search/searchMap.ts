import { derived, type MapDocument } from '../document';
import type { Fact, SayCode } from './fact';
import { find, type Haystack, haystackOf } from './find';
import { type Findable, findablesOf } from './findable';
import { folded, wordsIn } from './fold';
import type { Texts } from './rank';

/** Something of the map that has all the words one looks for. */
export interface Hit {
  readonly thing: Findable;
  /** Where a word stands that the name has not, in words of the screen; null when the name has all. */
  readonly where: Fact | null;
}

export interface Hits {
  /** The words, folded: for marking them. */
  readonly words: readonly string[];
  /** Best first. */
  readonly hits: readonly Hit[];
}

interface Indexed extends Findable, Texts {}

const indexed =
  (say: SayCode) =>
  (findable: Findable): Indexed => {
    const facts = findable.facts.map((fact) =>
      fact.isCode ? { ...fact, text: say(fact.field, fact.text) ?? fact.text } : fact,
    );
    return {
      ...findable,
      facts,
      name: folded(findable.title),
      more: facts.map(({ text }) => folded(text)),
    };
  };

type Index = (document: MapDocument) => Haystack<Indexed>;

const known = new WeakMap<SayCode, Index>();

/** The index of a document in one language, made once. */
const indexIn = (say: SayCode): Index => {
  const before = known.get(say);
  if (before) return before;
  const index = derived((document) => haystackOf(findablesOf(document).map(indexed(say))));
  known.set(say, index);
  return index;
};

/**
 * Searches a map by name and by everything said of a circle. All words, in any order; names before
 * the rest; one slip of the finger when nothing is found otherwise. It finds what the document has:
 * give it one that holds only what may be seen. `say` is one function a language: it keeps the index.
 */
export const searchMap = (document: MapDocument, text: string, say: SayCode): Hits => {
  const words = wordsIn(text);
  const hits = find(indexIn(say)(document), words).map(
    ({ thing, at }): Hit => ({
      thing,
      where: at === null ? null : (thing.facts[at] ?? null),
    }),
  );
  return { words, hits };
};
