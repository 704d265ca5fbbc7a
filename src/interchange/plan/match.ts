import type { MapDocument } from '../../domain/document';
import { sameNameKey } from '../../domain/name';
import { partnersOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import type { Draft } from './draft';

/** Which partner of the map each row speaks of; rows without one are new. No partner is given twice. */
export type Matches = ReadonlyMap<Draft, NodeRow>;

const grouped = <T>(items: Iterable<T>, keyOf: (item: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

type Fits = (draft: Draft, partner: NodeRow) => boolean;

const sameKind: Fits = (draft, partner) => (partner.partnerKind ?? null) === draft.kind;

const noOtherKind: Fits = (draft, partner) =>
  draft.kind === null || partner.partnerKind === undefined || sameKind(draft, partner);

/** Beyond so many of one name, they are paired in order instead of each with each. */
const fewOfOneName = 40;

/** Takes pairs out of both lists as long as they fit. */
const pair = (
  drafts: Draft[],
  partners: NodeRow[],
  fits: Fits,
  found: Map<Draft, NodeRow>,
): void => {
  for (const draft of [...drafts]) {
    const at = partners.findIndex((partner) => fits(draft, partner));
    const partner = partners[at];
    if (!partner) continue;
    found.set(draft, partner);
    partners.splice(at, 1);
    drafts.splice(drafts.indexOf(draft), 1);
  }
};

const pairInOrder = (
  drafts: readonly Draft[],
  partners: readonly NodeRow[],
  found: Map<Draft, NodeRow>,
): void => {
  drafts.forEach((draft, at) => {
    const partner = partners[at];
    if (partner && noOtherKind(draft, partner)) found.set(draft, partner);
  });
};

const isFew = (drafts: readonly Draft[], partners: readonly NodeRow[]): boolean =>
  drafts.length <= fewOfOneName && partners.length <= fewOfOneName;

/**
 * Finds the partner of each row one to one: by the id it had where it came from, else by name and
 * kind. Among several of one name, those about which the row says nothing new come first.
 */
export const matchesOf = (
  document: MapDocument,
  drafts: readonly Draft[],
  isSame: Fits,
): Matches => {
  const found = new Map<Draft, NodeRow>();
  const taken = new Set<NodeRow>();
  const bySource = grouped(partnersOf(document), (partner) => partner.sourceId ?? null);
  for (const draft of drafts) {
    const partner = draft.sourceId === null ? undefined : bySource.get(draft.sourceId)?.shift();
    if (!partner) continue;
    found.set(draft, partner);
    taken.add(partner);
  }
  const free = partnersOf(document).filter((partner) => !taken.has(partner));
  const partnersByName = grouped(free, (partner) => sameNameKey(partner.name));
  const left = drafts.filter((draft) => !found.has(draft));
  for (const [name, ofName] of grouped(left, (draft) => sameNameKey(draft.name))) {
    const partners = partnersByName.get(name) ?? [];
    if (isFew(ofName, partners))
      for (const fits of [isSame, sameKind, noOtherKind]) pair(ofName, partners, fits, found);
    else pairInOrder(ofName, partners, found);
  }
  return found;
};
