import type { MapDocument } from '../../domain/document';
import { everybodyIn } from '../../domain/everybody';
import type { Id } from '../../domain/id';
import { partnersOf } from '../../domain/outline';
import type { Table } from '../table';
import { bookOf, isTidyTable, partnersBeside } from './book/bookOf';
import { everybodyId, isCenterName, looksEverybody, tellsOfEverybody } from './everybodySaid';
import { looksSum } from './looksTotal';
import { columnOf } from './textsOf';
import { keyOf, type ValueDraft } from './valueDraft';

type Named = (name: string, source: string, there: Id | null) => Id | null;

/**
 * Which names in the place of a partner seem to mean everybody here: in our own files by their id;
 * elsewhere a word for everybody that no partner has for a name, and the name of the center where a
 * measure of the file is told of everybody. Values of other measures stay left out (`readValues`).
 */
const everybodyNamed = (
  document: MapDocument,
  table: Table,
  measures: ValueDraft['measures'],
): Named => {
  const everybody = everybodyIn(document);
  if (isTidyTable(table))
    return (_, source, there) => (keyOf(source) === keyOf(everybodyId) ? everybody : there);
  const isToldOf = Object.values(measures).some((one) => tellsOfEverybody(document, one));
  return (name, _, there) => {
    const isIt = looksEverybody(name) || (isToldOf && isCenterName(document, name));
    return there ?? (isIt ? everybody : null);
  };
};

/**
 * Which partners of the map those of a table seem to be, by the id they have there, else by name; and
 * which of them seem to be everybody here.
 */
export const partnerDrafts = (
  document: MapDocument,
  table: Table,
  { roles, partner, measures }: Pick<ValueDraft, 'roles' | 'partner' | 'measures'>,
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
  const everybody = everybodyNamed(document, table, measures);
  const seen = new Set<string>();
  const take = (name: string, source: string): void => {
    if (!name || seen.has(`${source}\n${name}`)) return;
    seen.add(`${source}\n${name}`);
    const key = keyOf(source || name);
    const there = bySource.get(keyOf(source)) ?? byName.get(keyOf(name)) ?? null;
    partners[key] ??= everybody(name, source, there);
    if (mayBeSum && looksSum(name) && partners[key] === null) leaves[key] = true;
  };
  for (const { cells } of table.rows) {
    const source = cells[ids]?.trim() ?? '';
    take(cells[names]?.trim() || source || partner.trim(), source);
  }
  for (const { partner: name, partnerId } of partnersBeside(bookOf(table))) take(name, partnerId);
  return { partners, leaves };
};
