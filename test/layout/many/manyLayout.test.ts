import { describe, expect, it } from 'vitest';
import type { LayoutGraph, Places } from '../../../src/layout/graph';
import { graphOf } from '../../../src/layout/graphOf';
import { widthByTable } from '../../../src/layout/letterWidths';
import { layOut, startLayout } from '../../../src/layout/startLayout';
import { at, laidOut, largeMap } from '../../support/exampleMaps';

const patience = 60_000;

const extent = (places: Places) => {
  const [xs, ys] = [0, 1].map((axis) => [...places.values()].map((place) => place[axis as 0 | 1]));
  const wide = Math.max(...(xs ?? [])) - Math.min(...(xs ?? []));
  return wide / (Math.max(...(ys ?? [])) - Math.min(...(ys ?? [])));
};

const pinEvery = (graph: LayoutGraph, nth: number): LayoutGraph => ({
  ...graph,
  nodes: graph.nodes.map((node, index) => ({ ...node, pinned: index > 0 && index % nth === 3 })),
});

describe('a large map', () => {
  it(
    'is as wide as its window, and higher than wide for a phone held upright',
    () => {
      const graph = graphOf(largeMap(200), widthByTable);
      expect(extent(layOut(graph, { how: 'arrange', aspect: 2 }))).toBeGreaterThan(1.2);
      expect(extent(layOut(graph, { how: 'arrange', aspect: 0.5 }))).toBeLessThan(0.85);
    },
    patience,
  );

  it(
    'keeps pins to the last bit when it is arranged anew, and the center where it stood',
    () => {
      const document = largeMap(300);
      const graph = pinEvery(graphOf(at(document, laidOut(document)), widthByTable), 40);
      const places = layOut(graph, { how: 'arrange' });
      const held = graph.nodes.filter(({ pinned, type }) => pinned || type === 'center');
      expect(held.length).toBeGreaterThan(5);
      for (const { id, at: place } of held) expect(places.get(id)).toEqual(place);
    },
    patience,
  );

  it('stays as it is when nothing is new, as after a drag', () => {
    const document = largeMap(120);
    const before = laidOut(document);
    const graph = graphOf(at(document, before), widthByTable);
    expect([...layOut(graph, { how: 'settle', fresh: [] })]).toEqual(
      graph.nodes.map(({ id, at: place }) => [id, place]),
    );
  });

  it('shows where everything will be before it is done', () => {
    const graph = graphOf(largeMap(150), widthByTable);
    const run = startLayout(graph, { how: 'arrange' });
    expect(run.step()).toBe(true);
    expect(run.frame()).toHaveLength(2 * graph.nodes.length);
    expect(run.frame()).toBeNull();
  });
});
