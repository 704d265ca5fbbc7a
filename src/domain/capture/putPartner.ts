import type { Id } from '../id';
import { keysAfter } from '../order';
import type { ExchangeItemRow, ExchangeWay, NodeRow } from '../row';
import { type Draft, orderAfter, personFor, put, themeNamed } from './draft';
import type { PartnerEntry } from './line';

/** The themes a partner is in: those that its line names, else the one in use. */
const membersOf = (draft: Draft, names: readonly string[], theme: Id | null) => {
  const named = names.map((name) => themeNamed(draft, name).id);
  const ids = named.length > 0 || !theme ? named : [theme];
  return ids.length > 0 ? { themes: Object.fromEntries(ids.map((id) => [id, true as const])) } : {};
};

/** A contact of a partner: the person of that name, at how many partners ever. */
export const putContact = (draft: Draft, partner: Id, name: string): void => {
  const person = personFor(draft, 'partner', name).id;
  put(draft, { id: draft.ids.next('contact'), kind: 'contact', partner, person });
};

/** One of us who keeps the relationship with a partner. */
export const putOwner = (draft: Draft, partner: Id, name: string): void => {
  const person = personFor(draft, 'ours', name).id;
  put(draft, { id: draft.ids.next('owner'), kind: 'owner', partner, person });
};

/** One thing that a partner gives or gets. */
export const putItem = (draft: Draft, item: Omit<ExchangeItemRow, 'id' | 'kind'>): void => {
  put<ExchangeItemRow>(draft, {
    id: draft.ids.next('exchangeItem'),
    kind: 'exchangeItem',
    ...item,
  });
};

const putItems = (draft: Draft, partner: Id, way: ExchangeWay, texts: readonly string[]): void => {
  const orders = keysAfter('', texts.length);
  texts.forEach((text, at) => {
    putItem(draft, { partner, way, text, order: orders[at] ?? '' });
  });
};

/** A partner with everything that its line says of it, at the end. */
export const putPartner = (draft: Draft, entry: PartnerEntry, theme: Id | null): NodeRow => {
  const members = membersOf(draft, entry.themes, theme);
  draft.lastOrder = orderAfter(draft.lastOrder);
  const partner = put<NodeRow>(draft, {
    id: draft.ids.next('node'),
    kind: 'node',
    type: 'partner',
    name: entry.name,
    order: draft.lastOrder,
    status: entry.status ?? 'existing',
    ...members,
  });
  if (entry.contact !== null) putContact(draft, partner.id, entry.contact);
  for (const owner of entry.owners) putOwner(draft, partner.id, owner);
  putItems(draft, partner.id, 'gives', entry.gives);
  putItems(draft, partner.id, 'gets', entry.gets);
  return partner;
};
