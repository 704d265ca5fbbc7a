import { packEnclose, packSiblings } from 'd3';
import type { Id } from '../../domain/id';
import type { Point } from '../../domain/row';

/** A disc among others, with what stands in it, from its middle. */
export interface Disc {
  x: number;
  y: number;
  readonly r: number;
  readonly members: readonly (readonly [Id, Point])[];
}

export const discOf = (r: number, members: Disc['members']): Disc => ({ x: 0, y: 0, r, members });

/** How deep a disc of radius `r` above the others sinks between them at `x`. */
const depthAt = (discs: readonly Disc[], r: number, air: number, x: number): number => {
  let y = Number.POSITIVE_INFINITY;
  for (const disc of discs) {
    const [reach, aside] = [disc.r + r + air, Math.abs(x - disc.x)];
    if (aside < reach) y = Math.min(y, disc.y - Math.sqrt(reach ** 2 - aside ** 2));
  }
  return y;
};

const tries = 24;

/** The deepest notch on top of the others, near their middle. */
const notchFor = (discs: readonly Disc[], r: number, air: number, width: number): Point => {
  let best: Point = [0, depthAt(discs, r, air, 0)];
  for (let at = 1; at <= tries; at++)
    for (const x of [at, -at].map((part) => (part / tries) * 0.5 * width)) {
      const y = depthAt(discs, r, air, x);
      if (Number.isFinite(y) && y > best[1] + Math.abs(x - best[0]) * 0.2) best = [x, y];
    }
  return best;
};

/** Half of a unit, so that what is drawn matches what was packed. */
const roundedUp = (radius: number): number => Math.ceil(radius * 2) / 2;

/**
 * The discs side by side, a disc of radius `name` on top of them, and the circle around all of it;
 * everything from the middle of that circle.
 */
export const enclosed = (discs: readonly Disc[], name: number, air: number) => {
  const packed = packSiblings(discs.map((disc) => ({ disc, r: disc.r + air / 2 })));
  for (const { disc, x, y } of packed) [disc.x, disc.y] = [x, y];
  const group = packEnclose([...discs]);
  const [x, y] = notchFor(discs, name, air, group.r);
  const whole = packEnclose([...discs, { x, y, r: name }]);
  const within = discs.flatMap((disc) =>
    disc.members.map(([id, [dx, dy]]): [Id, Point] => [
      id,
      [disc.x - whole.x + dx, disc.y - whole.y + dy],
    ]),
  );
  return {
    radius: roundedUp(whole.r + air),
    head: { x: x - whole.x, y: y - whole.y, r: name },
    within: new Map(within),
  };
};
