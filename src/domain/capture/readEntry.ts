import { oneLine, sameNameKey } from '../name';
import type { Status } from '../row';
import { type Mark, marksIn } from './findMarks';
import type { PartnerEntry } from './line';
import { splitAt, unescaped } from './marks';

interface Parts {
  /** What is not part of anything else, in its order. */
  readonly name: string[];
  contact: string | null;
  status: Status | null;
  readonly theme: string[];
  readonly owner: string[];
  readonly gives: string[];
  readonly gets: string[];
}

const textFrom = (raw: string): string => oneLine(unescaped(raw));

/** The longest theme that a text begins with, and the rest; the whole text when there is none. */
const themeAndRest = (raw: string, themes: ReadonlyMap<string, string>): [string, string] => {
  const words = raw.split(' ');
  for (let count = words.length; count > 0; count--) {
    const known = themes.get(sameNameKey(unescaped(words.slice(0, count).join(' '))));
    if (known !== undefined) return [known, words.slice(count).join(' ')];
  }
  return [textFrom(raw), ''];
};

const items = (raw: string): readonly string[] => splitAt(raw, /,/gu).map(textFrom);

/** Takes what a mark says; gives back the text that is left over, which stays in the name. */
const take = (
  parts: Parts,
  mark: Mark,
  raw: string,
  themes: ReadonlyMap<string, string>,
): string => {
  if (mark.is === 'status') parts.status = mark.status;
  else if (mark.is === 'contact') parts.contact = textFrom(raw);
  else if (mark.is === 'owner') parts.owner.push(textFrom(raw));
  else if (mark.is !== 'theme') parts[mark.is].push(...items(raw));
  else {
    const [theme, rest] = themeAndRest(raw, themes);
    parts.theme.push(theme);
    return rest;
  }
  return mark.is === 'status' ? raw : '';
};

const saysNothing = (mark: Mark, raw: string): boolean =>
  mark.is === 'contact'
    ? raw === ''
    : (mark.is === 'gives' || mark.is === 'gets') && items(raw).length === 0;

const unique = (names: readonly string[]): readonly string[] => {
  const keys = names.map(sameNameKey);
  return names.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
};

const partsOf = (text: string, themes: ReadonlyMap<string, string>): Parts => {
  const marks = marksIn(text);
  const name = [text.slice(0, marks[0]?.at)];
  const lists = { theme: [], owner: [], gives: [], gets: [] };
  const parts: Parts = { name, contact: null, status: null, ...lists };
  for (const [at, mark] of marks.entries()) {
    const end = marks[at + 1]?.at;
    const raw = text.slice(mark.after, end).trim();
    name.push(saysNothing(mark, raw) ? text.slice(mark.at, end) : take(parts, mark, raw, themes));
  }
  return parts;
};

/**
 * Reads one partner: everything between two `;`. What is no mark stays in the name. `themes` are
 * those that are there, by `sameNameKey`.
 */
export const readEntry = (text: string, themes: ReadonlyMap<string, string>): PartnerEntry => {
  const { name, contact, status, theme, owner, gives, gets } = partsOf(text, themes);
  return {
    name: textFrom(name.join(' ')),
    contact,
    themes: unique(theme),
    status,
    owners: unique(owner),
    gives: unique(gives),
    gets: unique(gets),
  };
};
