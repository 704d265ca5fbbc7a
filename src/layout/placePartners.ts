import { type Body, type Side, sideAway } from './body';
import { dislikeOf } from './dislike';
import type { Field } from './field';
import { freePlace, settleAt } from './freePlace';
import type { Origin, Page } from './page';
import { ringSpots } from './ringSpots';

export interface Ground {
  readonly page: Page;
  readonly origin: Origin;
  /** The angle at which a partner stood around its theme. */
  readonly rank: ReadonlyMap<Body, number>;
}

/** Puts partners in rings around their theme; those of several themes stand between them. */
export const placePartners = (bodies: readonly Body[], ground: Ground, field: Field): void => {
  const partners = bodies.filter(({ node, placed }) => node.type === 'partner' && !placed);
  const groups = new Map<Body, Body[]>();
  for (const body of partners) {
    const theme = body.parents[0];
    if (!theme || body.parents.length > 1) continue;
    const group = groups.get(theme);
    if (group) group.push(body);
    else groups.set(theme, [body]);
  }
  for (const body of partners) if (body.parents.length > 1) placeBetween(body, ground, field);
  for (const [theme, group] of groups) placeAround(theme, group, ground, field);
};

const placeAround = (theme: Body, group: Body[], ground: Ground, field: Field): void => {
  const { origin, rank } = ground;
  const outward = outwardOf(theme, origin);
  const mean = (pick: (body: Body) => number) =>
    group.reduce((sum, body) => sum + pick(body), 0) / group.length;
  const name = mean(({ node }) => node.label.width);
  const row = mean(({ node, r }) => Math.max(node.label.height, 2 * r)) + 8;
  const spots = ringSpots({ radius: theme.r, name, row, outward }, group.length);
  const turned = (body: Body) => turn((rank.get(body) ?? Number.NaN) - outward);
  const ordered = group.every((body) => rank.has(body))
    ? [...group].sort((a, b) => turned(a) - turned(b))
    : group;
  ordered.forEach((body, at) => {
    const { dx, dy } = spots[at] ?? { dx: 0, dy: 0 };
    place(body, theme.x + dx, theme.y + dy, ground, field);
  });
};

const turn = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

const outwardOf = (theme: Body, origin: Origin): number =>
  Math.atan2(theme.y - origin.y, theme.x - origin.x);

const placeBetween = (body: Body, ground: Ground, field: Field): void => {
  const { parents } = body;
  const x = parents.reduce((sum, theme) => sum + theme.x, 0) / parents.length;
  const y = parents.reduce((sum, theme) => sum + theme.y, 0) / parents.length;
  place(body, x, y, ground, field);
};

const place = (body: Body, x: number, y: number, ground: Ground, field: Field): void => {
  const spot = freePlace(body, field, {
    x,
    y,
    sides: sidesFrom(body),
    dislike: dislikeOf(body, ground),
  });
  settleAt(body, spot, field);
};

/** The side a name of this circle stands on, were it at a point. */
export const sidesFrom =
  (body: Body) =>
  (x: number, y: number): readonly Side[] => {
    const theme = body.parents[0];
    return [theme ? sideAway(x - theme.x, y - theme.y) : 'right'];
  };
