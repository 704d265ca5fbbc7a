import type { MapDocument } from '../../domain/document';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { partnersOf } from '../../domain/outline';
import type { Status } from '../../domain/row';

/** True for partners the filter leaves in the background; themes and the center stay. */
export const fadedBy =
  (document: MapDocument, shown: Status | null) =>
  (id: Id): boolean => {
    const node = nodeOf(document, id);
    return shown !== null && node?.type === 'partner' && (node.status ?? 'existing') !== shown;
  };

export interface FilterCount {
  readonly shown: number;
  readonly faded: number;
  readonly all: number;
}

/** How many partners are shown and how many faded; each counted once, however many themes it has. */
export const filterCount = (document: MapDocument, shown: Status | null): FilterCount => {
  const partners = partnersOf(document);
  const faded = partners.filter((partner) => fadedBy(document, shown)(partner.id)).length;
  return { shown: partners.length - faded, faded, all: partners.length };
};
