import { type Found, ranked, type Texts, type Wanted } from './rank';
import { vocabularyOf, withSlips } from './slip';

/** A list of things to look in, made ready once. */
export interface Haystack<T extends Texts> {
  readonly things: readonly T[];
  /** Everything of each thing in one text: most things are passed over at a glance. */
  readonly whole: readonly string[];
  readonly vocabulary: () => readonly string[];
}

const wholeOf = ({ name, more }: Texts): string => [name, ...more].join('\n');

/** Makes a list ready to be looked in. */
export const haystackOf = <T extends Texts>(things: readonly T[]): Haystack<T> => {
  let vocabulary: readonly string[] | null = null;
  return {
    things,
    whole: things.map(wholeOf),
    vocabulary: () => {
      vocabulary ??= vocabularyOf(things);
      return vocabulary;
    },
  };
};

const having = <T extends Texts>(
  { things, whole }: Haystack<T>,
  words: readonly Wanted[],
): readonly Found<T>[] => {
  const hasAll = (text = ''): boolean =>
    words.every((wanted) => wanted.some((word) => text.includes(word)));
  return ranked(
    things.filter((_, at) => hasAll(whole[at])),
    words,
  );
};

/** What has all the folded words; with one slip of the finger when nothing has them otherwise. */
export const find = <T extends Texts>(
  haystack: Haystack<T>,
  words: readonly string[],
): readonly Found<T>[] => {
  if (words.length === 0) return [];
  const exactly = having(
    haystack,
    words.map((word) => [word]),
  );
  if (exactly.length > 0) return exactly;
  return having(haystack, withSlips(haystack.vocabulary(), words));
};
