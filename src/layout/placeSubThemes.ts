import { around, type Body } from './body';
import type { Field } from './field';
import { freePlace, settleAt } from './freePlace';
import type { Origin } from './page';

const gap = 46;

/** Puts sub-themes around their theme on the side away from the center, parents before children. */
export const placeSubThemes = (bodies: readonly Body[], origin: Origin, field: Field): void => {
  const groups = new Map<Body, Body[]>();
  for (const body of bodies) {
    const parent = body.parents[0];
    if (body.node.type !== 'theme' || !parent) continue;
    groups.set(parent, [...(groups.get(parent) ?? []), body]);
  }
  for (const [parent, subs] of groups) fanOut(parent, subs, origin, field);
};

const fanOut = (parent: Body, subs: readonly Body[], origin: Origin, field: Field): void => {
  const outward = Math.atan2(parent.y - origin.y, parent.x - origin.x);
  const widest = Math.max(...subs.map(({ r }) => r));
  const reach = Math.max(
    parent.r + gap + widest,
    (subs.length * (2 * widest + gap)) / (1.5 * Math.PI),
  );
  const step = Math.min(1, (1.5 * Math.PI) / subs.length);
  subs.forEach((sub, at) => {
    if (sub.placed) return;
    const angle = outward + (at - (subs.length - 1) / 2) * step;
    const x = parent.x + reach * Math.cos(angle);
    const y = parent.y + reach * Math.sin(angle);
    const spot = freePlace(sub, field, { x, y, sides: () => ['right'], dislike: () => 0 });
    settleAt(sub, { ...spot, room: around(sub.r) }, field);
  });
};
