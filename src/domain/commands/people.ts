import { creating, deleting, updating } from '../change';
import { type MapDocument, nodeOf, rowOf } from '../document';
import type { Command, Edit } from '../edit';
import type { Id } from '../id';
import { nameFrom } from '../name';
import { contactsOf, ownersOf, partnersTiedTo, type Side } from '../people';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { ContactRow, OwnerRow } from '../row';
import { labelFor, partnerIn } from './find';
import { dayFrom, emailFrom, wordsFrom } from './values';
import { freshIn, leftAlone, personFor, type Who } from './who';

type NewTie = Who & { readonly partner: Id };

const tying =
  (
    kind: 'contact' | 'owner',
    side: Side,
    key: string,
    tiedTo: typeof contactsOf | typeof ownersOf,
  ): Command<NewTie> =>
  (document, args, ids) => {
    const partner = partnerIn(document, args.partner);
    if (!partner.ok) return partner;
    const person = personFor(document, args, side, ids);
    if (!person.ok) return person;
    if (tiedTo(document, args.partner).some((one) => one.person.id === person.value.id))
      return refuse({ reason: 'alreadyTied', about: args.partner });
    const tie = { id: ids.next(kind), kind, partner: args.partner, person: person.value.id };
    return ok({
      change: creating(...freshIn(document, [person.value]), tie),
      label: labelFor(key, [partner.value]),
      focus: args.partner,
    });
  };

/** Adds somebody to talk to at a partner. One person may be a contact of many partners. */
export const addContact = tying('contact', 'partner', 'history.addContact', contactsOf);

/** Adds one of us who keeps the relationship with a partner. */
export const addOwner = tying('owner', 'ours', 'history.addOwner', ownersOf);

const taking = (
  document: MapDocument,
  tie: ContactRow | OwnerRow | null,
  key: string,
): Result<Edit, Refusal> => {
  const partner = nodeOf(document, tie?.partner);
  if (!tie || !partner) return refuse({ reason: 'notThere' });
  return ok({
    change: deleting(tie, ...leftAlone(document, [tie])),
    label: labelFor(key, [partner]),
    focus: partner.id,
  });
};

/** Takes a contact away from a partner; a person whom nothing else names goes too. */
export const takeContact: Command<{ id: Id }> = (document, { id }) =>
  taking(document, rowOf(document, 'contact', id), 'history.takeContact');

/** Takes one of us away from a partner; a person whom nothing else names goes too. */
export const takeOwner: Command<{ id: Id }> = (document, { id }) =>
  taking(document, rowOf(document, 'owner', id), 'history.takeOwner');

/** Since when we know a contact, and when we last spoke: days, empty for not said. */
export const changeContact: Command<{ id: Id; since?: string; lastContact?: string }> = (
  document,
  { id, ...days },
) => {
  const tie = rowOf(document, 'contact', id);
  const partner = nodeOf(document, tie?.partner);
  if (!tie || !partner) return refuse({ reason: 'notThere' });
  const fields: Record<string, string | null> = {};
  for (const [field, text] of Object.entries(days)) {
    const day = dayFrom(text);
    if (!day.ok) return day;
    fields[field] = day.value;
  }
  return ok({
    change: updating(document, { [id]: fields }),
    label: labelFor('history.changeContact', [partner]),
    focus: partner.id,
  });
};

const facts = { name: nameFrom, role: wordsFrom, email: emailFrom, phone: wordsFrom } as const;
type Fact = keyof typeof facts;

/** What is known of a person, wherever they are a contact; empty takes it away, but not the name. */
export const changePerson: Command<{ id: Id } & Partial<Readonly<Record<Fact, string>>>> = (
  document,
  { id, ...texts },
) => {
  if (!rowOf(document, 'person', id)) return refuse({ reason: 'notThere' });
  const fields: Record<string, string | null> = {};
  for (const [fact, text] of Object.entries(texts) as [Fact, string][]) {
    const value = facts[fact](text);
    if (!value.ok) return value;
    fields[fact] = value.value;
  }
  const partners = partnersTiedTo(document, id);
  return ok({
    change: updating(document, { [id]: fields }),
    label: labelFor('history.changePerson', partners.slice(0, 1)),
    ...(partners[0] && { focus: partners[0].id }),
  });
};
