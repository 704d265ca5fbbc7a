import { derived, type MapDocument } from '../document';
import { connectionsIn } from './connections';
import { type Group, groupsOf } from './groups';
import { createTally, type Tally } from './tally';

/** Two themes. */
export type Pair = readonly [Group, Group];

export interface Shared {
  /** How many partners the pair has in common. */
  readonly count: number;
  readonly pair: Pair;
  /** Further pairs that have as many. */
  readonly more: number;
  /** All pairs that have any. */
  readonly pairs: number;
}

/** Partners that two themes have in common. */
const sharedIn = derived((document: MapDocument): Tally => {
  const { groups, members } = groupsOf(document);
  const tally = createTally(groups.length);
  for (const { groups: places } of members.values()) {
    if (places.length < 2) continue;
    for (const [nth, a] of places.entries())
      for (let next = nth + 1; next < places.length; next++) tally.add(a, places[next] ?? a);
  }
  return tally;
});

/** The first pair of themes with the most partners in common; null when no two have any. */
export const mostShared = (document: MapDocument): Shared | null => {
  const { groups } = groupsOf(document);
  const tally = sharedIn(document);
  let [best, more, pairs]: [Pair | null, number, number] = [null, 0, 0];
  let most = 0;
  for (const [at, a] of groups.entries())
    for (let next = at + 1; next < groups.length; next++) {
      const [count, b] = [tally.at(at, next), groups[next]];
      if (count === 0 || !b) continue;
      pairs += 1;
      if (count === most) more += 1;
      if (count > most) [best, more, most] = [[a, b], 0, count];
    }
  return best && { count: most, pair: best, more, pairs };
};

/** Fewer partners than this, and nobody expects a theme to be tied to others. */
const leastApart = 2;

/**
 * The largest two themes that have no partner in common and no connection between them, and how many
 * further pairs are so; null when there is none.
 */
export const largestApart = (
  document: MapDocument,
): { readonly pair: Pair; readonly more: number } | null => {
  const { groups } = groupsOf(document);
  const [shared, { between }] = [sharedIn(document), connectionsIn(document)];
  const large = groups
    .map((group, at) => ({ group, at }))
    .filter(({ group }) => group.size >= leastApart);
  let [best, most, all]: [Pair | null, number, number] = [null, 0, 0];
  for (const [nth, a] of large.entries())
    for (let next = nth + 1; next < large.length; next++) {
      const b = large[next];
      if (!b || shared.at(a.at, b.at) + between.at(a.at, b.at) > 0) continue;
      all += 1;
      const together = a.group.size + b.group.size;
      if (together > most) [best, most] = [[a.group, b.group], together];
    }
  return best && { pair: best, more: all - 1 };
};
