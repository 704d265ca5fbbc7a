import { oneLine, sameNameKey } from '../name';
import { contactsOf, ownersOf, personNamed, type Side, type Tied, tiesOf } from '../people';
import type { ContactRow, OwnerRow, PersonRow } from '../row';
import { type Amending, write } from './amending';
import { putContact, putOwner } from './putPartner';

type Tie = Tied<ContactRow | OwnerRow>;

const keyOf = ({ person }: Tie): string => sameNameKey(person.name);

const sharedStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
};

const backwards = (text: string): string => [...text].reverse().join('');

/** True for two spellings of one name: `Maria Lopz` and `Maria Lopez`, `Maria` and `Maria Lopez`. */
const isRespelled = (a: string, b: string): boolean => {
  const [one, other] = [sameNameKey(a), sameNameKey(b)];
  const start = sharedStart(one, other);
  const shortest = Math.min(one.length, other.length);
  const end = sharedStart(backwards(one).slice(0, shortest - start), backwards(other));
  return start === shortest || start + end >= 0.6 * Math.max(one.length, other.length);
};

const isBare = ({ role, email, phone }: PersonRow): boolean => !role && !email && !phone;

/** True when another name means the same person, so that what we know of them stays. */
const isSamePerson = ({ draft }: Amending, { tie, person }: Tie, name: string): boolean => {
  if (sameNameKey(person.name) === sameNameKey(name)) return true;
  const ties = tiesOf(draft.document).filter((one) => one.person === person.id);
  return (
    ties.every(({ id }) => id === tie.id) &&
    !personNamed(draft.document, person.side, name) &&
    (isBare(person) || isRespelled(person.name, name))
  );
};

/** One person in place of another; null for nobody. */
const replaceOne = (work: Amending, side: Side, old: Tie | null, name: string | null): void => {
  if (old && name !== null && isSamePerson(work, old, name)) {
    write(work, old.person.id, { name });
    return;
  }
  if (old) work.gone.push(old.tie);
  if (name === null) return;
  if (side === 'partner') putContact(work.draft, work.partner, name);
  else putOwner(work.draft, work.partner, name);
};

/** The first contact becomes another; the others, whom a line does not say, stay. */
export const amendContact = (work: Amending, name: string | null): void => {
  const [first = null, ...others] = contactsOf(work.draft.document, work.partner);
  if ((first ? oneLine(first.person.name) : null) === name) return;
  const isOther = name !== null && others.some((one) => keyOf(one) === sameNameKey(name));
  replaceOne(work, 'partner', first, isOther ? null : name);
};

/** Those of us who keep the relationship become these; whoever stays keeps their row. */
export const amendOwners = (work: Amending, names: readonly string[]): void => {
  const ties = ownersOf(work.draft.document, work.partner);
  const there = new Map(ties.map((tie) => [keyOf(tie), tie]));
  const keys = new Set(names.map(sameNameKey));
  const gone = ties.filter((tie) => !keys.has(keyOf(tie)));
  const added = names.filter((name) => !there.has(sameNameKey(name)));
  for (const name of names) {
    const known = there.get(sameNameKey(name));
    if (known && oneLine(known.person.name) !== name) replaceOne(work, 'ours', known, name);
  }
  for (let at = 0; at < Math.max(gone.length, added.length); at++)
    replaceOne(work, 'ours', gone[at] ?? null, added[at] ?? null);
};
