import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/domain/integrity';
import { partnersOf } from '../../src/domain/outline';
import { readNative } from '../../src/interchange/native/readNative';
import { themesOfEach } from './graph/graph';
import { additionTo, makeGraph } from './graph/makeGraph';
import { nativeText, placesIn } from './graph/nativeFile';

describe('the graphs of the bench', () => {
  it('the same number and seed give the same graph, another seed another one', () => {
    expect(makeGraph(300)).toEqual(makeGraph(300));
    expect(makeGraph(300, 2).links).not.toEqual(makeGraph(300).links);
  });

  it.each([100, 300, 1000])('%i circles are as many, in themes of falling size', (circles) => {
    const { nodes, links, themes } = makeGraph(circles);
    expect(nodes).toHaveLength(circles);
    expect(themes).toBe(Math.round(0.6 * Math.sqrt(circles)));
    const partners = circles - themes - 1;
    const count = (kind: string) => links.filter((one) => one.kind === kind).length;
    expect(count('spoke')).toBe(themes);
    expect(count('cross')).toBe(Math.round(0.2 * partners));
    expect(count('member') / partners).toBeGreaterThan(1.08);
    expect(count('member') / partners).toBeLessThan(1.22);
    const sizes = nodes
      .slice(1, themes + 1)
      .map(({ theme }) => nodes.filter((n) => n.theme === theme).length);
    expect(sizes[0]).toBeGreaterThan(2 * (sizes[themes - 1] ?? 0));
  });

  it('every partner has a theme, no pair is linked twice, and no theme shares its name', () => {
    const graph = makeGraph(1000);
    const own = themesOfEach(graph).slice(graph.themes + 1);
    expect(own.every(({ size }) => size === 1 || size === 2)).toBe(true);
    const pairs = graph.links.map(({ source, target }) => [source, target].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    const names = graph.nodes.slice(1, graph.themes + 1).map(({ label }) => label.toLowerCase());
    expect(new Set(names).size).toBe(graph.themes);
  });

  it('what is added comes after all others and links to what is there', () => {
    const graph = makeGraph(100);
    const { node, links } = additionTo(graph);
    expect(node.id).toBe('n100');
    expect(links).toEqual([{ source: 2, target: 100, kind: 'member' }]);
  });
});

describe('a graph as a file of ours', () => {
  it('is read as it is: sound, with all circles, memberships and connections, without places', async () => {
    const graph = makeGraph(100);
    const text = await nativeText(graph);
    const read = await readNative(text);
    if (!read.ok) throw new Error(read.error.reason);
    const { document, notices } = read.value;
    expect(notices).toEqual([]);
    expect(problemsOf(document)).toEqual([]);
    const partners = partnersOf(document);
    expect(partners).toHaveLength(100 - 1 - graph.themes);
    const memberships = partners.flatMap(({ themes = {} }) => Object.keys(themes));
    expect(memberships).toHaveLength(graph.links.filter(({ kind }) => kind === 'member').length);
    expect(JSON.parse(text).circles).toEqual([]);
  });

  it('places are read back in the order of the graph; a circle without one is an error', () => {
    const graph = makeGraph(20);
    const circles = graph.nodes.map((_, at) => ({
      ...{ id: `node_${String(at + 1).padStart(22, '0')}` },
      ...{ x: at, y: 0 - at, r: 9 },
    }));
    const text = (some: typeof circles) => JSON.stringify({ circles: [...some].reverse() });
    expect(Array.from(placesIn(text(circles), graph)).slice(0, 6)).toEqual([0, 0, 9, 1, -1, 9]);
    expect(() => placesIn(text(circles.slice(1)), graph)).toThrow('circle 0');
  });
});
