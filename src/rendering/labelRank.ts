import type { Id } from '../domain/id';
import type { Spot } from './labelGround';
import type { Ties } from './labelTies';

/** More connections than these make a partner no more important. */
const manyLinks = 6;

/** How much a partner holds together: several themes count most, then connections, then status. */
const weightOf = ({ circle }: Spot, { above, links }: Ties): number =>
  2 * Math.max(0, above - 1) +
  0.5 * Math.min(links, manyLinks) +
  (circle.pinned ? 2 : 0) +
  (circle.status === 'existing' ? 0.25 : 0);

/** A partner of two themes, or of as many connections. */
const muchHeld = 2;
const rankBy = (weight: number): number => 1 / (1 + weight);

/** Partners come after the center, themes and what is chosen. */
export const firstPartner = 3;

/** Partners up to this rank hold the map together. */
export const holdsTogether = firstPartner + rankBy(muchHeld);

/**
 * Who is named before whom, lower first: the center, themes, what is chosen or pointed at, then
 * partners by what they hold together, last what is faded.
 */
export const rankOf = (spot: Spot, ties: Ties, first: ReadonlySet<Id>): number => {
  const { type, id, faded } = spot.circle;
  if (type === 'center') return 0;
  if (type === 'theme') return 1;
  if (first.has(id)) return 2;
  return (faded ? 5 : firstPartner) + rankBy(weightOf(spot, ties));
};
