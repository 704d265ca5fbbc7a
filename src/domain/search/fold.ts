const plain = /^[\x20-\x7e]*$/;

const signs: Readonly<Record<string, string>> = { ς: 'σ', ß: 'ss', '’': "'", '‘': "'" };

/** A text as it is searched: case, accents and the shape of an apostrophe do not count. */
export const folded = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[ςß’‘]/gu, (sign) => signs[sign] ?? sign);

/** A text folded, and for each place in it the place it came from. */
export interface Folded {
  readonly text: string;
  /** Offsets into the original, one more than there are letters: the last is its end. */
  readonly from: readonly number[];
}

/** Folds letter by letter, so that what is found can be marked in the original. */
export const foldedPlaces = (original: string): Folded => {
  const from: number[] = [];
  let text = '';
  let at = 0;
  for (const letter of original) {
    const part = folded(letter);
    for (let count = 0; count < part.length; count++) from.push(at);
    text += part;
    at += letter.length;
  }
  return { text, from: [...from, original.length] };
};

const joints = /^[-–—→↔·:;,.]+$/u;

/** The words one looks for; signs that only join words do not count. */
export const wordsIn = (text: string): readonly string[] => {
  const all = folded(text).split(/\s+/u).filter(Boolean);
  const words = all.filter((word) => !joints.test(word));
  return words.length > 0 ? words : all;
};
