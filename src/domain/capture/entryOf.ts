import { type MapDocument, nodeOf } from '../document';
import { exchangeOf } from '../exchange';
import type { Id } from '../id';
import { oneLine } from '../name';
import { allThemes, themesOf } from '../outline';
import { contactsOf, ownersOf } from '../people';
import type { ExchangeWay } from '../row';
import type { PartnerEntry } from './line';

const named = (names: readonly string[]): readonly string[] => names.map(oneLine).filter(Boolean);

/**
 * What a line can say of a partner: its first contact by name, its themes in their order, none of
 * them when it stands `under` its only one. Existing is what a partner is when nothing is said, so it is not said.
 */
export const entryOf = (document: MapDocument, id: Id, under: Id | null = null): PartnerEntry => {
  const partner = nodeOf(document, id);
  const its = new Set(partner ? themesOf(document, partner) : []);
  const isAtHome = its.size === 1 && under !== null && its.has(under);
  const themes = allThemes(document).filter((theme) => its.has(theme.id) && !isAtHome);
  const status = partner?.status ?? 'existing';
  const texts = (way: ExchangeWay) => named(exchangeOf(document, id, way).map(({ text }) => text));
  return {
    name: oneLine(partner?.name ?? ''),
    contact: named(contactsOf(document, id).map(({ person }) => person.name))[0] ?? null,
    themes: named(themes.map(({ name }) => name)),
    status: status === 'existing' ? null : status,
    owners: named(ownersOf(document, id).map(({ person }) => person.name)),
    gives: texts('gives'),
    gets: texts('gets'),
  };
};
