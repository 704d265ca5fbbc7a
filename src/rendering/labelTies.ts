import type { Id } from '../domain/id';
import type { Scene, SceneCircle } from './scene';

/** Names lie flat: sideways counts for more than up or down. */
const flat = 2.6;

/** A direction of length 1, sideways stretched. */
export type Away = readonly [number, number];

/** What hangs together with a circle, as far as its name is concerned. */
export interface Ties {
  /** The direction away from what it hangs on; to the right when it hangs on nothing. */
  readonly away: Away;
  /** How many circles it hangs on: a partner's themes. */
  readonly above: number;
  /** How many connections it has. */
  readonly links: number;
}

interface Sum {
  x: number;
  y: number;
  above: number;
  links: number;
}

const unit = (x: number, y: number): Away => {
  const length = Math.hypot(x * flat, y);
  return length < 1e-6 ? [1, 0] : [(x * flat) / length, y / length];
};

/** On rings names stand on the far side of the middle, so that they lie around the outermost. */
const outwardFrom = (
  scene: Scene,
  circles: readonly SceneCircle[],
): ReadonlyMap<Id, Away> | undefined => {
  const center = scene.circles.find(({ type }) => type === 'center');
  if (!center) return undefined;
  const partners = circles.filter(({ type }) => type === 'partner');
  return new Map(partners.map(({ id, x, y }) => [id, unit(x - center.x, y - center.y)]));
};

/** The ties of some circles of a scene. */
export const tiesOf = (scene: Scene, circles: readonly SceneCircle[]): ((id: Id) => Ties) => {
  const sums = new Map<Id, Sum>(circles.map(({ id }) => [id, { x: 0, y: 0, above: 0, links: 0 }]));
  for (const { kind, from, to, x1, y1, x2, y2 } of scene.lines) {
    const end = sums.get(to);
    if (kind === 'link') {
      const start = sums.get(from);
      if (start) start.links++;
      if (end) end.links++;
    } else if (end) {
      const length = Math.hypot(x2 - x1, y2 - y1) || 1;
      end.x += (x2 - x1) / length;
      end.y += (y2 - y1) / length;
      end.above++;
    }
  }
  const outward = scene.rings && outwardFrom(scene, circles);
  return (id) => {
    const sum = sums.get(id);
    if (!sum) return { away: [1, 0], above: 0, links: 0 };
    return { away: outward?.get(id) ?? unit(sum.x, sum.y), above: sum.above, links: sum.links };
  };
};
