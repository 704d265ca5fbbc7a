import { derived, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';

/** The periods that any partner said something of, by measure. */
export const periodsWithValues = derived((document): ReadonlyMap<Id, ReadonlySet<Id>> => {
  const found = new Map<Id, Set<Id>>();
  for (const { indicator, c = {} } of rowsOf(document, 'series')) {
    const periods = found.get(indicator) ?? new Set<Id>();
    for (const period of Object.keys(c)) periods.add(period as Id);
    found.set(indicator, periods);
  }
  return found;
});
