import { type Body, roomToward, sideAway } from '../body';
import { fieldOf } from '../field';
import type { May } from './clear';
import { type Ground, stand } from './ground';
import { dealPartners } from './ringDealing';
import { type RingShape, ringShape, type Stretch } from './ringShape';
import type { Ring } from './ringSpan';
import { placeOf, placeToward, pointAt, samples, sumAt } from './ringTrack';

/** The center, its themes on a ring around it, their partners on rings further out. */
export const rings = (ground: Ground): void => {
  const { origin, center } = ground;
  const shape = ringShape(ground);
  if (center) stand(center, origin.x, origin.y);
  for (const [theme, [x, y]] of shape.themes) stand(theme, origin.x + x, origin.y + y);
  dealPartners(ground, shape);
};

const stretchesBy = ({ stretches }: RingShape): ReadonlyMap<Body, Stretch> =>
  new Map(
    stretches.flatMap((stretch) =>
      stretch.partners.map((body): [Body, Stretch] => [body, stretch]),
    ),
  );

/** Places worth a try for one more partner of a stretch: ring by ring, from its middle outward. */
const spotsFor = ({ rings }: RingShape, { from, to }: Stretch) =>
  rings.flatMap((ring) => {
    const [low, high] = [sumAt(ring.sums, from), sumAt(ring.sums, to)];
    const count = Math.max(3, Math.ceil(4 * (high - low)));
    return Array.from({ length: count }, (_, at) => {
      const off = (at % 2 ? 1 : -1) * Math.ceil(at / 2);
      return pointAt(ring, placeOf(ring.sums, (low + high) / 2 + (off / count) * (high - low)));
    });
  });

/** A free place in its own stretch for everyone who is new; nobody else moves. False when there is none. */
const added = (ground: Ground, fresh: ReadonlySet<string>): boolean => {
  const { origin, bodies, partners } = ground;
  const shape = ringShape(ground);
  const stretches = stretchesBy(shape);
  for (const body of bodies) body.room = roomFrom(ground, body, body.x, body.y);
  const field = fieldOf(bodies.filter(({ node }) => !fresh.has(node.id)));
  return partners
    .filter(({ node, pinned }) => fresh.has(node.id) && !pinned)
    .every((body) => {
      const stretch = stretches.get(body);
      const spot = (stretch ? spotsFor(shape, stretch) : []).find(([x, y]) =>
        field.isFree(
          body,
          origin.x + x,
          origin.y + y,
          roomFrom(ground, body, origin.x + x, origin.y + y),
        ),
      );
      if (!spot) return false;
      stand(body, origin.x + spot[0], origin.y + spot[1]);
      body.room = roomFrom(ground, body, body.x, body.y);
      field.add(body);
      return true;
    });
};

const roomFrom = ({ origin }: Ground, body: Body, x: number, y: number) => {
  const theme = body.parents[0];
  return roomToward(body, sideAway(x - (theme?.x ?? origin.x), y - (theme?.y ?? origin.y)));
};

/** Room for what is new without moving anybody, as long as there is any; else all rings anew. */
export const ringsNow = (ground: Ground): void => {
  const fresh = ground.fresh ?? new Set();
  if (fresh.size === 0) return;
  const isTheme = ({ node }: Body): boolean => node.type !== 'partner' && fresh.has(node.id);
  if (ground.bodies.some(isTheme) || !added(ground, fresh)) rings(ground);
};

/** A partner stays in its stretch. */
export const ringsMay = (ground: Ground): May => {
  let known: { readonly ring: Ring | undefined; readonly by: ReadonlyMap<Body, Stretch> } | null =
    null;
  return (body) => {
    if (body.node.type !== 'partner') return () => true;
    if (!known) {
      const shape = ringShape(ground);
      known = { ring: shape.rings[0], by: stretchesBy(shape) };
    }
    const { ring, by } = known;
    const stretch = by.get(body);
    if (!stretch || !ring) return () => true;
    return (x, y) => isIn(stretch, placeToward(ring, x - ground.origin.x, y - ground.origin.y));
  };
};

const isIn = ({ from, to }: Stretch, place: number): boolean =>
  [-samples, 0, samples].some((turn) => place + turn >= from && place + turn <= to);
