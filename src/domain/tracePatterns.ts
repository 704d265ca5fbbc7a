/** One way to write a name, an address or a number, as a regular expression. */
export interface TracePattern {
  readonly source: string;
  /** What must stand in a text for the pattern to be in it: words as they are compared, or digits. */
  readonly words: readonly string[];
  readonly digits: string;
}

/** A text's words as they are compared: whatever their case and however accents are written. */
export const wordsCompared = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) =>
    word.normalize('NFC').toUpperCase().toLowerCase(),
  );

const counted = (patterns: readonly TracePattern[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { words } of patterns)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** The word of a pattern that the fewest others have; null for one without words. */
const rarest = ({ words }: TracePattern, counts: ReadonlyMap<string, number>): string | null =>
  words.reduce<string | null>(
    (best, word) =>
      best === null || (counts.get(word) ?? 0) < (counts.get(best) ?? 0) ? word : best,
    null,
  );

const listed = (map: Map<string, number[]>, key: string, at: number): void => {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
};

/**
 * Which of many patterns may be in a text, in their order: a map may know thousands of people, and
 * a text names few.
 */
export const patternsIn = (
  patterns: readonly TracePattern[],
): ((text: string) => readonly TracePattern[]) => {
  const counts = counted(patterns);
  const byWord = new Map<string, number[]>();
  const byDigits: number[] = [];
  const always: number[] = [];
  patterns.forEach((pattern, at) => {
    const word = rarest(pattern, counts);
    if (pattern.digits) byDigits.push(at);
    else if (word === null) always.push(at);
    else listed(byWord, word, at);
  });
  const fewest = Math.min(...byDigits.map((at) => patterns[at]?.digits.length ?? 0));
  return (text) => {
    const digits = byDigits.length > 0 ? text.replace(/\D/gu, '') : '';
    const found = new Set([
      ...always,
      ...wordsCompared(text).flatMap((word) => byWord.get(word) ?? []),
      ...(digits.length >= fewest
        ? byDigits.filter((at) => digits.includes(patterns[at]?.digits ?? ''))
        : []),
    ]);
    return [...found].sort((a, b) => a - b).flatMap((at) => patterns[at] ?? []);
  };
};
