import { derived, type MapDocument, mapRow } from './document';
import type { Id } from './id';
import { lookKey } from './lookKey';
import { partnersOf } from './outline';
import type { NodeRow } from './row';

/** Two partners that look the same; `a` stands before `b` in the order of the map. */
export interface LookAlike {
  readonly a: Id;
  readonly b: Id;
}

/** What a map remembers a pair by that looks the same and is not. */
export const pairKey = (a: Id, b: Id): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** A company and a person of the same name are two; where a kind is not said, it may be the same. */
const mayBeOne = (a: NodeRow, b: NodeRow): boolean =>
  !a.partnerKind || !b.partnerKind || a.partnerKind === b.partnerKind;

/**
 * Partners that look the same, without those that were kept apart: each with the nearest one
 * before it, so that three of a name are two pairs.
 */
export const lookAlikes = derived((document: MapDocument): readonly LookAlike[] => {
  const apart = mapRow(document)?.keptApart ?? {};
  const groups = new Map<string, NodeRow[]>();
  const pairs: LookAlike[] = [];
  for (const partner of partnersOf(document)) {
    const key = lookKey(partner.name);
    const before = groups.get(key) ?? [];
    const alike = before.findLast(
      (one) => mayBeOne(one, partner) && !apart[pairKey(one.id, partner.id)],
    );
    if (alike) pairs.push({ a: alike.id, b: partner.id });
    before.push(partner);
    groups.set(key, before);
  }
  return pairs;
});
