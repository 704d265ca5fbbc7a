/** How well a word stands in a text: 0 not at all, 1 inside a word, 2 begins one, 3 begins the text. */
export type Fit = 0 | 1 | 2 | 3;

const letter = /[\p{L}\p{N}]/u;

/** The best place of a word in a text, -1 where it is not: one that begins a word comes first. */
export const placeIn = (text: string, word: string): number => {
  const first = text.indexOf(word);
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !letter.test(text.charAt(at - 1))) return at;
  return first;
};

/** How a word stands in a text; both are folded. */
export const fitIn = (text: string, word: string): Fit => {
  const at = placeIn(text, word);
  if (at < 0) return 0;
  if (at === 0) return 3;
  return letter.test(text.charAt(at - 1)) ? 1 : 2;
};
