import { type MapDocument, mapRow, rowsOf } from './document';
import { pairKey } from './duplicates';
import { exchangeOf } from './exchange';
import type { Id } from './id';
import type { Repointed } from './joinedLinks';
import type { Members } from './members';
import { sameNameKey } from './name';
import { keysAfter } from './order';
import type { Fields } from './path';
import { contactsOf, ownersOf } from './people';
import { type ContactRow, type ExchangeItemRow, exchangeWays, type OwnerRow } from './row';

/** Contacts of one partner moved to another; of one person, the first day and the last call count. */
export const joinedContacts = (
  document: MapDocument,
  keep: Id,
  gone: Id,
): Repointed<ContactRow> => {
  const there = new Map(contactsOf(document, keep).map(({ tie }) => [tie.person, tie]));
  const ties = contactsOf(document, gone).map(({ tie }) => tie);
  const days = (a?: string, b?: string): readonly string[] =>
    [a, b].filter((day) => day !== undefined).sort();
  const fields = ties.map((tie): [Id, Fields] => {
    const same = there.get(tie.person);
    if (!same) return [tie.id, { partner: keep }];
    const since = days(same.since, tie.since)[0] ?? null;
    const lastContact = days(same.lastContact, tie.lastContact).at(-1) ?? null;
    return [same.id, { since, lastContact }];
  });
  return {
    fields: Object.fromEntries(fields),
    gone: ties.filter(({ person }) => there.has(person)),
  };
};

/** Owners of one partner moved to another, each once. */
export const joinedOwners = (document: MapDocument, keep: Id, gone: Id): Repointed<OwnerRow> => {
  const there = new Set(ownersOf(document, keep).map(({ person }) => person.id));
  const ties = ownersOf(document, gone).map(({ tie }) => tie);
  const moved = ties.filter(({ person }) => !there.has(person));
  return {
    fields: Object.fromEntries(moved.map(({ id }) => [id, { partner: keep }])),
    gone: ties.filter(({ person }) => there.has(person)),
  };
};

/** What one partner gives and gets moved behind what another does, without repeats. */
export const joinedItems = (
  document: MapDocument,
  keep: Id,
  gone: Id,
): Repointed<ExchangeItemRow> => {
  const fields: Record<Id, Fields> = {};
  const lost: ExchangeItemRow[] = [];
  for (const way of exchangeWays) {
    const there = exchangeOf(document, keep, way);
    const known = new Set(there.map(({ text }) => sameNameKey(text)));
    const items = exchangeOf(document, gone, way);
    const orders = keysAfter(there.at(-1)?.order ?? '', items.length);
    for (const [at, item] of items.entries()) {
      if (known.has(sameNameKey(item.text))) lost.push(item);
      else fields[item.id] = { partner: keep, order: orders[at] ?? '' };
    }
  }
  return { fields, gone: lost };
};

const inPlace = (field: string, keep: Id, gone: Id): Fields => ({
  [`${field}.${gone}`]: null,
  [`${field}.${keep}`]: true,
});

/** Activities and needs name the partner that stays in place of the other. */
export const renamedMembers = (
  document: MapDocument,
  keep: Id,
  gone: Id,
): Readonly<Record<Id, Fields>> => {
  const names = (members: Members | undefined): boolean => members?.[gone] === true;
  const activities = rowsOf(document, 'activity').filter(({ partners }) => names(partners));
  const needs = rowsOf(document, 'need').filter(({ answeredBy }) => names(answeredBy));
  return Object.fromEntries([
    ...activities.map(({ id }) => [id, inPlace('partners', keep, gone)] as const),
    ...needs.map(({ id }) => [id, inPlace('answeredBy', keep, gone)] as const),
  ]);
};

/** What one of the two was kept apart from, the one that stays is kept apart from. */
export const joinedApart = (document: MapDocument, keep: Id, gone: Id): Fields => {
  const pairs = Object.keys(mapRow(document)?.keptApart ?? {}).map((key) => key.split('~') as Id[]);
  const ofGone = pairs.filter((pair) => pair.includes(gone));
  return Object.fromEntries(
    ofGone.flatMap((pair) => {
      const other = pair.find((id) => id !== gone);
      const again = other && other !== keep ? [[`keptApart.${pairKey(keep, other)}`, true]] : [];
      return [[`keptApart.${pair.join('~')}`, null], ...again];
    }),
  );
};
