import type { Addition, Graph, GraphLink, GraphNode } from './graph';
import { pickFrom, randomFrom } from './random';
import { colorOf, familyNames, forms, givenNames, places, trades } from './words';

type Random = () => number;

/** A graph on its way, with the partners of each theme. */
interface Draft {
  readonly nodes: GraphNode[];
  readonly links: GraphLink[];
  readonly members: number[][];
}

const inSecondTheme = 0.15;
const crossLinks = 0.2;
const crossWithinTheme = 0.6;

/** Few themes on small maps, never more than 30. */
const themeCount = (circles: number): number =>
  Math.max(5, Math.min(30, Math.round(0.6 * Math.sqrt(circles))));

/** Picks a theme: the first is the largest, the others smaller and smaller. */
const themePicker = (themes: number, random: Random): (() => number) => {
  const weights = Array.from({ length: themes }, (_, at) => 1 / (at + 1) ** 0.7);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return () => {
    let [rest, theme] = [random() * all, 0];
    while (rest > 0 && theme < themes) {
      rest -= weights[theme] ?? 0;
      theme += 1;
    }
    return Math.max(1, theme);
  };
};

/** Two themes never share a name, so that a name says which is meant. */
const themeLabel = (number: number, taken: ReadonlySet<string>, random: Random): string => {
  const label = `${pickFrom(trades, random)} & ${pickFrom(trades, random).toLowerCase()}`;
  return taken.has(label) ? `${places[number % places.length]} ${label.toLowerCase()}` : label;
};

const partnerLabel = (random: Random): string => {
  if (random() < 0.35) return `${pickFrom(givenNames, random)} ${pickFrom(familyNames, random)}`;
  const trade = `${pickFrom(places, random)} ${pickFrom(trades, random)}`;
  const both = random() < 0.3 ? `${trade} & ${pickFrom(trades, random)}` : trade;
  return `${both} ${pickFrom(forms, random)}`;
};

const addThemes = ({ nodes, links }: Draft, themes: number, random: Random): void => {
  const taken = new Set<string>();
  for (let theme = 1; theme <= themes; theme++) {
    const label = themeLabel(theme, taken, random);
    taken.add(label);
    nodes.push({ id: `n${theme}`, kind: 'theme', label, r: 14, theme, color: colorOf(theme) });
    links.push({ source: 0, target: theme, kind: 'spoke' });
  }
};

const addPartner = (draft: Draft, theme: number, second: () => number, random: Random): void => {
  const { nodes, links, members } = draft;
  const at = nodes.length;
  const label = partnerLabel(random);
  const join = (one: number) => {
    links.push({ source: one, target: at, kind: 'member' });
    members[one]?.push(at);
  };
  nodes.push({ id: `n${at}`, kind: 'partner', label, r: 5, theme, color: colorOf(theme) });
  join(theme);
  if (random() < inSecondTheme) join(second());
};

/** Themes are drawn by how many are in them. */
export const themeRadius = (members: number): number =>
  Math.round(12 + Math.min(12, 0.6 * Math.sqrt(members)));

const growThemes = ({ nodes, members }: Draft, themes: number): void => {
  for (let theme = 1; theme <= themes; theme++) {
    const node = nodes[theme];
    if (node) nodes[theme] = { ...node, r: themeRadius(members[theme]?.length ?? 0) };
  }
};

const addCrossLinks = (draft: Draft, themes: number, random: Random): void => {
  const { nodes, links, members } = draft;
  const partners = nodes.length - themes - 1;
  const wanted = Math.round(crossLinks * partners);
  const any = () => themes + 1 + Math.floor(random() * partners);
  const seen = new Set<string>();
  for (let tries = 0; seen.size < wanted && tries < wanted * 20; tries++) {
    const a = any();
    const own = members[nodes[a]?.theme ?? 0] ?? [];
    const b = random() < crossWithinTheme ? pickFrom(own, random) : any();
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    links.push({ source: a, target: b, kind: 'cross' });
  }
};

/**
 * A graph like an asset map: one project, themes of falling size, 1.15 memberships a partner and
 * one link between partners for each five, most within a theme. Same number and seed, same graph.
 */
export const makeGraph = (circles: number, seed = 1): Graph => {
  const random = randomFrom(seed * 7919 + circles);
  const themes = themeCount(circles);
  const label = 'Regional Innovation Project';
  const draft: Draft = {
    nodes: [{ id: 'n0', kind: 'project', label, r: 26, theme: 0, color: '#222222' }],
    links: [],
    members: Array.from({ length: themes + 1 }, () => []),
  };
  addThemes(draft, themes, random);
  const pick = themePicker(themes, random);
  while (draft.nodes.length < circles) {
    const theme = pick();
    const second = () => {
      const other = pick();
      return other === theme ? (theme % themes) + 1 : other;
    };
    addPartner(draft, theme, second, random);
  }
  growThemes(draft, themes);
  addCrossLinks(draft, themes, random);
  return { nodes: draft.nodes, links: draft.links, themes };
};

/** The partner that is added once a graph stands: in the second theme, as one types it. */
export const additionTo = ({ nodes }: Graph): Addition => ({
  node: {
    id: `n${nodes.length}`,
    kind: 'partner',
    label: 'Newly Added Company',
    r: 5,
    theme: 2,
    color: colorOf(2),
  },
  links: [{ source: 2, target: nodes.length, kind: 'member' }],
});
