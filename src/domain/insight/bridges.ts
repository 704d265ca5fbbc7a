import { byOrder, type MapDocument, nodeOf } from '../document';
import { partnersOf } from '../outline';
import type { NodeRow } from '../row';
import { connectionsIn } from './connections';
import { type Finding, finding } from './finding';
import { groupsOf, type Member } from './groups';
import { weights } from './weights';

/** A partner in so many themes ties the map together. */
const leastThemes = 3;
/** A circle with so many connections is one that others turn to. */
const leastConnections = 3;
/** On a smaller map it means nothing to be the only one in two themes. */
const leastPartners = 6;

interface First {
  readonly count: number;
  /** Those with the highest count, in the order of the map. */
  readonly first: readonly NodeRow[];
}

const highest = (document: MapDocument, countOf: (member: Member) => number): First => {
  const { members } = groupsOf(document);
  let [count, first]: [number, Member[]] = [0, []];
  for (const member of members.values()) {
    const own = countOf(member);
    if (own > count) [count, first] = [own, [member]];
    else if (own === count) first.push(member);
  }
  if (count === 0) return { count, first: [] };
  const rows = first.flatMap(({ id }) => nodeOf(document, id) ?? []);
  return { count, first: rows.sort(byOrder) };
};

/** Partners in the most themes. */
export const bridgesFound = (document: MapDocument): readonly Finding[] => {
  const { count, first: names } = highest(document, ({ groups }) =>
    groups.length > 1 ? groups.length : 0,
  );
  const values = { count };
  if (count >= leastThemes) {
    if (names.length === 1) return [finding('bridge', weights.bridge, { names, values })];
    if (names.length === 2) return [finding('bridgeTwo', weights.bridgeTwo, { names, values })];
    const many = { count, partners: names.length };
    return [finding('bridgeMany', weights.bridgeMany, { values: many })];
  }
  const isOnly = names.length === 1 && groupsOf(document).groups.length >= leastThemes;
  return isOnly && partnersOf(document).length >= leastPartners
    ? [finding('onlyBridge', weights.onlyBridge, { names })]
    : [];
};

/** The circles with the most connections; three or more that have as many say nothing. */
export const hubsFound = (document: MapDocument): readonly Finding[] => {
  const { counts } = connectionsIn(document);
  const { count, first: names } = highest(document, ({ at }) => counts[at] ?? 0);
  if (count < leastConnections || names.length > 2) return [];
  const is = names.length === 1 ? 'hub' : 'hubTwo';
  return [finding(is, weights.hub, { names, values: { count } })];
};
