import { creating, deleting } from '../change';
import { type MapDocument, rowsOf } from '../document';
import type { Command } from '../edit';
import type { Id } from '../id';
import { ok, refuse } from '../result';
import type { OwnerRow } from '../row';
import { labelFor, partnersIn } from './find';
import { freshIn, leftAlone, personFor, type Who } from './who';

const ownersAmong = (document: MapDocument, ids: readonly Id[], person: Id): readonly OwnerRow[] =>
  rowsOf(document, 'owner').filter((tie) => tie.person === person && ids.includes(tie.partner));

/** Makes one of us keep the relationship with many partners. */
export const addOwnerToAll: Command<Who & { ids: readonly Id[] }> = (document, args, ids) => {
  const rows = partnersIn(document, args.ids);
  if (!rows.ok) return rows;
  const person = personFor(document, args, 'ours', ids);
  if (!person.ok) return person;
  const there = new Set(
    ownersAmong(document, args.ids, person.value.id).map(({ partner }) => partner),
  );
  const ties = rows.value
    .filter(({ id }) => !there.has(id))
    .map(
      ({ id }): OwnerRow => ({
        id: ids.next('owner'),
        kind: 'owner',
        partner: id,
        person: person.value.id,
      }),
    );
  if (ties.length === 0) return refuse({ reason: 'alreadyTied' });
  return ok({
    change: creating(...freshIn(document, [person.value]), ...ties),
    label: labelFor('history.addOwner', rows.value),
  });
};

/** Takes one of us away from many partners. */
export const takeOwnerFromAll: Command<{ ids: readonly Id[]; person: Id }> = (document, args) => {
  const rows = partnersIn(document, args.ids);
  if (!rows.ok) return rows;
  const ties = ownersAmong(document, args.ids, args.person);
  return ok({
    change: deleting(...ties, ...leftAlone(document, ties)),
    label: labelFor('history.takeOwner', rows.value),
  });
};
