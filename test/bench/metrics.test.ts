import { describe, expect, it } from 'vitest';
import type { Graph, GraphLink } from './graph/graph';
import { crossingsOf } from './metrics/crossings';
import { fillOf } from './metrics/fill';
import { movedPercent, radiusOfAll } from './metrics/moved';
import { neighborhoodOf } from './metrics/neighborhood';
import { overlapsOf } from './metrics/overlaps';
import { stepsFrom, stressOf } from './metrics/stress';
import { type TextBox, textOverlaps } from './metrics/texts';
import { themeSeparation } from './metrics/themes';

const kinds = ['project', 'theme', 'theme', 'partner', 'partner', 'partner', 'partner'] as const;

const link = (source: number, target: number, kind: GraphLink['kind']): GraphLink => ({
  source,
  target,
  kind,
});

/** A project with two themes of two partners each. */
const graph: Graph = {
  themes: 2,
  nodes: kinds.map((kind, at) => ({
    ...{ id: `n${at}`, kind, label: `${at}` },
    ...{ r: 1, theme: at < 5 ? 1 : 2, color: '#000' },
  })),
  links: [
    link(0, 1, 'spoke'),
    link(0, 2, 'spoke'),
    link(1, 3, 'member'),
    link(1, 4, 'member'),
    link(2, 5, 'member'),
    link(2, 6, 'member'),
  ],
};

const at = (...spots: readonly (readonly [number, number])[]) =>
  spots.flatMap(([x, y]) => [x, y, 1]);

/** Everything on one line, as far apart as the graph says. */
const onALine = at([0, 0], [10, 0], [-10, 0], [20, 0], [20, 0.001], [-20, 0], [-20, 0.001]);

describe('how good a picture is', () => {
  it('stress is 0 where distances are those of the graph, whatever the scale', () => {
    const path: Graph = {
      ...graph,
      nodes: graph.nodes.slice(0, 3),
      links: [link(0, 1, 'spoke'), link(1, 2, 'member')],
    };
    expect(stressOf(at([0, 0], [7, 0], [14, 0]), path)).toBeCloseTo(0, 10);
    expect(stressOf(at([0, 0], [7, 0], [0, 0.1]), path)).toBeGreaterThan(0.2);
  });

  it('steps are counted along links; -1 where no way leads', () => {
    expect([...stepsFrom(3, [[1, 2], [0, 3], [0], [1], []])]).toEqual([2, 1, 3, 0, -1]);
  });

  it('circles that only touch do not overlap; one inside another does', () => {
    expect(overlapsOf(at([0, 0], [2, 0], [50, 50], [1, 9]))).toBe(0);
    expect(overlapsOf(at([0, 0], [1.85, 0], [50, 50], [1, 9]))).toBe(25);
    expect(overlapsOf([0, 0, 30, 25, 0, 1, 40, 40, 1, 90, 0, 1])).toBe(25);
  });

  it('a crossing is two links that cut each other without a common end', () => {
    const cross: Graph = { ...graph, links: [link(0, 1, 'spoke'), link(2, 3, 'member')] };
    const spots = [
      [9, 9],
      [9, 9],
      [9, 9],
    ] as const;
    expect(crossingsOf(at([0, 0], [4, 4], [0, 4], [4, 0], ...spots), cross)).toBe(1000);
    expect(crossingsOf(at([0, 0], [4, 0], [0, 4], [4, 4], ...spots), cross)).toBe(0);
    const fan: Graph = { ...graph, links: [link(0, 1, 'spoke'), link(0, 2, 'spoke')] };
    expect(crossingsOf(onALine, fan)).toBe(0);
  });

  it('the nearest circles of a partner are related, or they are not', () => {
    expect(neighborhoodOf(onALine, graph)).toBeCloseTo(3 / 6, 10);
  });

  it('themes stand apart when partners are nearer to their own than to the other', () => {
    expect(themeSeparation(onALine, graph)).toBeCloseTo(2 / 3, 2);
    const swapped = at([0, 0], [-10, 0], [10, 0], [20, 0], [20, 0], [-20, 0], [-20, 0]);
    expect(themeSeparation(swapped, graph)).toBeCloseTo(-2 / 3, 2);
  });

  it('a grid of circles fills the page; all but a few in one corner do not', () => {
    const grid = Array.from({ length: 640 }, (_, i) => [i % 32, Math.floor(i / 32)] as const);
    expect(fillOf(at(...grid))).toBeGreaterThan(0.85);
    const corner = grid.map(([x, y], i): [number, number] =>
      i < 20 ? [x, y] : [x / 1e4, y / 1e4],
    );
    expect(fillOf(at(...corner))).toBeLessThan(0.1);
  });

  it('moved is the median way in percent of the radius of the drawing; what is new does not count', () => {
    const square = at([-3, -4], [3, 4], [-3, 4], [3, -4]);
    expect(radiusOfAll(square)).toBe(5);
    const shifted = square.map((value, i) => (i % 3 === 0 ? value + 0.5 : value));
    expect(movedPercent(square, [...shifted, 90, 90, 1])).toBeCloseTo(10, 10);
    expect(movedPercent(square, square)).toBe(0);
  });
});

describe('names', () => {
  const box = (left: number, top: number): TextBox => ({
    ...{ text: 'Acme', left, top },
    ...{ right: left + 40, bottom: top + 10 },
  });

  it('lie on each other when their ink does, by more than a pixel both ways', () => {
    expect(textOverlaps([box(0, 0), box(20, 5), box(20, 80)])).toBe(1);
    expect(textOverlaps([box(0, 0), box(39.5, 0), box(0, 9.5)])).toBe(0);
    expect(textOverlaps([box(0, 0), box(0, 0), box(0, 0)])).toBe(3);
  });
});
