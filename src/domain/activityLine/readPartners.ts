import type { Id } from '../id';
import { type Line, taken } from './line';
import { beginningAt, fullNameAt, type Names } from './names';
import { anyOf, findAt, wordEnd } from './pattern';
import { articles, joiningWords, looseWords, partnerWords } from './words/otherWords';

/** A line with partners read out of it. */
export interface PartnersRead {
  readonly line: Line;
  readonly partners: readonly Id[];
}

const opening = new RegExp(
  `(?<![\\p{L}\\p{N}])${anyOf([...partnerWords, ...looseWords])}\\s+`,
  'gu',
);
const joining = new RegExp(`(?<=\\uE000)\\s*${anyOf(joiningWords)}\\s*(?=[\\p{L}\\p{N}])`, 'gu');
const article = new RegExp(`${anyOf(articles)}${wordEnd}\\s+`, 'uy');

type FindName = (at: number) => { readonly id: Id; readonly to: number } | null;

/** With or without an article: `at the Museum` may be `Museum` or `The Museum`. */
const named = (line: Line, at: number, find: FindName) => {
  const straight = find(at);
  if (straight) return straight;
  const skipped = findAt(line.open, article, at);
  return skipped && find(skipped.to);
};

const nextPartner = (line: Line, find: FindName) => {
  for (const pattern of [opening, joining])
    for (const match of line.open.matchAll(pattern)) {
      const found = named(line, match.index + match[0].length, find);
      if (found) return { from: match.index, ...found };
    }
  return null;
};

const readAll = (given: Line, finder: (line: Line) => FindName): PartnersRead => {
  let line = given;
  const partners: Id[] = [];
  for (let next = nextPartner(line, finder(line)); next; next = nextPartner(line, finder(line))) {
    partners.push(next.id);
    line = taken(line, { part: 'partner', from: next.from, to: next.to });
  }
  return { line, partners };
};

/** Partners named in full after `at`, `with`, `by` and the like, and what is joined to them. */
export const readFullPartners = (line: Line, names: Names): PartnersRead =>
  readAll(
    line,
    ({ open }) =>
      (at) =>
        fullNameAt(open, at, names),
  );

const capital = /^\s+\p{Lu}/u;

/** The only name that begins so, unless another capital goes on as a name of its own would. */
const onlyBeginning =
  (names: Names) =>
  ({ open, text }: Line): FindName =>
  (at) => {
    const found = beginningAt(open, at, names);
    const [id, other] = found?.ids ?? [];
    if (!found || !id || other) return null;
    const rest = open.slice(found.to).startsWith(' ') ? text.slice(found.to) : '';
    return capital.test(rest) && /^\s+\p{L}/u.test(open.slice(found.to))
      ? null
      : { id, to: found.to };
  };

/** Partners named by their first words, where only one begins so. */
export const readShortPartners = (line: Line, names: Names): PartnersRead =>
  readAll(line, onlyBeginning(names));

const wordStarts = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
const shortest = 3;

/** Partners named in full anywhere: `Acme Fab tour`. */
export const readLoosePartners = (given: Line, names: Names): PartnersRead => {
  const long = names.filter(({ key }) => key.length >= shortest);
  let line = given;
  const partners: Id[] = [];
  for (const { index } of given.open.matchAll(wordStarts)) {
    const found = fullNameAt(line.open, index, long);
    if (!found) continue;
    partners.push(found.id);
    line = taken(line, { part: 'partner', from: index, to: found.to });
  }
  return { line, partners };
};
