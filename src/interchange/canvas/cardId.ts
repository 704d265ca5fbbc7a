import type { PlainElement, PlainRole } from '../plain/plainMap';

/**
 * JSON Canvas has no place for what a card is, but an id may be any text: the id of a card of ours
 * begins with `center:`, `theme:`, `partner:` or `:`, that of an edge with `link:` or `edge:`, and
 * an edge that says a circle is in a theme with `theme:`. Cards and edges drawn later in another program have
 * ids without such a beginning.
 */
const mark = /^(center|theme|partner|):(.*)$/s;

/** The id of a card. */
export const cardId = ({ role, id }: Pick<PlainElement, 'role' | 'id'>): string =>
  `${role ?? ''}:${id}`;

/** True for a card of ours. */
export const isOurCard = (id: string): boolean => mark.test(id);

/** What the id of a card says. */
export const readCardId = (
  id: string,
): { readonly role: PlainRole | null; readonly id: string } => {
  const [, role, own] = mark.exec(id) ?? [];
  return { role: (role || null) as PlainRole | null, id: own ?? id };
};

/** The id of the edge of a connection; one without an id of its own goes by its number. */
export const edgeId = (id: string, at: number): string => (id ? `link:${id}` : `edge:${at}`);

export const themeEdgeId = (at: number): string => `theme:${at}`;

export const isThemeEdge = (id: string): boolean => /^theme:\d+$/.test(id);

/** The id that a connection had before it became an edge. */
export const readEdgeId = (id: string): string => {
  if (/^edge:\d+$/.test(id)) return '';
  return id.startsWith('link:') ? id.slice('link:'.length) : id;
};

/** True for an edge that another program drew on a canvas of ours. */
export const isDrawnLater = (id: string): boolean => !/^(?:link|edge|theme):/.test(id);
