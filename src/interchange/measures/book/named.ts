import { derived, type MapDocument, nodeOf, rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { sameNameKey } from '../../../domain/name';
import { partnersOf } from '../../../domain/outline';

const shared = derived((document): ReadonlySet<string> => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of partnersOf(document)) {
    const key = sameNameKey(name);
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
});

/** How a partner is named in a file; two of one name are told apart by an id. */
export interface NamedPartner {
  readonly name: string;
  /** The id it came with, else its own where another has its name; empty when it needs none. */
  readonly sourceId: string;
  /** The program or site; empty = the partner itself. */
  readonly unit: string;
}

/** Who reports: a partner, or a program or site of one. */
export const namedUnit = (document: MapDocument, id: Id): NamedPartner => {
  const unit = rowOf(document, 'unit', id);
  const partner = nodeOf(document, unit?.partner ?? id);
  if (!partner) return { name: '', sourceId: '', unit: '' };
  const isShared = shared(document).has(sameNameKey(partner.name));
  const sourceId = partner.sourceId ?? (isShared ? partner.id : '');
  return { name: partner.name, sourceId, unit: unit?.name ?? '' };
};
