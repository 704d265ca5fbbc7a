/** Words that open a list of what a partner gives or gets, in both languages. */
const listWords = { gives: ['gives', 'da', 'ofrece'], gets: ['gets', 'recibe'] } as const;

const anyListWord = `(?:${[...listWords.gives, ...listWords.gets].join('|')}):`;

/** Characters that `\` takes as text. */
export const markCharacters = '#/;@~!,\\';

const escapes = new RegExp(`\\\\([#/;@~!,\\\\]|(?=${anyListWord}))`, 'giu');

/** The text that is meant: every `\` in front of a mark is gone. */
export const unescaped = (text: string): string => text.replace(escapes, '$1');

/** The text with its escaped marks blotted out, as long as before: what is left of marks counts. */
export const blotted = (text: string): string => text.replace(/\\[#/;@~!,\\]/gu, '\0\0');

const startsWithListWord = new RegExp(`^${anyListWord}`, 'iu');

/** Which list a text opens, and how many characters its word takes; null when it opens none. */
export const listAt = (text: string): { way: 'gives' | 'gets'; length: number } | null => {
  const word = startsWithListWord.exec(text)?.[0];
  if (!word) return null;
  const isGets = listWords.gets.some((one) => one === word.slice(0, -1).toLowerCase());
  return { way: isGets ? 'gets' : 'gives', length: word.length };
};

/** The pieces between separators; `separator` is looked for where no `\` stands in front. */
export const splitAt = (text: string, separator: RegExp): readonly string[] => {
  const pieces: string[] = [];
  let from = 0;
  for (const found of blotted(text).matchAll(separator)) {
    pieces.push(text.slice(from, found.index));
    from = found.index + 1;
  }
  return [...pieces, text.slice(from)].map((piece) => piece.trim()).filter(Boolean);
};
