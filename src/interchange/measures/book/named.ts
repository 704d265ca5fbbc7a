import { derived, type MapDocument, nodeOf, rowOf } from '../../../domain/document';
import { everybodyIn } from '../../../domain/everybody';
import type { Id } from '../../../domain/id';
import { sameNameKey } from '../../../domain/name';
import { partnersOf } from '../../../domain/outline';
import type { NodeRow } from '../../../domain/row';
import { everybodyId } from '../everybodySaid';

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

/** A partner that came with the word we use for everybody goes by its own id. */
const hasIdOfEverybody = ({ sourceId = '' }: NodeRow): boolean =>
  sameNameKey(sourceId) === sameNameKey(everybodyId);

/** How a partner is named in a file; two of one name are told apart by an id. */
export interface NamedPartner {
  readonly name: string;
  /** The id it came with, else its own where another has its name; empty when it needs none. */
  readonly sourceId: string;
  /** The program or site; empty = the partner itself. */
  readonly unit: string;
}

/** Whom values are of: a partner, a program or site of one, or everybody here. */
export const namedUnit = (document: MapDocument, id: Id): NamedPartner => {
  const unit = rowOf(document, 'unit', id);
  const partner = nodeOf(document, unit?.partner ?? id);
  if (!partner) return { name: '', sourceId: '', unit: '' };
  if (id === everybodyIn(document)) return { name: partner.name, sourceId: everybodyId, unit: '' };
  const isShared = shared(document).has(sameNameKey(partner.name)) || hasIdOfEverybody(partner);
  const own = hasIdOfEverybody(partner) ? undefined : partner.sourceId;
  const sourceId = own ?? (isShared ? partner.id : '');
  return { name: partner.name, sourceId, unit: unit?.name ?? '' };
};
