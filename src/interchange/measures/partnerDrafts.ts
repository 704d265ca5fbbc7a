import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { partnersOf } from '../../domain/outline';
import type { Table } from '../table';
import { bookOf, isTidyTable, partnersBeside } from './book/bookOf';
import { looksSum } from './looksTotal';
import { columnOf } from './textsOf';
import { keyOf, type ValueDraft } from './valueDraft';

/** Which partners of the map those of a table seem to be, by the id they have there, else by name. */
export const partnerDrafts = (
  document: MapDocument,
  table: Table,
  { roles, partner }: Pick<ValueDraft, 'roles' | 'partner'>,
): Pick<ValueDraft, 'partners' | 'leaves'> => {
  const [ids, names] = [columnOf(roles, 'partnerId'), columnOf(roles, 'partner')];
  const there = partnersOf(document);
  const byName = new Map(there.map(({ id, name }) => [keyOf(name), id]));
  const bySource = new Map<string, Id>([
    ...there.map(({ id }) => [keyOf(id), id] as const),
    ...there.flatMap(({ id, sourceId }) => (sourceId ? [[keyOf(sourceId), id] as const] : [])),
  ]);
  const partners: Record<string, Id | null> = {};
  const leaves: Record<string, boolean> = {};
  const mayBeSum = !isTidyTable(table);
  const seen = new Set<string>();
  const take = (name: string, source: string): void => {
    if (!name || seen.has(`${source}\n${name}`)) return;
    seen.add(`${source}\n${name}`);
    const key = keyOf(source || name);
    partners[key] ??= bySource.get(keyOf(source)) ?? byName.get(keyOf(name)) ?? null;
    if (mayBeSum && looksSum(name) && partners[key] === null) leaves[key] = true;
  };
  for (const { cells } of table.rows) {
    const source = cells[ids]?.trim() ?? '';
    take(cells[names]?.trim() || source || partner.trim(), source);
  }
  for (const { partner: name, partnerId } of partnersBeside(bookOf(table))) take(name, partnerId);
  return { partners, leaves };
};
