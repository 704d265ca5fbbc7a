import { creating, deleting, updating } from '../change';
import { type MapDocument, nodeOf, rowOf, rowsOf } from '../document';
import type { Command, Edit } from '../edit';
import type { Id } from '../id';
import type { UnitRow } from '../measureRow';
import { unitsOf } from '../measures';
import { keysAfter } from '../order';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import { partnerIn } from './find';
import { freshNames } from './freshNames';

/** Said by the partner: what its programs and sites are called is for nobody else. */
const edit = (
  document: MapDocument,
  change: Edit['change'],
  key: string,
  partner: Id,
): Result<Edit, Refusal> => {
  const values = { name: nodeOf(document, partner)?.name ?? '' };
  return ok({ change, label: { key: `history.${key}`, values }, focus: partner });
};

/** Adds programs or sites of a partner that report on their own. */
export const addUnits: Command<{ readonly partner: Id; readonly names: readonly string[] }> = (
  document,
  args,
  ids,
) => {
  const partner = partnerIn(document, args.partner);
  if (!partner.ok) return partner;
  const there = unitsOf(document, args.partner);
  const names = freshNames(args.names, there);
  if (!names.ok) return names;
  const orders = keysAfter(there.at(-1)?.order ?? '', names.value.length);
  const rows = names.value.map((name, at): UnitRow => {
    const order = orders[at] ?? '';
    return { id: ids.next('unit'), kind: 'unit', partner: args.partner, name, order };
  });
  return edit(document, creating(...rows), 'addUnits', args.partner);
};

/** Gives a program or site another name. */
export const renameUnit: Command<{ readonly id: Id; readonly name: string }> = (document, args) => {
  const row = rowOf(document, 'unit', args.id);
  if (!row) return refuse({ reason: 'notThere' });
  const others = unitsOf(document, row.partner).filter(({ id }) => id !== row.id);
  const names = freshNames([args.name], others);
  if (!names.ok) return names;
  const name = names.value[0] ?? '';
  return edit(document, updating(document, { [row.id]: { name } }), 'renameUnit', row.partner);
};

/** Deletes a program or site with all of its values. */
export const removeUnit: Command<{ readonly id: Id }> = (document, { id }) => {
  const row = rowOf(document, 'unit', id);
  if (!row) return refuse({ reason: 'notThere' });
  const series = rowsOf(document, 'series').filter(({ unit }) => unit === id);
  return edit(document, deleting(row, ...series), 'removeUnit', row.partner);
};
