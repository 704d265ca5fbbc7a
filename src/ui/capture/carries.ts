import { linksOf, type MapDocument, nodeOf, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Words } from '../../messages/words';

const kinds = ['contacts', 'owners', 'gives', 'gets', 'links', 'activities'] as const;

type Counts = Readonly<Record<(typeof kinds)[number], number>>;

const countsOf = (document: MapDocument, id: Id): Counts => {
  const its = (row: { readonly partner: Id }): boolean => row.partner === id;
  const items = rowsOf(document, 'exchangeItem').filter(its);
  return {
    contacts: rowsOf(document, 'contact').filter(its).length,
    owners: rowsOf(document, 'owner').filter(its).length,
    gives: items.filter(({ way }) => way === 'gives').length,
    gets: items.filter(({ way }) => way === 'gets').length,
    links: linksOf(document).filter(({ from, to }) => from === id || to === id).length,
    activities: rowsOf(document, 'activity').filter(({ partners }) => partners?.[id]).length,
  };
};

/** What hangs on a partner, in a few words: what would be lost with it. */
export const carriedText = (words: Words, document: MapDocument, id: Id): string => {
  const counts = countsOf(document, id);
  const parts = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words(`capture.alike.${kind}`, { count: counts[kind] }));
  if (nodeOf(document, id)?.notes) parts.push(words('capture.alike.notes'));
  return parts.join(' · ') || words('capture.alike.onlyName');
};
