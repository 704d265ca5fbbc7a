import { useMemo } from 'react';
import { useFormat, useWords } from '../shell/services';
import type { Voice } from './clauses';

/** Sentences, numbers and lists of the language of the screen. */
export const useVoice = (): Voice => {
  const [words, format] = [useWords(), useFormat()];
  return useMemo(() => ({ words, format }), [words, format]);
};
