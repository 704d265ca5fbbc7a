import { blotted } from '../../domain/capture/marks';
import { derived, type MapDocument, nodeOf, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { lookKey } from '../../domain/lookKey';
import { oneLine, sameNameKey } from '../../domain/name';
import { allThemes, centerOf, partnersOf, themesOf } from '../../domain/outline';
import { type NodeRow, type Status, statuses } from '../../domain/row';
import type { Words } from '../../messages/words';

/** What the line offers to write for a person, or the partner that it seems to speak of. */
export type Suggestion = { readonly key: string } & (
  | { readonly is: 'theme'; readonly theme: NodeRow }
  | { readonly is: 'newTheme'; readonly name: string }
  | { readonly is: 'owner'; readonly name: string }
  | { readonly is: 'contact'; readonly name: string }
  | { readonly is: 'status'; readonly status: Status }
  | { readonly is: 'known'; readonly partner: NodeRow; readonly theme: string | null }
);

/** Suggestions for what is being typed, and where in the line it stands. */
export interface Suggested {
  readonly from: number;
  readonly to: number;
  readonly list: readonly Suggestion[];
}

export interface Typing {
  readonly text: string;
  readonly caret: number;
  readonly asks: 'partner' | 'theme';
  /** The entry that is being changed: it does not look like itself. */
  readonly amending: Id | null;
}

const most = 6;
/** So few letters begin too many names. */
const fewest = 3;

const openMark = /(?<= )([@~!])([^@~!;]*)$|(?<= )(\/) ([^@~!;]*)$/u;

/** True when a name, or a word in it, begins so; both as names are compared. */
const begins = (key: string, part: string): boolean =>
  key.startsWith(part) || key.includes(` ${part}`);

/** What is written out already is not offered. */
const completes = (name: string, part: string): boolean => {
  const key = sameNameKey(name);
  return key !== part && begins(key, part);
};

const startingWith = <T extends { readonly name: string }>(
  all: readonly T[],
  part: string,
): readonly T[] => all.filter(({ name }) => completes(name, part)).slice(0, most);

const themeList = (document: MapDocument, typed: string, part: string): readonly Suggestion[] => {
  const themes = allThemes(document);
  const known = startingWith(themes, part).map(
    (theme): Suggestion => ({ is: 'theme', key: theme.id, theme }),
  );
  const name = oneLine(typed);
  const isThere = themes.some((theme) => sameNameKey(typed).startsWith(sameNameKey(theme.name)));
  if (!name || isThere || name.includes(':')) return known;
  return [...known, { is: 'newTheme', key: 'new', name }];
};

const peopleList = (
  document: MapDocument,
  is: 'owner' | 'contact',
  part: string,
): readonly Suggestion[] => {
  const side = is === 'owner' ? 'ours' : 'partner';
  const people = rowsOf(document, 'person').filter((person) => person.side === side);
  return startingWith(people, part).map(({ id, name }) => ({ is, key: id, name }));
};

const statusList = (words: Words, part: string): readonly Suggestion[] =>
  statuses
    .filter((status) => completes(words(`outline.status.${status}`), part))
    .map((status) => ({ is: 'status', key: status, status }));

/** What stands between the last `;` and the caret, when it is a name and nothing more. */
const plainName = (head: string): { readonly from: number; readonly part: string } | null => {
  const from = (/(?:^|.*(?:(?<=^| );|;(?= )))\s*/u.exec(head)?.[0] ?? '').length;
  const typed = head.slice(from);
  const isName = !/^#|(?<= )[@~!/]|(?<= )\S+:/u.test(typed) && oneLine(typed).length >= fewest;
  return isName ? { from, part: sameNameKey(typed) } : null;
};

/** What the names of partners are compared by: worked out once a document, not at every key. */
const partnerKeys = derived((document: MapDocument) =>
  partnersOf(document).map((partner) => ({
    partner,
    key: sameNameKey(partner.name),
    look: lookKey(partner.name),
  })),
);

const knownList = (document: MapDocument, part: string, amending: Id | null) => {
  const look = lookKey(part);
  return partnerKeys(document)
    .filter((one) => begins(one.key, part) || one.look === look)
    .filter(({ partner }) => partner.id !== amending)
    .slice(0, 3)
    .map(({ partner }): Suggestion => {
      const [first] = themesOf(document, partner);
      const theme = nodeOf(document, first)?.name ?? null;
      return { is: 'known', key: partner.id, partner, theme };
    });
};

const markList = (document: MapDocument, words: Words, mark: string, typed: string) => {
  const part = sameNameKey(typed);
  if (mark === '@') return themeList(document, typed, part);
  if (mark === '~') return statusList(words, part);
  return peopleList(document, mark === '!' ? 'owner' : 'contact', part);
};

/** What may be meant at the caret: themes after `@`, statuses after `~`, people, known partners. */
export const suggestionsFor = (document: MapDocument, words: Words, typing: Typing): Suggested => {
  const { text, caret, asks, amending } = typing;
  const none: Suggested = { from: caret, to: caret, list: [] };
  if (asks === 'theme' || !centerOf(document) || text.trimStart().startsWith('#')) return none;
  const head = blotted(text.slice(0, caret));
  const open = openMark.exec(head);
  const mark = open?.[1] ?? open?.[3];
  if (open && mark) {
    const typed = text
      .slice(0, caret)
      .slice(open.index + mark.length)
      .trimStart();
    return { from: open.index, to: caret, list: markList(document, words, mark, typed) };
  }
  const name = plainName(head);
  if (!name) return none;
  return { from: name.from, to: caret, list: knownList(document, name.part, amending) };
};
