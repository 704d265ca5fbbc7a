import type { Id } from '../domain/id';
import type { Stage } from './stage';

/** Circles that have another size than before, and a way to let them grow. */
export interface Growth {
  readonly ids: readonly Id[];
  /** Gives them the size they have a part (0 to 1) of the way. */
  show(part: number): void;
}

/** What has grown or shrunk from one stage to the next, among circles that are on both. */
export const growthBetween = (before: Stage, after: Stage): Growth => {
  const grown: {
    readonly id: Id;
    readonly at: number;
    readonly from: number;
    readonly to: number;
  }[] = [];
  after.circles.forEach(({ id, r: to }, at) => {
    const old = before.at.get(id);
    const from = old === undefined ? to : (before.r[old] ?? to);
    if (from !== to) grown.push({ id, at, from, to });
  });
  return {
    ids: grown.map(({ id }) => id),
    show: (part) => {
      for (const { at, from, to } of grown) after.r[at] = from + (to - from) * part;
    },
  };
};
