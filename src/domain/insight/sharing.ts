import type { MapDocument } from '../document';
import { partnersOf } from '../outline';
import { type Finding, type FindingKind, finding } from './finding';
import { groupsOf, groupsWith } from './groups';
import { largestApart, mostShared, type Pair, type Shared } from './pairs';
import { weights } from './weights';

/** With more ties than this, no pair stands out. */
const mostTies = 2;
/** Fewer partners in several themes than this are better named than counted. */
const leastShared = 3;
/** Fewer partners in themes than this, and it means nothing that themes share none. */
const leastPartners = 6;

const themesIn = (pair: Pair) => pair.map(({ theme }) => theme);

/** The one partner that two themes have in common, by name. */
const sharedOne = (document: MapDocument, pair: Pair, is: FindingKind): Finding | null => {
  const both = themesIn(pair).flatMap(({ id }) => groupsWith(document, id));
  const partner = partnersOf(document).find(({ id }) => {
    const its = groupsWith(document, id);
    return both.every((group) => its.includes(group));
  });
  return partner ? finding(is, weights.sharedOne, { names: themesIn(pair), partner }) : null;
};

const pairFound = (document: MapDocument, { count, pair, more, pairs }: Shared): Finding | null => {
  const names = themesIn(pair);
  const isAll = groupsOf(document).groups.length === 2;
  if (isAll || pairs === 1) {
    if (count === 1) return sharedOne(document, pair, isAll ? 'pairOne' : 'onlyPairOne');
    return finding(isAll ? 'pair' : 'onlyPair', weights.sharedMost, { names, values: { count } });
  }
  if (count < 2 || more > mostTies) return null;
  return more === 0
    ? finding('sharedMost', weights.sharedMost, { names, values: { shared: count } })
    : finding('sharedMostMore', weights.sharedMost, {
        names,
        values: { shared: count, count: more },
      });
};

/** Partners in more than one theme, counted. */
const sharedCount = (document: MapDocument): Finding | null => {
  let count = 0;
  for (const { groups } of groupsOf(document).members.values()) if (groups.length > 1) count += 1;
  const values = { count, of: partnersOf(document).length };
  const weight = count >= leastShared ? weights.shared : weights.listed;
  return count > 0 ? finding('shared', weight, { values }) : null;
};

/** Which themes have partners in common: the two with most, or that none do. */
export const sharingFound = (document: MapDocument): readonly Finding[] => {
  const most = mostShared(document);
  if (most) return [pairFound(document, most), sharedCount(document)].filter((one) => one !== null);
  const filled = groupsOf(document).groups.filter(({ size }) => size > 0);
  const partners = filled.reduce((sum, { size }) => sum + size, 0);
  return filled.length > 1 && partners >= leastPartners
    ? [finding('noneShared', weights.noneShared)]
    : [];
};

/** The largest two themes without a tie, where others have one: else it says nothing of these two. */
export const apartFound = (document: MapDocument): readonly Finding[] => {
  const apart = mostShared(document) && largestApart(document);
  return apart
    ? [
        finding('apart', weights.apart, {
          names: themesIn(apart.pair),
          values: { count: apart.more },
        }),
      ]
    : [];
};
