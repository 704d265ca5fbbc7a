import type { Body } from '../body';
import { type Ground, stand } from './ground';
import type { RingShape } from './ringShape';
import type { Ring } from './ringSpan';
import { placeOf, pointAt, samples, sumAt } from './ringTrack';

interface Seat {
  readonly body: Body;
  readonly place: number;
}

/** Everybody around the middle, stretch by stretch, with as much room for each. */
const seatsOf = ({ stretches, worth }: RingShape): readonly Seat[] =>
  stretches.flatMap((stretch) => {
    const [from, to] = [sumAt(worth, stretch.from), sumAt(worth, stretch.to)];
    const each = (to - from) / stretch.partners.length;
    return stretch.partners.map((body, at) => ({
      body,
      place: placeOf(worth, from + (at + 0.5) * each),
    }));
  });

/** How many a ring holds about a place. */
const thickAt = ({ sums }: Ring, place: number): number => {
  const at = ((Math.floor(place) % samples) + samples) % samples;
  return (sums[at + 1] ?? 0) - (sums[at] ?? 0);
};

/** A ring that is being dealt to. */
interface Dealt {
  readonly ring: Ring;
  /** How much of a partner it is owed by now. */
  owed: number;
  /** How many the ring holds up to the first and the last that stand on it. */
  first: number;
  last: number;
}

/** The least room between two on one ring, as a part of what they want. */
const least = 0.92;

const roomOn = ({ ring: { sums }, first, last }: Dealt, place: number): number => {
  const held = sumAt(sums, place);
  return Math.min(held - last, first + (sums.at(-1) ?? 0) - held);
};

/** Deals partners to rings one by one: each ring gets its part all the way round, nobody too close to the last. */
export const dealPartners = ({ origin }: Ground, shape: RingShape): void => {
  const all = shape.rings.map(
    (ring): Dealt => ({ ring, owed: 0, first: Infinity, last: -Infinity }),
  );
  for (const { body, place } of seatsOf(shape)) {
    const thick = all.map(({ ring }) => thickAt(ring, place));
    const whole = thick.reduce((sum, one) => sum + one, 0) || 1;
    all.forEach((one, at) => {
      one.owed += (thick[at] ?? 0) / whole;
    });
    const next = nextOf(all, place);
    if (!next) continue;
    next.owed -= 1;
    next.last = sumAt(next.ring.sums, place);
    next.first = Math.min(next.first, next.last);
    const [x, y] = pointAt(next.ring, place);
    stand(body, origin.x + x, origin.y + y);
  }
};

/** The ring that is owed most of those that have room; the one with the most room when none has enough. */
const nextOf = (all: readonly Dealt[], place: number): Dealt | undefined => {
  let [owed, roomy, most]: [Dealt?, Dealt?, number?] = [];
  for (const one of all) {
    if (owed && one.owed <= owed.owed + 1e-9) continue;
    const room = roomOn(one, place);
    if (room >= least) owed = one;
    if (room > (most ?? -Infinity)) [roomy, most] = [one, room];
  }
  return owed ?? roomy;
};
