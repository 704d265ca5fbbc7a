import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayoutGraph, LayoutNode } from '../../../src/layout/graph';
import { bundled, unbundle } from '../../../src/layout/many/bundles';
import { collide } from '../../../src/layout/many/collide';
import { crossingsOf, tangleOf } from '../../../src/layout/many/crossings';
import { type Mesh, meshOf } from '../../../src/layout/many/mesh';
import { lookingNear } from '../../../src/layout/many/nearPairs';
import { relieve } from '../../../src/layout/many/pressure';
import { stressOf } from '../../../src/layout/many/stress';
import { trading } from '../../../src/layout/many/trade';
import { untangling } from '../../../src/layout/many/untangle';
import { idOf } from '../../support/ids';

const themes = 4;

const partner = fc.record({
  homes: fc.uniqueArray(fc.integer({ min: 1, max: themes }), { minLength: 1, maxLength: 2 }),
  at: fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -300, max: 300 })),
  pinned: fc.boolean(),
});
const joined = fc.tuple(fc.nat(60), fc.nat(60));

const nodeOf = (
  index: number,
  at: readonly [number, number],
  under: readonly number[],
  pinned: boolean,
): LayoutNode => ({
  id: idOf('node', index),
  type: index === 0 ? 'center' : index <= themes ? 'theme' : 'partner',
  radius: index === 0 ? 50 : index <= themes ? 40 : 9,
  label: { width: 0, height: 0 },
  under: under.map((home) => idOf('node', home)),
  at,
  pinned,
});

const graphs = fc
  .record({
    partners: fc.array(partner, { minLength: 20, maxLength: 60 }),
    links: fc.array(joined, { maxLength: 30 }),
  })
  .map(({ partners, links }): LayoutGraph => {
    const big = [0, 1, 2, 3, 4].map((index) =>
      nodeOf(index, [index * 150 - 300, index % 2 ? 120 : -120], [], false),
    );
    const small = partners.map(({ homes, at, pinned }, nth) =>
      nodeOf(nth + themes + 1, at, homes, pinned),
    );
    const end = (nth: number) => idOf('node', themes + 1 + (nth % partners.length));
    return {
      nodes: [...big, ...small],
      links: links.map(([from, to]) => ({ from: end(from), to: end(to) })),
      seed: 1,
    };
  });

const spots = ({ x, y }: Mesh) => [...x.keys()].map((at) => `${x[at]} ${y[at]}`);
const all = ({ from }: Mesh) => [...from.keys()];

describe('trading places', () => {
  it('gives the same places to other partners, and moves nobody who is pinned', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const mesh = meshOf(graph);
        const before = spots(mesh);
        trading(mesh, { tries: 3, seed: 1 })();
        untangling(mesh, { tries: 200, seed: 1 })();
        const after = spots(mesh);
        expect([...after].sort()).toEqual([...before].sort());
        graph.nodes.forEach(({ type, pinned }, at) => {
          if (pinned || type !== 'partner') expect(after[at]).toBe(before[at]);
        });
      }),
    );
  });

  it('leaves fewer lines crossing when it untangles, never more for the same clearness', () => {
    const partners = Array.from({ length: 24 }, (_, nth) =>
      nodeOf(
        nth + themes + 1,
        [((nth * 97) % 800) - 400, ((nth * 57) % 600) - 300],
        [1 + (nth % themes)],
        false,
      ),
    );
    const big = [0, 1, 2, 3, 4].map((index) =>
      nodeOf(
        index,
        [index ? (index % 2 ? -300 : 300) : 0, index ? (index < 3 ? -200 : 200) : 0],
        [],
        false,
      ),
    );
    const mesh = meshOf({ nodes: [...big, ...partners], links: [], seed: 1 });
    const before = crossingsOf(mesh, all(mesh));
    untangling(mesh, { tries: 2000, seed: 1 })();
    expect(crossingsOf(mesh, all(mesh))).toBeLessThan(before / 2);
  });
});

describe('pushing circles apart', () => {
  it('finds every pair that stands closer than its air, and none twice', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(1, 1.3), (graph, flat) => {
        const mesh = meshOf(graph);
        const { bodies, length } = lookingNear(mesh, { pad: 12, flat })();
        const found = Array.from({ length: length / 2 }, (_, nth) =>
          [bodies[2 * nth] ?? 0, bodies[2 * nth + 1] ?? 0].sort((a, b) => a - b).join(),
        );
        expect(new Set(found).size).toBe(found.length);
        for (let b = 0; b < mesh.count; b++)
          for (let a = 0; a < b; a++) {
            const f = a > themes ? flat : 1;
            const dx = ((mesh.x[b] ?? 0) - (mesh.x[a] ?? 0)) / f;
            const dy = ((mesh.y[b] ?? 0) - (mesh.y[a] ?? 0)) * f;
            const air = (mesh.r[a] ?? 0) + (mesh.r[b] ?? 0) + 24;
            if (Math.hypot(dx, dy) < air) expect(found).toContain(`${a},${b}`);
          }
      }),
    );
  });

  it('ends with no circle on another, and never moves what is fixed', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const mesh = meshOf({
          ...graph,
          nodes: graph.nodes.map((node, at) => ({ ...node, pinned: at === 7 })),
        });
        const held = [mesh.x[7], mesh.y[7]];
        relieve(mesh, { pad: 2.5, flat: 1 }, 10);
        expect(collide(mesh, { pad: 2.5, flat: 1.2 }, 2000)).toBe(0);
        expect([mesh.x[7], mesh.y[7]]).toEqual(held);
        for (let a = 0; a < mesh.count; a++)
          for (let b = 0; b < a; b++) {
            const away = Math.hypot(
              (mesh.x[a] ?? 0) - (mesh.x[b] ?? 0),
              (mesh.y[a] ?? 0) - (mesh.y[b] ?? 0),
            );
            expect(away).toBeGreaterThan((mesh.r[a] ?? 0) + (mesh.r[b] ?? 0));
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('bundles', () => {
  it('are fewer where only themes count, and never mix partners of different themes', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const mesh = meshOf(graph);
        const { of, size } = bundled(mesh, 'themes');
        expect(size.length).toBeLessThanOrEqual(bundled(mesh).size.length);
        const homes = new Map<number, string>();
        of.forEach((bundle, at) => {
          const own = `${mesh.kind[at]} ${mesh.homes[at]?.join()}`;
          expect(homes.get(bundle) ?? own).toBe(own);
          homes.set(bundle, own);
        });
      }),
    );
  });

  it('hold every body once, weigh as much as all of them and pull as hard as all their lines', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const mesh = meshOf(graph);
        const { mesh: small, of, size } = bundled(mesh);
        const sum = (values: Iterable<number>) =>
          [...values].reduce((total, one) => total + one, 0);
        expect(sum(size)).toBe(mesh.count);
        expect(sum(small.mass)).toBe(sum(mesh.mass));
        const across = all(mesh).filter(
          (line) => of[mesh.from[line] ?? 0] !== of[mesh.to[line] ?? 0],
        );
        expect(sum(small.pull)).toBeCloseTo(sum(across.map((line) => mesh.pull[line] ?? 0)), 6);
        unbundle({ mesh: small, of, size }, mesh, 8);
        expect(spots(mesh).some((spot) => spot.includes('NaN'))).toBe(false);
      }),
    );
  });
});

describe('measuring a picture', () => {
  const square: readonly (readonly [number, number])[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  const meshWith = (lines: readonly (readonly [number, number])[]): Mesh => ({
    ...meshOf({
      nodes: square.map((at, index) => nodeOf(index, at, [], false)),
      links: [],
      seed: 1,
    }),
    from: Int32Array.from(lines, ([from]) => from),
    to: Int32Array.from(lines, ([, to]) => to),
    pull: Float64Array.from(lines, () => 1),
    spokes: 0,
  });

  it('counts diagonals that cross once from each side, and no lines that share an end', () => {
    expect(
      crossingsOf(
        meshWith([
          [0, 2],
          [1, 3],
        ]),
        [0, 1],
      ),
    ).toBe(2);
    expect(
      tangleOf(
        meshWith([
          [0, 2],
          [1, 3],
        ]),
      ),
    ).toBe(2);
    expect(
      crossingsOf(
        meshWith([
          [0, 2],
          [0, 3],
          [0, 1],
        ]),
        [0, 1, 2],
      ),
    ).toBe(0);
  });

  it('finds no stress where distances are steps, and some where they are not', () => {
    const line = meshWith([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    line.x.set([0, 10, 20, 30]);
    line.y.fill(0);
    expect(stressOf(line)).toBeCloseTo(0, 9);
    line.x.set([0, 30, 10, 20]);
    expect(stressOf(line)).toBeGreaterThan(0.1);
  });
});
