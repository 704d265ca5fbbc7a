import type { MapDocument } from '../../domain/document';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { circlesNear } from '../../domain/near';
import { partnersOf } from '../../domain/outline';
import type { SessionState } from '../../store/sessionStore';

/** What stands out: partners of one status, and what is around one circle. Null lets all through. */
export type Filter = Pick<SessionState, 'shown' | 'focusOn'>;

export const noFilter: Filter = { shown: null, focusOn: null };

export const isFiltered = ({ shown, focusOn }: Filter): boolean =>
  shown !== null || focusOn !== null;

/**
 * True for what stays in the background: partners of another status, and everything too far from the
 * circle in focus, notes too. A status alone leaves themes, the center and notes as they are.
 */
export const fadedBy = (document: MapDocument, filter: Filter): ((id: Id) => boolean) => {
  const { shown, focusOn } = filter;
  const near = focusOn && circlesNear(document, focusOn.id, focusOn.steps);
  const isOther = (id: Id): boolean => {
    const node = nodeOf(document, id);
    return shown !== null && node?.type === 'partner' && (node.status ?? 'existing') !== shown;
  };
  return (id) => isOther(id) || (near !== null && !near.has(id));
};

export interface FilterCount {
  readonly shown: number;
  readonly faded: number;
  readonly all: number;
}

/** How many partners are shown and how many faded; each counted once, however many themes it has. */
export const filterCount = (document: MapDocument, filter: Filter): FilterCount => {
  const partners = partnersOf(document);
  const isFaded = fadedBy(document, filter);
  const faded = partners.filter((partner) => isFaded(partner.id)).length;
  return { shown: partners.length - faded, faded, all: partners.length };
};
