import type { Moving } from './boxCollide';

const strength = 0.25;
const share = 0.7;

interface Spoke {
  readonly one: Moving;
  readonly angle: number;
  readonly length: number;
}

/** Turns spokes of one theme away from each other where they run close together. */
export const fanOut = (theme: Moving, members: readonly Moving[], alpha: number): void => {
  if (members.length < 3) return;
  const spokes = members.map((one) => spokeOf(theme, one)).sort((a, b) => a.angle - b.angle);
  const wanted = (share * 2 * Math.PI) / spokes.length;
  spokes.forEach((spoke, at) => {
    const next = spokes[(at + 1) % spokes.length];
    if (!next) return;
    const gap = next.angle - spoke.angle + (at === spokes.length - 1 ? 2 * Math.PI : 0);
    if (gap >= wanted) return;
    const turn = ((wanted - gap) / 2) * strength * alpha;
    turned(spoke, -turn);
    turned(next, turn);
  });
};

const spokeOf = (theme: Moving, one: Moving): Spoke => ({
  one,
  angle: Math.atan2(one.y - theme.y, one.x - theme.x),
  length: Math.hypot(one.x - theme.x, one.y - theme.y),
});

const turned = ({ one, angle, length }: Spoke, by: number): void => {
  if (one.fixed) return;
  one.vx -= Math.sin(angle) * length * by;
  one.vy += Math.cos(angle) * length * by;
};
