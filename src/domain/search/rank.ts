import { type Fit, fitIn } from './match';

/** What a thing can be found by; all folded. */
export interface Texts {
  readonly name: string;
  /** What else is said of it. */
  readonly more: readonly string[];
}

/** One word one looks for: what stands for it, the word itself first. */
export type Wanted = readonly string[];

/** A thing that has all the words. */
export interface Found<T> {
  readonly thing: T;
  readonly score: number;
  /** Which of `more` has a word that the name has not; null when the name has all. */
  readonly at: number | null;
}

const inName = [0, 5, 9, 12] as const;
const inMore = [0, 1, 3, 4] as const;
const wholeName = 24;
const beginningOfName = 6;

/** One or two letters stand inside of almost everything. */
const isNoise = (fit: Fit, word: string): boolean => fit === 1 && word.length < 3;

const bestFit = (text: string, wanted: Wanted): Fit => {
  let best: Fit = 0;
  for (const word of wanted) {
    const fit = fitIn(text, word);
    if (fit > best) best = fit;
  }
  return best;
};

interface Best {
  readonly score: number;
  readonly at: number;
}

const bestOf = (more: readonly string[], wanted: Wanted): Best => {
  let score = 0;
  let at = -1;
  for (let nth = 0; nth < more.length; nth++) {
    const fit = bestFit(more[nth] ?? '', wanted);
    if (inMore[fit] <= score || isNoise(fit, wanted[0] ?? '')) continue;
    score = inMore[fit];
    at = nth;
  }
  return { score, at };
};

const bonus = (name: string, phrase: string): number => {
  if (name === phrase) return wholeName;
  return name.startsWith(phrase) ? beginningOfName : 0;
};

const match = (texts: Texts, words: readonly Wanted[]): Best | null => {
  let score = 0;
  let at = -1;
  for (const wanted of words) {
    const named = inName[bestFit(texts.name, wanted)];
    const best = named ? null : bestOf(texts.more, wanted);
    if (!named && !best?.score) return null;
    score += named || (best?.score ?? 0);
    if (at < 0 && best) at = best.at;
  }
  return { score, at };
};

/** The things that have all words, in any order, best first; of equal ones the earlier. */
export const ranked = <T extends Texts>(
  things: readonly T[],
  words: readonly Wanted[],
): readonly Found<T>[] => {
  const phrase = words.map(([word]) => word).join(' ');
  const found: Found<T>[] = [];
  for (const thing of things) {
    const best = match(thing, words);
    if (!best) continue;
    const score = best.score + bonus(thing.name, phrase);
    found.push({ thing, score, at: best.at < 0 ? null : best.at });
  }
  return found.sort((a, b) => b.score - a.score);
};
