import type { Id } from '../domain/id';
import type { Spot } from './labelGround';
import type { Scene } from './scene';

/** Names lie flat: sideways counts for more than up or down. */
const flat = 2.6;

type Vector = readonly [number, number];

const unit = (x: number, y: number): Vector => {
  const length = Math.hypot(x * flat, y);
  return length < 1e-6 ? [1, 0] : [(x * flat) / length, y / length];
};

/** For each circle the direction away from what it hangs on; to the right when it hangs on nothing. */
export const awayOf = (scene: Scene, spots: readonly Spot[]): ((spot: Spot) => Vector) => {
  const wanted = new Set<Id>(spots.map(({ circle }) => circle.id));
  const sums = new Map<Id, Vector>();
  for (const { kind, to, x1, y1, x2, y2 } of scene.lines) {
    if (kind !== 'spoke' || !wanted.has(to)) continue;
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const [x, y] = sums.get(to) ?? [0, 0];
    sums.set(to, [x + (x2 - x1) / length, y + (y2 - y1) / length]);
  }
  return ({ circle }) => {
    const sum = sums.get(circle.id);
    return sum ? unit(sum[0], sum[1]) : [1, 0];
  };
};
