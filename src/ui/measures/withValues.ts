import { derivedGroups } from '../../domain/derivedGroups';
import type { Id } from '../../domain/id';

/** The periods that any partner said something of, by measure. */
export const periodsWithValues = derivedGroups(
  'series',
  ({ indicator }) => indicator,
  (rows): ReadonlySet<Id> => {
    const found = new Set<Id>();
    for (const { c } of rows) for (const period in c) found.add(period as Id);
    return found;
  },
);
