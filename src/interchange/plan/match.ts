import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { lookKey } from '../../domain/lookKey';
import { sameNameKey } from '../../domain/name';
import { partnersOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { mapped, type Steps } from '../../domain/steps';
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

/** By the id it had where it came from, or has here. */
const byId = (document: MapDocument, drafts: readonly Draft[]): Map<Draft, NodeRow> => {
  const bySource = grouped(partnersOf(document), (partner) => partner.sourceId ?? null);
  const found = new Map<Draft, NodeRow>();
  for (const draft of drafts) {
    const own = nodeOf(document, draft.sourceId as Id | null);
    const partner = own?.type === 'partner' ? own : bySource.get(draft.sourceId ?? '')?.shift();
    if (partner) found.set(draft, partner);
  }
  return found;
};

/** So many partners may be renamed before ids are looked at twice. */
const fewRenamed = 3;

/** Ids such as 1, 2, 3 of another file mean other partners: most of the names then disagree. */
const trusted = (found: Map<Draft, NodeRow>): Map<Draft, NodeRow> => {
  const renamed = [...found].filter(([draft, { name }]) => lookKey(draft.name) !== lookKey(name));
  const isStrange = renamed.length > fewRenamed && renamed.length * 2 > found.size;
  return isStrange ? new Map() : found;
};

/** Who is meant is only a question where several have one name. */
const fitsFor = (drafts: readonly Draft[], partners: readonly NodeRow[], isSame: Fits) =>
  drafts.length * partners.length === 1 ? [noOtherKind] : [isSame, sameKind, noOtherKind];

/**
 * Finds the partner of each row one to one: by the id it had where it came from, else by name and
 * kind. Among several of one name, those about which the row says nothing new come first.
 */
export function* matchSteps(
  document: MapDocument,
  drafts: readonly Draft[],
  isSame: Fits,
): Steps<Matches> {
  const found = trusted(byId(document, drafts));
  const taken = new Set(found.values());
  const free = partnersOf(document).filter((partner) => !taken.has(partner));
  yield;
  const partnersByName = grouped(free, (partner) => sameNameKey(partner.name));
  yield;
  const left = drafts.filter((draft) => !found.has(draft));
  const byName = [...grouped(left, (draft) => sameNameKey(draft.name))];
  yield* mapped(byName, ([name, ofName]) => {
    const partners = partnersByName.get(name) ?? [];
    if (!isFew(ofName, partners)) pairInOrder(ofName, partners, found);
    else for (const fits of fitsFor(ofName, partners, isSame)) pair(ofName, partners, fits, found);
  });
  return found;
}
