import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPartner, addTheme } from '../../src/domain/commands/addNodes';
import type { MapDocument } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import type { LayoutGraph, LayoutNode, LayoutTask, Places } from '../../src/layout/graph';
import { graphOf } from '../../src/layout/graphOf';
import { widthByTable } from '../../src/layout/letterWidths';
import { placeNew } from '../../src/layout/placeNew';
import { layOut } from '../../src/layout/startLayout';
import { at, fortyIn, laidOut, largeMap, moves } from '../support/exampleMaps';
import { countingIds, idOf } from '../support/ids';
import { did, mapOf, named } from '../support/maps';

const patience = 60_000;

const sorted = (values: Iterable<number>) => [...values].sort((a, b) => a - b);
const median = (values: Iterable<number>) => {
  const all = sorted(values);
  return all[all.length >> 1] ?? 0;
};

const extentOf = (places: Places): number => {
  const xs = sorted([...places.values()].map(([x]) => x));
  const ys = sorted([...places.values()].map(([, y]) => y));
  return Math.max((xs.at(-1) ?? 0) - (xs[0] ?? 0), (ys.at(-1) ?? 0) - (ys[0] ?? 0));
};

const pairsTooClose = (graph: LayoutGraph, places: Places, gap: number): number => {
  const circles = graph.nodes.map(({ id, radius, pinned }) => ({
    radius,
    pinned,
    at: places.get(id) ?? [0, 0],
  }));
  let count = 0;
  circles.forEach((a, first) => {
    for (const b of circles.slice(first + 1)) {
      const distance = Math.hypot((a.at[0] ?? 0) - (b.at[0] ?? 0), (a.at[1] ?? 0) - (b.at[1] ?? 0));
      if (!(a.pinned && b.pinned) && distance < a.radius + b.radius + gap) count++;
    }
  });
  return count;
};

const added = (document: MapDocument, theme: string) => {
  const ids = countingIds(5000);
  const after = did(
    document,
    addPartner,
    { name: 'Newcomer Partners', theme: named(document, theme).id },
    ids,
  );
  const fresh = named(after, 'Newcomer Partners').id;
  return { after, fresh, task: { how: 'settle', fresh: [fresh] } as LayoutTask };
};

describe('laying a map out', () => {
  it(
    'gives the same places to the last bit for the same map',
    () => {
      const document = fortyIn(5);
      const again = () => layOut(graphOf(document, widthByTable), { how: 'arrange' });
      expect([...again()]).toEqual([...again()]);
      const large = graphOf(largeMap(150), widthByTable);
      expect([...layOut(large, { how: 'arrange' })]).toEqual([
        ...layOut(large, { how: 'arrange' }),
      ]);
    },
    patience,
  );

  it(
    'gives every circle a place and leaves air between all of them, also on a large map',
    () => {
      const graph = graphOf(largeMap(300), widthByTable);
      const places = layOut(graph, { how: 'arrange' });
      expect(places.size).toBe(graph.nodes.length);
      expect(pairsTooClose(graph, places, 4)).toBe(0);
    },
    patience,
  );

  it(
    'stands the project in the middle, its themes around it, partners nearest to their own theme',
    () => {
      const document = fortyIn(4);
      const places = laidOut(document);
      const [x, y] = places.get(named(document, 'Flex Friday').id) ?? [];
      expect([x, y]).toEqual([0, 0]);
      const graph = graphOf(document, widthByTable);
      const themes = graph.nodes.filter(({ type }) => type === 'theme');
      const away = (a: Id, b: Id) =>
        Math.hypot(
          (places.get(a)?.[0] ?? 0) - (places.get(b)?.[0] ?? 0),
          (places.get(a)?.[1] ?? 0) - (places.get(b)?.[1] ?? 0),
        );
      const strays = graph.nodes.filter(
        ({ id, type, under }) =>
          type === 'partner' &&
          themes.some((theme) => away(id, theme.id) < away(id, under[0] as Id)),
      );
      expect(strays).toEqual([]);
    },
    patience,
  );

  it(
    'stands what is not sorted below everything else',
    () => {
      let document = fortyIn(4);
      const ids = countingIds(5000);
      for (const name of ['Loose One', 'Loose Two', 'Loose Three'])
        document = did(document, addPartner, { name }, ids);
      const places = laidOut(document);
      const graph = graphOf(document, widthByTable);
      const loose = graph.nodes.filter(({ type, under }) => type === 'partner' && !under.length);
      const bottom = Math.max(
        ...graph.nodes
          .filter((node) => !loose.includes(node))
          .map(({ id, radius }) => (places.get(id)?.[1] ?? 0) + radius),
      );
      expect(loose).toHaveLength(3);
      for (const { id, radius } of loose)
        expect((places.get(id)?.[1] ?? 0) - radius).toBeGreaterThan(bottom + 15);
    },
    patience,
  );

  it(
    'stands a partner of two themes between them',
    () => {
      let document = mapOf('P\n# A\na1\na2\n# B\nb1\nb2', countingIds());
      document = did(
        document,
        addPartner,
        { name: 'Both', theme: named(document, 'A').id },
        countingIds(900),
      );
      const graph = graphOf(document, widthByTable);
      const [a, b, both] = ['A', 'B', 'Both'].map((name) => named(document, name).id) as [
        Id,
        Id,
        Id,
      ];
      const nodes = graph.nodes.map((node) =>
        node.id === both ? { ...node, under: [a, b] } : node,
      );
      const places = layOut({ ...graph, nodes }, { how: 'arrange' });
      const x = (id: Id) => places.get(id)?.[0] ?? Number.NaN;
      expect(x(both)).toBeGreaterThan(Math.min(x(a), x(b)));
      expect(x(both)).toBeLessThan(Math.max(x(a), x(b)));
    },
    patience,
  );
});

describe('maps with little on them', () => {
  const few = [
    ['nothing', { nodes: [], links: [], seed: 1 }],
    ['a center', graphOf(mapOf('P', countingIds()), widthByTable)],
    [
      'a theme without a center',
      graphOf(did(mapOf('', countingIds()), addTheme, { name: 'A' }, countingIds(9)), widthByTable),
    ],
    ['only what is not sorted', graphOf(mapOf('P\nOne\nTwo\nThree', countingIds()), widthByTable)],
  ] as const;

  it.each(few)('are laid out and settled with %s', (_, graph) => {
    const fresh = graph.nodes.map(({ id }) => id);
    for (const task of [{ how: 'arrange' }, { how: 'settle', fresh }] as const) {
      const places = layOut(graph, task);
      expect(places.size).toBe(graph.nodes.length);
      for (const [x, y] of places.values())
        expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      expect(pairsTooClose(graph, places, 0)).toBe(0);
    }
  });
});

describe('arranging a map that stands', () => {
  it(
    'keeps what is pinned to the pixel and the themes on their sides',
    () => {
      const document = fortyIn(5);
      const before = laidOut(document);
      const graph = graphOf(at(document, before), widthByTable);
      const pinned = graph.nodes.filter((_, index) => index % 9 === 2);
      const held = {
        ...graph,
        nodes: graph.nodes.map((node) =>
          pinned.includes(node) ? { ...node, pinned: true } : node,
        ),
      };
      const after = layOut(held, { how: 'arrange' });
      for (const { id, at: place } of pinned) expect(after.get(id)).toEqual(place);
      expect(pairsTooClose(held, after, 0)).toBe(0);
      for (const { id, type } of graph.nodes) {
        const [[x, y], [toX, toY]] = [before.get(id) ?? [0, 0], after.get(id) ?? [0, 0]];
        if (type === 'theme') expect(x * toX + y * toY).toBeGreaterThan(0);
      }
    },
    patience,
  );
});

describe('settling what is new', () => {
  it(
    'moves the others by no more than half a percent of the extent in the median on a large map',
    () => {
      const document = largeMap(300);
      const before = laidOut(document);
      const { after, fresh, task } = added(at(document, before), 'Area 3');
      const placed = at(after, placeNew(graphOf(after, widthByTable)));
      const places = laidOut(placed, task);
      const moved = moves(before, places);
      expect(median(moved.values())).toBeLessThanOrEqual(0.005 * extentOf(before));
      expect(places.has(fresh)).toBe(true);
      expect(pairsTooClose(graphOf(placed, widthByTable), places, 2)).toBe(0);
    },
    patience,
  );

  it(
    'never moves what is pinned',
    () => {
      const document = fortyIn(5);
      const before = laidOut(document);
      const { after, task } = added(at(document, before), 'Funding');
      const graph = graphOf(at(after, placeNew(graphOf(after, widthByTable))), widthByTable);
      const fresh = task.how === 'settle' ? task.fresh[0] : null;
      const held = {
        ...graph,
        nodes: graph.nodes.map((node) => ({ ...node, pinned: node.id !== fresh })),
      };
      const places = layOut(held, task);
      for (const { id, at: place, pinned } of held.nodes)
        if (pinned) expect(places.get(id)).toEqual(place);
    },
    patience,
  );

  it(
    'finds room for a new circle at once, which a settle hardly changes',
    () => {
      const document = largeMap(120);
      const before = laidOut(document);
      const { after, fresh, task } = added(at(document, before), 'Area 2');
      const [x, y] = placeNew(graphOf(after, widthByTable)).get(fresh) ?? [Number.NaN, Number.NaN];
      const settled = laidOut(at(after, new Map([[fresh, [x, y]]])), task).get(fresh) ?? [
        Number.NaN,
        Number.NaN,
      ];
      expect(Math.hypot(settled[0] - x, settled[1] - y)).toBeLessThan(60);
    },
    patience,
  );
});

const nodeOf = (
  index: number,
  parents: readonly number[],
  place: LayoutNode['at'],
  pinned: boolean,
): LayoutNode => ({
  id: idOf('node', index),
  type: index === 0 ? 'center' : index < 5 ? 'theme' : 'partner',
  radius: index === 0 ? 50 : index < 5 ? 40 : 9,
  label:
    index < 5
      ? { width: 0, height: 0 }
      : { width: 40 + ((index * 37) % 90), height: index % 2 ? 16 : 32 },
  under: parents.map((parent) => idOf('node', parent)),
  at: place,
  pinned: pinned && place !== null,
});

const coordinate = fc.integer({ min: -600, max: 600 });
const partner = fc.record({
  parents: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
  place: fc.option(fc.tuple(coordinate, coordinate)),
  pinned: fc.boolean(),
});

const graphs = fc.array(partner, { maxLength: 30 }).map(
  (partners): LayoutGraph => ({
    nodes: [
      ...[0, 1, 2, 3, 4].map((index) => nodeOf(index, [], null, false)),
      ...partners.map(({ parents, place, pinned }, index) =>
        nodeOf(index + 5, parents, place, pinned),
      ),
    ],
    links: [],
    seed: 1,
  }),
);

describe('whatever the map', () => {
  it(
    'stands no circle on another, and pins stay',
    () => {
      fc.assert(
        fc.property(graphs, fc.boolean(), (graph, anew) => {
          const fresh = graph.nodes.filter(({ at: place }) => !place).map(({ id }) => id);
          const places = layOut(graph, anew ? { how: 'arrange' } : { how: 'settle', fresh });
          for (const { id, at: place, pinned } of graph.nodes)
            if (pinned) expect(places.get(id)).toEqual(place);
          expect(pairsTooClose(graph, places, 0)).toBe(0);
        }),
        { numRuns: 25 },
      );
    },
    patience,
  );
});
