import type { Texts, Wanted } from './rank';

/** Shorter words are too easily another word. */
const shortest = 4;

/** True when one letter is wrong, missing, too many, or changed places with the next. */
export const isOneSlip = (word: string, whole: string): boolean => {
  let at = 0;
  while (at < word.length && word[at] === whole[at]) at++;
  const restIs = (skipWord: number, skipWhole: number): boolean =>
    whole.slice(at + skipWhole).startsWith(word.slice(at + skipWord));
  const swapped = word[at] === whole[at + 1] && word[at + 1] === whole[at];
  return restIs(1, 1) || restIs(0, 1) || restIs(1, 0) || (swapped && restIs(2, 2));
};

/** A short word may be all of the other word only, a longer one also its beginning. */
const longestRest = (word: string): number => (word.length < 6 ? 1 : 4);

const isMeant = (word: string, whole: string): boolean =>
  word.length >= shortest &&
  whole.length >= word.length - 1 &&
  whole.length - word.length <= longestRest(word) &&
  isOneSlip(word, whole);

/** All words of the names and of what else is said, each once. */
export const vocabularyOf = (things: readonly Texts[]): readonly string[] => {
  const words = new Set<string>();
  for (const { name, more } of things)
    for (const text of [name, ...more])
      for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (word) words.add(word);
  return [...words];
};

/** Each word with the words it may have been meant to be. */
export const withSlips = (
  vocabulary: readonly string[],
  words: readonly string[],
): readonly Wanted[] =>
  words.map((word) => [word, ...vocabulary.filter((whole) => isMeant(word, whole))]);

/** Where a word of the text begins and ends that the word was meant to be; null when there is none. */
export const slipIn = (text: string, word: string): { from: number; to: number } | null => {
  for (const { 0: whole, index } of text.matchAll(/[\p{L}\p{N}]+/gu))
    if (isMeant(word, whole)) return { from: index, to: index + whole.length };
  return null;
};
