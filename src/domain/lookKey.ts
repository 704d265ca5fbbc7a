import { sameNameKey } from './name';

/** Words that say what form a company has, not which one it is; `and` as in `& Co`. */
const forms = new Set(
  'and inc incorporated llc llp ltd limited co corp corporation company gmbh ag sa sas srl sl'.split(
    ' ',
  ),
);

const wordsOf = (name: string): readonly string[] =>
  sameNameKey(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/(?<=\p{L})[.'’](?=\p{L}|$|\s)/gu, '')
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);

const keyOf = (name: string): string => {
  const words = [...wordsOf(name)];
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && forms.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ') || sameNameKey(name);
};

/** Names that were compared before; a large map asks for all of them at every edit. */
const known = new Map<string, string>();
const mostKnown = 30_000;

/**
 * What two names that look the same have in common: case, accents, punctuation, a leading "the"
 * and the legal form at the end do not count: `Acme Fab, Inc.` and `acme fab`.
 */
export const lookKey = (name: string): string => {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const key = keyOf(name);
  known.set(name, key);
  return key;
};
