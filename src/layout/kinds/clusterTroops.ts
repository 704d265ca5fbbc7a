import type { Body } from '../body';
import { flowIn } from './flow';
import type { Ground } from './ground';
import { nameShare } from './nameOfRow';
import type { Loose } from './packDiscs';

/** Partners that stand together outside of all bubbles: those of the same themes, or of none. */
export interface Troop {
  readonly disc: Loose;
  readonly members: readonly Body[];
  /** Where each member stands, from the middle of the disc. */
  readonly spots: readonly (readonly [number, number])[];
}

/** The discs of the themes at the top. */
export type Bubbles = ReadonlyMap<Body, Loose>;

/** More groups than this are told apart by their first theme only. */
const mostTroops = 120;

const grouped = (
  bodies: readonly Body[],
  keyOf: (body: Body) => string,
): readonly (readonly Body[])[] => {
  const groups = new Map<string, Body[]>();
  for (const body of bodies) {
    const key = keyOf(body);
    const group = groups.get(key);
    if (group) group.push(body);
    else groups.set(key, [body]);
  }
  return [...groups.values()];
};

const groupsOf = ({ partners }: Ground): readonly (readonly Body[])[] => {
  const outside = partners.filter(({ node, pinned }) => !node.within && !pinned);
  const exact = grouped(outside, ({ parents }) => parents.map(({ index }) => index).join(' '));
  return exact.length <= mostTroops
    ? exact
    : grouped(outside, ({ parents }) => `${parents[0]?.index}`);
};

/** The theme at the top that a theme stands in. */
export const topIn = (theme: Body, bubbles: Bubbles): Body => {
  let top = theme;
  for (let up = 0; up < 50 && !bubbles.has(top); up++) top = top.parents[0] ?? top;
  return top;
};

/** A lone name lies flat between round things: it does not need the whole disc around it. */
const flat = 0.62;

const alone = ({ r }: Body, radius: number): Pick<Troop, 'spots'> & { readonly r: number } => {
  const reach = Math.max(radius * flat, r + 4);
  return { r: reach, spots: [[-0.6 * Math.max(0, reach - r - 4), 0]] };
};

const troopOf = (members: readonly Body[], bubbles: Bubbles, air: number, share: number): Troop => {
  const items = members.map(({ r, node: { label } }) => ({
    width: 2 * r + (share > 0 ? 6 + share * label.width : 0) + air,
    height: Math.max(2 * r, share * label.height) + air,
    lead: r + air / 2,
  }));
  const { radius, spots } = flowIn(items, { rim: 0, top: 0 }, 0);
  const near = (members[0]?.parents ?? []).flatMap(
    (theme) => bubbles.get(topIn(theme, bubbles)) ?? [],
  );
  const [only, second] = members;
  const shape = only && !second ? alone(only, radius) : { r: radius, spots };
  return {
    disc: { x: 0, y: 0, r: shape.r, fixed: false, near },
    members,
    spots: shape.spots,
  };
};

/** Everybody who stands in no bubble and is not pinned, with those who belong to the same themes. */
export const troopsOf = (ground: Ground, bubbles: Bubbles, air: number): readonly Troop[] => {
  const share = nameShare(ground.partners.length);
  return groupsOf(ground).map((group) => troopOf(group, bubbles, air, share));
};
