import type { Id } from '../domain/id';
import type { Pool } from './pool';

/** Partners that count by another definition than the one that holds now. */
export interface OtherDefinition {
  readonly version: number;
  readonly partners: readonly Id[];
}

/**
 * Who counts by another version of the definition than the sheet's (R0): where identical definitions
 * are required they are named, whether they are in the figure or left out of it. Oldest first.
 */
export const otherDefinitions = (
  { reports, left }: Pick<Pool, 'reports' | 'left'>,
  version: number,
): readonly OtherDefinition[] => {
  const found = new Map<number, Id[]>();
  for (const one of [...reports, ...left.map(({ report }) => report)]) {
    if (one.version === 0 || one.version === version) continue;
    found.set(one.version, [...(found.get(one.version) ?? []), one.partner]);
  }
  return [...found.keys()]
    .sort((a, b) => a - b)
    .map((key) => ({ version: key, partners: found.get(key) ?? [] }));
};
