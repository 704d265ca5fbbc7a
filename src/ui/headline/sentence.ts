import { type MapDocument, mapRow } from '../../domain/document';
import type { Finding } from '../../domain/insight/finding';
import { headlineOf } from '../../domain/insight/findings';
import { clauseOf, type Voice } from './clauses';
import { capitalized, type Part, slotFor, textOf, withParts } from './parts';

/** Half sentences as one: it begins large and ends with a period. */
export const joined = (
  { words }: Voice,
  [first, second]: readonly (readonly Part[])[],
): readonly Part[] => {
  if (!first) return [];
  const parts = { first, second: second ?? [] };
  const slots = { first: slotFor('first'), second: slotFor('second') };
  return capitalized(withParts(words(second ? 'insight.two' : 'insight.one', slots), parts));
};

/** What the map itself says to see first; empty while it has nothing to say. Give it what is seen. */
export const computedSentence = (voice: Voice, document: MapDocument): readonly Part[] =>
  joined(
    voice,
    headlineOf(document).map((one: Finding) => clauseOf(voice, one, 'say')),
  );

/** What to see first: in the words somebody wrote, else in the map's own. */
export interface Headline {
  readonly parts: readonly Part[];
  /** Somebody wrote it. */
  readonly isOwn: boolean;
}

/** The words somebody wrote. */
export const ownSentence = (text: string): Headline => ({ parts: [{ text }], isOwn: true });

/** The sentence beside the map. Give it what is seen. */
export const headlineFor = (voice: Voice, document: MapDocument): Headline => {
  const own = mapRow(document)?.sentence;
  return own ? ownSentence(own) : { parts: computedSentence(voice, document), isOwn: false };
};

/** The sentence beside the map as text. */
export const sentenceText = (voice: Voice, document: MapDocument): string =>
  textOf(headlineFor(voice, document).parts);
