import { isKnown, type Language, speak } from '../../messages/speak';
import type { Words } from '../../messages/words';

const spoken = new Map<Language, Words>();

/** The words of a language, English until it is here; the same function every time. */
export const wordsOf = (wanted: Language): Words => {
  const language = isKnown(wanted) ? wanted : 'en';
  const known = spoken.get(language);
  if (known) return known;
  const words = speak(language);
  spoken.set(language, words);
  return words;
};
