import { numberIn } from '../../domain/layoutSettings';
import type { Body } from '../body';
import type { May } from './clear';
import { type Bubbles, type Troop, topIn, troopsOf } from './clusterTroops';
import { type Ground, stand } from './ground';
import { type Loose, packDiscs, setApart } from './packDiscs';
import { ringOrder } from './ringOrder';

interface Cast {
  readonly center: Loose | null;
  readonly bubbles: Bubbles;
  readonly troops: readonly Troop[];
  /** Partners somebody pinned outside of their bubble. */
  readonly inTheWay: readonly Loose[];
}

const air = 14;
const spokeRoom = 26;

const castOf = (ground: Ground): Cast => {
  const { center, themes, settings } = ground;
  const bubbles = new Map(
    themes.map((theme): [Body, Loose] => [
      theme,
      { x: theme.x, y: theme.y, r: theme.r, fixed: theme.pinned, near: [] },
    ]),
  );
  const between = numberIn(settings, 'distance') + 4;
  return {
    center: center && {
      x: ground.origin.x,
      y: ground.origin.y,
      r: center.r + spokeRoom,
      fixed: true,
      near: [],
    },
    bubbles,
    troops: troopsOf(ground, bubbles, between),
    inTheWay: ground.partners
      .filter((body) => body.pinned && !isInside(body, bubbles))
      .map(({ x, y, r }) => ({ x, y, r, fixed: true, near: [] })),
  };
};

const isInside = (body: Body, bubbles: Bubbles): boolean => {
  const home = body.parents[0] && bubbles.get(topIn(body.parents[0], bubbles));
  return home ? Math.hypot(body.x - home.x, body.y - home.y) < home.r : false;
};

/** Bubbles around the middle in order, those that share partners beside each other. */
const startAround = (ground: Ground, { bubbles, center }: Cast): void => {
  const order = ringOrder(ground.themes, ground.bodies, ground.graph.links);
  const discs = order.flatMap((theme) => bubbles.get(theme) ?? []);
  const around = discs.reduce((sum, { r }) => sum + 2 * r + air, 0);
  const widest = Math.max(0, ...discs.map(({ r }) => r));
  const reach = Math.max(around / (2 * Math.PI), (center?.r ?? 0) + widest + air);
  let passed = 0;
  for (const disc of discs) {
    const angle = ((passed + disc.r) / around) * 2 * Math.PI - Math.PI / 2;
    passed += 2 * disc.r + air;
    if (disc.fixed) continue;
    disc.x = ground.origin.x + reach * Math.sqrt(ground.aspect) * Math.cos(angle);
    disc.y = ground.origin.y + (reach / Math.sqrt(ground.aspect)) * Math.sin(angle);
  }
};

const middleOf = (discs: readonly Loose[], otherwise: { x: number; y: number }) =>
  discs.length
    ? {
        x: discs.reduce((sum, { x }) => sum + x, 0) / discs.length,
        y: discs.reduce((sum, { y }) => sum + y, 0) / discs.length,
      }
    : otherwise;

/** Those of several themes begin between them, those of none below everything. */
const startTroops = (ground: Ground, { troops, bubbles }: Cast): void => {
  const below = Math.max(ground.origin.y, ...[...bubbles.values()].map(({ y, r }) => y + r));
  troops.forEach(({ disc }, at) => {
    const { x, y } = middleOf(disc.near, { x: ground.origin.x, y: below + disc.r + air });
    // Two that want the same place begin a little apart, always the same way.
    disc.x = x + (at % 7) - 3;
    disc.y = y + (at % 5) - 2;
  });
};

const discsOf = ({ center, bubbles, troops, inTheWay }: Cast): readonly Loose[] => [
  ...(center ? [center] : []),
  ...bubbles.values(),
  ...troops.map(({ disc }) => disc),
  ...inTheWay,
];

/** Everything that stands in a bubble moves with it. */
const fill = (ground: Ground, { bubbles, troops }: Cast): void => {
  if (ground.center) stand(ground.center, ground.origin.x, ground.origin.y);
  for (const [theme, { x, y }] of bubbles) stand(theme, x, y);
  for (const body of [...ground.subThemes, ...ground.partners]) {
    const [theme] = body.parents;
    if (theme && body.node.within)
      stand(body, theme.x + body.node.within[0], theme.y + body.node.within[1]);
  }
  for (const { disc, members, spots } of troops)
    members.forEach((body, at) => {
      const [dx, dy] = spots[at] ?? [0, 0];
      stand(body, disc.x + dx, disc.y + dy);
    });
};

/** Partners inside their big circle, big circles around the center, those of several between them. */
export const clusters = (ground: Ground): void => {
  const cast = castOf(ground);
  startAround(ground, cast);
  startTroops(ground, cast);
  const { origin, aspect } = ground;
  packDiscs(discsOf(cast), { origin, aspect, air });
  fill(ground, cast);
};

/** The same from where all stand: bubbles move only as far as their new size asks. */
export const clustersNow = (ground: Ground): void => {
  const cast = castOf(ground);
  startTroops(ground, cast);
  for (const { disc, members, spots } of cast.troops) {
    const standing = members.flatMap((body, at) =>
      body.placed ? [[body, spots[at]] as const] : [],
    );
    if (standing.length === 0) continue;
    disc.x =
      standing.reduce((sum, [{ x }, spot]) => sum + x - (spot?.[0] ?? 0), 0) / standing.length;
    disc.y =
      standing.reduce((sum, [{ y }, spot]) => sum + y - (spot?.[1] ?? 0), 0) / standing.length;
  }
  setApart(discsOf(cast), air);
  fill(ground, cast);
};

/** A partner stays in its bubble. */
export const clustersMay =
  (_: Ground): May =>
  (body) => {
    const [theme] = body.parents;
    if (!theme || !body.node.within) return () => true;
    return (x, y) => Math.hypot(x - theme.x, y - theme.y) + body.r <= theme.r;
  };
