import { describe, expect, it } from 'vitest';
import { answersOf } from './beside/answers';
import { graphOf, madeUpTown, type Town } from './beside/town';
import { themesOfEach } from './graph/graph';

const town: Town = {
  project: 'Fair',
  themes: ['Food', 'Music', 'Art'],
  partners: new Map([
    ['Bakery', ['Food']],
    ['Band', ['Music', 'Food']],
    ['Choir', ['Music']],
    ['Museum', ['Art', 'Music', 'Food']],
  ]),
};

describe('the same map side by side', () => {
  it('the answers are those of the data', () => {
    expect(answersOf(town)).toEqual({
      themesThatSharePartners: [
        { themes: ['Food', 'Music'], partners: ['Band', 'Museum'] },
        { themes: ['Food', 'Art'], partners: ['Museum'] },
        { themes: ['Music', 'Art'], partners: ['Museum'] },
      ],
      inThreeThemes: ['Museum'],
      biggestTheme: { name: 'Food', partners: 3 },
      partnersByTheme: { Food: 3, Music: 3, Art: 1 },
    });
  });

  it('the graph has every circle and every membership', () => {
    const graph = graphOf(town);
    expect(graph.nodes.map(({ label }) => label)).toEqual([
      'Fair',
      'Food',
      'Music',
      'Art',
      ...town.partners.keys(),
    ]);
    expect([...(themesOfEach(graph)[7] ?? [])].sort()).toEqual([1, 2, 3]);
    expect(graph.links).toHaveLength(3 + 7);
  });

  it('the made-up town has one biggest theme, pairs that share and pairs that do not, and some in three', () => {
    const made = madeUpTown();
    const { themesThatSharePartners, inThreeThemes, partnersByTheme } = answersOf(made);
    const [most = 0, second = 0] = Object.values(partnersByTheme).sort((a, b) => b - a);
    expect(most).toBeGreaterThan(second);
    expect(inThreeThemes).toHaveLength(4);
    expect(themesThatSharePartners.length).toBeGreaterThan(5);
    expect(themesThatSharePartners.length).toBeLessThan(20);
    expect(made.partners.size).toBeGreaterThan(60);
    expect(made.partners.size).toBeLessThan(120);
    expect([...made.partners.values()].flat().every((one) => made.themes.includes(one))).toBe(true);
  });
});
