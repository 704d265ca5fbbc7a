import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Language } from '../../messages/speak';
import type { Column } from './column';
import type { Sorting } from './listKept';

type Rank = string | number | null;

const rankOf = (document: MapDocument, column: Column, id: Id): Rank =>
  column.rank ? column.rank(document, id) : column.text(document, id) || null;

/** Rows by what a column says; those that say nothing come last, both ways. */
export const sorted = (
  document: MapDocument,
  rows: readonly Id[],
  column: Column,
  way: Sorting['way'],
  language: Language,
): readonly Id[] => {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = way === 'up' ? 1 : -1;
  const between = (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return rows
    .map((id, at) => ({ id, at, rank: rankOf(document, column, id) }))
    .sort((a, b) => {
      if (a.rank === null || b.rank === null)
        return Number(a.rank === null) - Number(b.rank === null) || a.at - b.at;
      return sign * between(a.rank, b.rank) || a.at - b.at;
    })
    .map(({ id }) => id);
};

const sameRows = (before: ReadonlySet<Id>, now: readonly Id[]): boolean =>
  before.size === now.length && now.every((id) => before.has(id));

/**
 * Rows in the order they stood in before: nothing jumps while somebody edits. What went is left out,
 * what came stands at the end.
 */
export const keptOrder = (before: readonly Id[], now: readonly Id[]): readonly Id[] => {
  const was = new Set(before);
  if (sameRows(was, now)) return before;
  const is = new Set(now);
  return [...before.filter((id) => is.has(id)), ...now.filter((id) => !was.has(id))];
};
