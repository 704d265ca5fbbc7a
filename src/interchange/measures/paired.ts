import type { Table } from '../table';
import { saysShare } from './numberHeader';
import { textsAt } from './textsOf';
import { isNumberRole, type NumberRole, type ValueRole } from './valueRole';

/** No count of some of the whole beside it, although it stands there. */
const noPart = /\b(avg|average|mean|median|score|index|days|hours|promedio|media|puntaje)\b/iu;

const isBeside = (one: NumberRole, other: NumberRole): boolean =>
  one.period === other.period && (one.measure === null || one.measure === other.measure);

const isCount = (table: Table, at: number): boolean => {
  const header = table.headers[at] ?? '';
  if (saysShare(header) || noPart.test(header)) return false;
  return !textsAt(table, at).some((text) => text.endsWith('%'));
};

/**
 * A count beside the whole it is of is its part; wholes with nothing beside them are figures of
 * their own.
 */
export const paired = (table: Table, roles: readonly ValueRole[]): readonly ValueRole[] => {
  const numbers = roles.filter(isNumberRole);
  const wholes = numbers.filter(({ is }) => is === 'whole');
  return roles.map((role, at) => {
    if (!isNumberRole(role) || role.is === 'part') return role;
    if (role.is === 'whole') {
      const isAlone = numbers.every(({ is }) => is === 'whole');
      const measure = role.period === null ? (table.headers[at] ?? null) : role.measure;
      return isAlone ? { ...role, is: 'value', measure } : role;
    }
    const hasPart = numbers.some((one) => one.is === 'part' && isBeside(one, role));
    const isPart = !hasPart && wholes.some((one) => isBeside(one, role)) && isCount(table, at);
    return isPart ? { ...role, is: 'part' } : role;
  });
};
