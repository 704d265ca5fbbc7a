import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuadtree, type Swarm } from '../../../src/layout/many/quadtree';
import { repelling } from '../../../src/layout/many/repel';

const one = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  mass: fc.integer({ min: 1, max: 9 }),
});

const swarmOf = (bodies: readonly { x: number; y: number; mass: number }[]): Swarm => ({
  count: bodies.length,
  x: Float64Array.from(bodies, ({ x }) => x),
  y: Float64Array.from(bodies, ({ y }) => y),
  mass: Float64Array.from(bodies, ({ mass }) => mass),
});

const pushed = (swarm: Swarm) => {
  const [fx, fy] = [new Float64Array(swarm.count), new Float64Array(swarm.count)];
  createQuadtree(swarm.count).repel(swarm, 1, fx, fy);
  return { fx, fy };
};

/** Every pair by itself, as the tree should come near to. */
const paired = ({ count, x, y, mass }: Swarm) => {
  const [fx, fy] = [new Float64Array(count), new Float64Array(count)];
  for (let a = 0; a < count; a++)
    for (let b = 0; b < count; b++) {
      const [dx, dy] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)];
      const force = ((mass[a] ?? 0) * (mass[b] ?? 0)) / Math.max(dx * dx + dy * dy, 1e-4);
      fx[a] = (fx[a] ?? 0) + (a === b ? 0 : dx * force);
      fy[a] = (fy[a] ?? 0) + (a === b ? 0 : dy * force);
    }
  return { fx, fy };
};

describe('pushing by a quadtree', () => {
  it('comes within a tenth of what all pairs together would push', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { minLength: 30, maxLength: 90, selector: ({ x, y }) => `${x} ${y}` }),
        (bodies) => {
          const swarm = swarmOf(bodies);
          const [tree, exact] = [pushed(swarm), paired(swarm)];
          let [off, all] = [0, 0];
          bodies.forEach((_, at) => {
            off += Math.hypot(
              (tree.fx[at] ?? 0) - (exact.fx[at] ?? 0),
              (tree.fy[at] ?? 0) - (exact.fy[at] ?? 0),
            );
            all += Math.hypot(exact.fx[at] ?? 0, exact.fy[at] ?? 0);
          });
          expect(off / all).toBeLessThan(0.1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('stays finite where bodies stand on each other, and does nothing to one alone', () => {
    const heap = pushed(swarmOf(Array.from({ length: 60 }, () => ({ x: 3, y: 3, mass: 2 }))));
    for (const force of [...heap.fx, ...heap.fy]) expect(Number.isFinite(force)).toBe(true);
    expect([...pushed(swarmOf([{ x: 1, y: 2, mass: 1 }])).fx]).toEqual([0]);
  });

  it('is done pair by pair for a few bodies, to the same effect', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 40 }), (bodies) => {
        const swarm = swarmOf(bodies);
        const [fx, fy] = [new Float64Array(swarm.count), new Float64Array(swarm.count)];
        repelling(swarm.count)(swarm, 1, fx, fy);
        const exact = paired(swarm);
        fx.forEach((force, at) => {
          expect(force).toBeCloseTo(exact.fx[at] ?? 0, 6);
        });
        fy.forEach((force, at) => {
          expect(force).toBeCloseTo(exact.fy[at] ?? 0, 6);
        });
      }),
    );
  });
});
