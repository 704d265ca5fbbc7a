import { foldedPlaces } from './fold';
import { placeIn } from './match';
import { slipIn } from './slip';

/** A piece of a text, from one offset up to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const inFolded = (text: string, word: string): Span | null => {
  const from = placeIn(text, word);
  return from < 0 ? slipIn(text, word) : { from, to: from + word.length };
};

const joined = (spans: readonly Span[]): readonly Span[] => {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (!last || span.from > last.to) found.push(span);
    else found[found.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return found;
};

/** Where the words of a search stand in a text as it was written, in order, none over another. */
export const spansOf = (original: string, words: readonly string[]): readonly Span[] => {
  const { text, from } = foldedPlaces(original);
  const endOf = (to: number): number =>
    from.slice(to).find((place) => place > (from[to - 1] ?? 0)) ?? original.length;
  return joined(
    words.flatMap((word) => {
      const span = inFolded(text, word);
      return span ? [{ from: from[span.from] ?? 0, to: endOf(span.to) }] : [];
    }),
  );
};
