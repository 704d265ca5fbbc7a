import { creating, deleting, updating } from '../change';
import { type MapDocument, rowOf, rowsOf } from '../document';
import type { Command, Edit } from '../edit';
import type { Id } from '../id';
import type { SubgroupRow } from '../measureRow';
import { subgroupsOf } from '../measures';
import { nameFrom, sameNameKey } from '../name';
import { keysAfter } from '../order';
import type { Fields } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import { freshNames } from './freshNames';

const edit = (
  change: Edit['change'],
  key: string,
  names: readonly string[],
): Result<Edit, Refusal> => {
  const values = { name: names[0] ?? '', count: names.length };
  return ok({ change, label: { key: `history.${key}`, values } });
};

const groupsNamed = (document: MapDocument, dimension: string): readonly SubgroupRow[] =>
  subgroupsOf(document).filter((row) => sameNameKey(row.dimension) === sameNameKey(dimension));

/** Adds groups of a dimension such as `Grade`; those that are there are not added twice. */
export const addGroups: Command<{
  readonly dimension: string;
  readonly names: readonly string[];
}> = (document, args, ids) => {
  const dimension = nameFrom(args.dimension);
  if (!dimension.ok) return dimension;
  const there = groupsNamed(document, dimension.value);
  const names = freshNames(args.names, there);
  if (!names.ok) return names;
  const orders = keysAfter(subgroupsOf(document).at(-1)?.order ?? '', names.value.length);
  const rows = names.value.map((name, at): SubgroupRow => {
    const order = orders[at] ?? '';
    const its = there[0]?.dimension ?? dimension.value;
    return { id: ids.next('subgroup'), kind: 'subgroup', dimension: its, name, order };
  });
  return edit(creating(...rows), 'addGroups', names.value);
};

/** Gives a group another name. */
export const renameGroup: Command<{ readonly id: Id; readonly name: string }> = (
  document,
  args,
) => {
  const row = rowOf(document, 'subgroup', args.id);
  if (!row) return refuse({ reason: 'notThere' });
  const others = groupsNamed(document, row.dimension).filter(({ id }) => id !== row.id);
  const names = freshNames([args.name], others);
  if (!names.ok) return names;
  const name = names.value[0] ?? '';
  return edit(updating(document, { [row.id]: { name } }), 'renameGroup', [row.name]);
};

/** Gives a dimension another name, with all of its groups and the measures that name it. */
export const renameDimension: Command<{ readonly dimension: string; readonly name: string }> = (
  document,
  args,
) => {
  const name = nameFrom(args.name);
  if (!name.ok) return name;
  const groups = groupsNamed(document, args.dimension);
  if (groups.length === 0) return refuse({ reason: 'notThere' });
  const isSame = sameNameKey(name.value) === sameNameKey(args.dimension);
  if (!isSame && groupsNamed(document, name.value).length > 0)
    return refuse({ reason: 'alreadyListed' });
  const fields: Record<Id, Fields> = {};
  for (const { id } of groups) fields[id] = { dimension: name.value };
  for (const { id, dimensions } of rowsOf(document, 'indicator'))
    if (dimensions?.[args.dimension])
      fields[id] = { [`dimensions.${args.dimension}`]: null, [`dimensions.${name.value}`]: true };
  return edit(updating(document, fields), 'renameGroup', [args.dimension]);
};

/** Deletes groups with all of their values. */
export const removeGroups: Command<{ readonly ids: readonly Id[] }> = (document, { ids }) => {
  const groups = ids.flatMap((id) => rowOf(document, 'subgroup', id) ?? []);
  if (groups.length === 0) return refuse({ reason: 'notThere' });
  const gone = new Set<Id>(ids);
  const series = rowsOf(document, 'series').filter(
    ({ subgroup }) => subgroup !== undefined && gone.has(subgroup),
  );
  const names = groups.map(({ name }) => name);
  return edit(deleting(...groups, ...series), 'removeGroups', names);
};
