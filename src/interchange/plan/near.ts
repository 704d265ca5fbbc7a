import type { MapDocument } from '../../domain/document';
import { lookAlikes, pairKey } from '../../domain/duplicates';
import type { Id } from '../../domain/id';
import { lookKey } from '../../domain/lookKey';
import { partnersOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import type { PlanChoices } from './choices';
import type { Draft } from './draft';
import type { Matches } from './match';
import type { MapTwins, Missing, NearMatch } from './plan';

export interface NearMatches {
  readonly near: readonly NearMatch[];
  /** Rows that a person said are one with a partner of another name. */
  readonly same: Matches;
}

const mayBeOne = ({ kind }: Draft, { partnerKind }: NodeRow): boolean =>
  kind === null || partnerKind === undefined || kind === partnerKind;

const named = ({ id, name }: NodeRow): Missing => ({ id, name });

/** So many partners are held beside a row. */
const mostBeside = 8;

/** Rows without a partner of their name, each beside those that look the same; a partner is given once. */
export const nearMatches = (
  document: MapDocument,
  drafts: readonly Draft[],
  matches: Matches,
  choices: PlanChoices,
): NearMatches => {
  const taken = new Set(matches.values());
  const byLook = new Map<string, NodeRow[]>();
  for (const partner of partnersOf(document)) {
    if (taken.has(partner)) continue;
    const key = lookKey(partner.name);
    byLook.set(key, [...(byLook.get(key) ?? []), partner]);
  }
  const near: NearMatch[] = [];
  const same = new Map<Draft, NodeRow>();
  for (const draft of drafts) {
    if (matches.has(draft)) continue;
    const free = byLook.get(lookKey(draft.name)) ?? [];
    const others = free.filter((partner) => mayBeOne(draft, partner)).slice(0, mostBeside);
    if (others.length === 0) continue;
    const key = String(draft.line);
    const chosen = others.find(({ id }) => id === choices.near?.[key]);
    const partners = others.map(named);
    near.push({ key, line: draft.line, name: draft.name, partners, chosen: chosen?.id ?? null });
    if (!chosen) continue;
    same.set(draft, chosen);
    free.splice(free.indexOf(chosen), 1);
  }
  return { near, same };
};

/** Partners of the map that look the same, where the file names one of them. */
export const twinsOf = (
  document: MapDocument,
  matches: Matches,
  choices: PlanChoices,
): readonly MapTwins[] => {
  const met = new Map<Id, NodeRow>([...matches.values()].map((row) => [row.id, row]));
  const byId = new Map(partnersOf(document).map((row) => [row.id, row]));
  return lookAlikes(document).flatMap(({ a, b }): MapTwins[] => {
    const [keep, gone] = met.has(a) || !met.has(b) ? [a, b] : [b, a];
    const [kept, other] = [byId.get(keep), byId.get(gone)];
    if (!met.has(keep) || !kept || !other) return [];
    const key = pairKey(a, b);
    const choice = choices.twins?.[key] ?? 'keepBoth';
    return [{ key, keep: named(kept), gone: named(other), choice }];
  });
};

/**
 * Partners of the map that a file does not name any more. A file that has ids says nothing of
 * partners that never had one.
 */
export const missingFrom = (
  document: MapDocument,
  drafts: readonly Draft[],
  matches: Matches,
  near: readonly NearMatch[],
): readonly Missing[] => {
  if (matches.size === 0) return [];
  const met = new Set<Id>([
    ...[...matches.values()].map(({ id }) => id),
    ...near.flatMap(({ partners }) => partners.map(({ id }) => id)),
  ]);
  const hasIds = drafts.some(({ sourceId }) => sourceId !== null);
  const isOurs = drafts.some(({ sourceId }) => sourceId !== null && met.has(sourceId as Id));
  return partnersOf(document)
    .filter(({ id, sourceId }) => !met.has(id) && (!hasIds || isOurs || sourceId !== undefined))
    .map(named);
};
