import { partnerRead, read } from './marks';

const bare = (letter: string): string =>
  letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const foldOne = (letter: string): string => {
  if (letter === partnerRead || letter === read) return '\uFFFD';
  const folded = bare(letter);
  return folded.length === letter.length ? folded : letter;
};

/** Small letters without accents, each where it stood: the result is as long as the text. */
export const fold = (text: string): string => Array.from(text, foldOne).join('');
