import type { Id } from '../id';
import { oneLine } from '../name';
import { fold } from './fold';
import { findAt } from './pattern';
import { articles, joiningWords } from './words/otherWords';

/** A name that a line may say, and what it stands for. */
export interface Named<K extends string = Id> {
  readonly id: K;
  readonly name: string;
}

/** Names as they are looked for, the longest first. */
export type Names<K extends string = Id> = readonly {
  readonly id: K;
  readonly name: string;
  readonly key: string;
}[];

export const namesOf = <K extends string>(named: readonly Named<K>[]): Names<K> =>
  named
    .map(({ id, name }) => ({ id, name, key: fold(oneLine(name.normalize('NFC'))) }))
    .filter(({ key }) => key !== '')
    .sort((a, b) => b.key.length - a.key.length);

const inWord = /[\p{L}\p{N}]/u;

const endsWord = (text: string, at: number): boolean => !inWord.test(text.charAt(at));

/** The longest name that stands there in full. */
export const fullNameAt = <K extends string>(
  open: string,
  at: number,
  names: Names<K>,
): { readonly id: K; readonly to: number } | null => {
  const found = names.find(
    ({ key }) => open.startsWith(key, at) && endsWord(open, at + key.length),
  );
  return found ? { id: found.id, to: at + found.key.length } : null;
};

const word = /\s*[^\s,;:·|()\uE000\uE001]+/uy;
const tooLittle = new Set([...articles, ...joiningWords]);

/** The first words of a name, as many as fit. */
export interface Beginning<K extends string> {
  readonly ids: readonly K[];
  readonly to: number;
}

const beginWith = <K extends string>(names: Names<K>, start: string): Names<K> =>
  names.filter(({ key }) => key.startsWith(start) && endsWord(key, start.length));

/** The names that begin with the words that stand there; null when none does. */
export const beginningAt = <K extends string>(
  open: string,
  at: number,
  names: Names<K>,
): Beginning<K> | null => {
  let best: Beginning<K> | null = null;
  for (let next = findAt(open, word, at); next; next = findAt(open, word, next.to)) {
    const start = open.slice(at, next.to);
    const fitting = beginWith(names, start);
    if (fitting.length === 0) break;
    if (start.length > 2 && !tooLittle.has(start))
      best = { ids: fitting.map(({ id }) => id), to: next.to };
  }
  return best;
};
