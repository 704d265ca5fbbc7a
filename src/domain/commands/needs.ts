import type { NeedRow } from '../activityRow';
import { creating, deleting, updating } from '../change';
import { rowOf } from '../document';
import type { Command } from '../edit';
import type { Id } from '../id';
import { nameFrom } from '../name';
import { needNamed, needsOf } from '../needs';
import { keysAfter } from '../order';
import { ok, refuse } from '../result';
import { labelFor, partnerIn } from './find';

/** Says that a partner answers a need: the one of that name, or a new one. */
export const answerNeed: Command<{ partner: Id; name: string }> = (document, args, ids) => {
  const partner = partnerIn(document, args.partner);
  if (!partner.ok) return partner;
  const name = nameFrom(args.name);
  if (!name.ok) return name;
  const known = needNamed(document, name.value);
  const need: NeedRow = {
    id: ids.next('need'),
    kind: 'need',
    name: name.value,
    order: keysAfter(needsOf(document).at(-1)?.order ?? '', 1)[0] ?? '',
    answeredBy: { [args.partner]: true },
  };
  return ok({
    change: known
      ? updating(document, { [known.id]: { [`answeredBy.${args.partner}`]: true } })
      : creating(need),
    label: labelFor('history.answerNeed', [partner.value]),
    focus: args.partner,
  });
};

/** Takes a partner away from a need; the need stays, for others to answer. */
export const leaveNeed: Command<{ partner: Id; need: Id }> = (document, { partner, need }) => {
  const row = partnerIn(document, partner);
  if (!row.ok) return row;
  if (!rowOf(document, 'need', need)) return refuse({ reason: 'notThere' });
  return ok({
    change: updating(document, { [need]: { [`answeredBy.${partner}`]: null } }),
    label: labelFor('history.leaveNeed', [row.value]),
    focus: partner,
  });
};

/** Deletes a need, whoever answers it. */
export const removeNeed: Command<{ need: Id }> = (document, { need }) => {
  const row = rowOf(document, 'need', need);
  if (!row) return refuse({ reason: 'notThere' });
  return ok({ change: deleting(row), label: { key: 'history.removeNeed' } });
};
