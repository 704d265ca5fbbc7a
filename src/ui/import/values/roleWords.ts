import {
  isNumberRole,
  type NumberRole,
  type ValueRole,
} from '../../../interchange/measures/valueRole';
import type { Words } from '../../../messages/words';

export const roleIds = [
  'partner',
  'partnerId',
  'unit',
  'period',
  'group',
  'part',
  'whole',
  'value',
  'measure',
  'dimension',
  'state',
  'status',
  'source',
  'note',
  'periodType',
  'periodStart',
  'periodEnd',
  'version',
  'skip',
] as const satisfies readonly ValueRole['is'][];

export type RoleId = (typeof roleIds)[number];

/** What a column can hold, as one line of a choice. */
export const roleChoices = (
  words: Words,
): readonly { readonly id: RoleId; readonly label: string }[] =>
  roleIds.map((id) => ({ id, label: words(`values.role.${id}`) }));

const isNumberId = (is: RoleId): is is NumberRole['is'] =>
  is === 'part' || is === 'whole' || is === 'value';

const roleFrom = (is: RoleId, before: ValueRole, header: string): ValueRole => {
  if (!isNumberId(is)) return { is };
  if (isNumberRole(before)) return { ...before, is };
  return { is, measure: is === 'whole' ? null : header, period: null };
};

/** Each role but those of numbers stands in one column: another that had it is left out. */
export const withRoleAt = (
  roles: readonly ValueRole[],
  at: number,
  is: RoleId,
  header: string,
): readonly ValueRole[] =>
  roles.map((role, column) => {
    if (column === at) return roleFrom(is, role, header);
    return role.is === is && !isNumberId(is) ? { is: 'skip' } : role;
  });
