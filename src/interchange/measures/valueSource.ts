import type { Table } from '../table';
import type { ValueDraft } from './valueDraft';

/** A table of values and everything that was chosen about it. */
export interface ValueSource {
  readonly table: Table;
  readonly draft: ValueDraft;
}

/** The first item of each key, in their order. */
export const onceBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] => {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return [...found.values()];
};
