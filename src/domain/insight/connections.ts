import { derived, linksOf, type MapDocument } from '../document';
import { groupsOf } from './groups';
import { createTally, type Tally } from './tally';

/** The connections of a map, counted in one pass: there may be many. */
export interface Connections {
  /** From one theme, or a partner of it, to another. */
  readonly between: Tally;
  /** How many each circle has, by its place among all members. */
  readonly counts: Uint32Array;
}

/** How the connections of a map fall on its themes and circles; those with the center are passed over. */
export const connectionsIn = derived((document: MapDocument): Connections => {
  const { groups, members } = groupsOf(document);
  const between = createTally(groups.length);
  const counts = new Uint32Array(members.size);
  for (const link of linksOf(document)) {
    const [from, to] = [members.get(link.from), members.get(link.to)];
    if (!from || !to) continue;
    for (const { at } of [from, to]) counts[at] = (counts[at] ?? 0) + 1;
    if (from.groups === to.groups) continue;
    for (const a of from.groups) for (const b of to.groups) if (a !== b) between.add(a, b);
  }
  return { between, counts };
});
