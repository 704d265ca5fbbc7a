import { createQuadtree, nearest, type Swarm } from './quadtree';

/** Adds to the forces what every body feels from all others: strength · mass · mass / distance. */
export type Repel = (swarm: Swarm, strength: number, fx: Float64Array, fy: Float64Array) => void;

/** Up to so many bodies it is faster to look at every pair than to build a tree. */
const few = 300;

/** The way in which so many bodies push each other away. */
export const repelling = (count: number): Repel =>
  count <= few ? repelPairs : createQuadtree(count).repel;

const repelPairs: Repel = ({ count, x, y, mass }, strength, fx, fy) => {
  for (let a = 1; a < count; a++) {
    const ax = x[a] as number;
    const ay = y[a] as number;
    const pull = strength * (mass[a] as number);
    let sumX = 0;
    let sumY = 0;
    for (let b = 0; b < a; b++) {
      const dx = ax - (x[b] as number);
      const dy = ay - (y[b] as number);
      const force = (pull * (mass[b] as number)) / Math.max(dx * dx + dy * dy, nearest);
      sumX += dx * force;
      sumY += dy * force;
      fx[b] = (fx[b] as number) - dx * force;
      fy[b] = (fy[b] as number) - dy * force;
    }
    fx[a] = (fx[a] as number) + sumX;
    fy[a] = (fy[a] as number) + sumY;
  }
};
