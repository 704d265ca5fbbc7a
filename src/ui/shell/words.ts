import { type Language, speak } from '../../messages/speak';
import type { Words } from '../../messages/words';

const spoken = new Map<Language, Words>();

/** The words of a language; the same function every time. */
export const wordsOf = (language: Language): Words => {
  const known = spoken.get(language);
  if (known) return known;
  const words = speak(language);
  spoken.set(language, words);
  return words;
};
