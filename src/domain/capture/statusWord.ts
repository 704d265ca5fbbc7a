import type { Status } from '../row';

const words: readonly (readonly [string, Status])[] = [
  ['existing', 'existing'],
  ['actual', 'existing'],
  ['warm', 'warm'],
  ['en conversacion', 'warm'],
  ['wished', 'wished'],
  ['deseado', 'wished'],
  ['deseada', 'wished'],
];

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const statusOf = (typed: string): Status | null => {
  const start = folded(typed);
  const found = new Set(words.filter(([word]) => word.startsWith(start)).map(([, code]) => code));
  const [only = null] = found;
  return found.size === 1 ? only : null;
};

/**
 * The status that a text begins with (what follows a `~`) and how many characters say so: a word
 * of either language or the beginning of one that fits no other status. Null when there is none.
 */
export const statusAt = (text: string): { status: Status; length: number } | null => {
  const [two, one] = [/^\S+ \S+/u.exec(text)?.[0], /^\S+/u.exec(text)?.[0]];
  for (const typed of [two, one]) {
    const status = typed ? statusOf(typed) : null;
    if (typed && status) return { status, length: typed.length };
  }
  return null;
};
