import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { centerNameFrom } from '../../../src/interchange/plan/centerName';
import { proposedMapping, tableOf } from '../../support/tables';
import type { Graph, GraphLink, GraphNode } from '../graph/graph';
import { themeRadius } from '../graph/makeGraph';
import { colorOf } from '../graph/words';
import { alone, project, shared } from './people';

/** A project with its themes, the largest first, and who is in which of them. */
export interface Town {
  readonly project: string;
  readonly themes: readonly string[];
  /** Names of themes by the name of the partner. */
  readonly partners: ReadonlyMap<string, readonly string[]>;
}

/** The made-up town. */
export const madeUpTown = (): Town => {
  const single = Object.entries(alone).flatMap(([theme, names]) =>
    names.split('|').map((name) => [name, [theme]] as const),
  );
  return {
    project,
    themes: Object.keys(alone),
    partners: new Map([...single, ...Object.entries(shared)]),
  };
};

/** A sheet seldom says so, but partners are in several themes: some of them get one or two more. */
const withMore = (name: string, at: number, own: string, themes: readonly string[]) => {
  const from = themes.indexOf(own);
  const next = (by: number) => themes[(from + by) % themes.length] ?? own;
  const more = at % 17 === 3 ? [next(1), next(2)] : at % 5 === 3 ? [next(1)] : [];
  return [name, [...new Set([own, ...more])]] as const;
};

/** The organizations of a table with a column of names and one of themes; throws when it has none. */
export const townFrom = (path: string): Town => {
  const table = tableOf(readFileSync(path), basename(path));
  const targets = proposedMapping(table);
  const nameAt = targets.findIndex(({ is }) => is === 'name');
  const themeAt = targets.findIndex(({ is }) => is === 'theme');
  if (nameAt < 0 || themeAt < 0) throw new Error('The table needs names and themes.');
  const found = table.rows.map(({ cells }) => [
    cells[nameAt]?.trim() ?? '',
    cells[themeAt]?.trim() ?? '',
  ]);
  const rows = found.filter(([name, theme]) => name && theme) as [string, string][];
  const themes = [...new Set(rows.map(([, theme]) => theme))];
  return {
    project: centerNameFrom(basename(path)),
    themes,
    partners: new Map(rows.map(([name, theme], at) => withMore(name, at, theme, themes))),
  };
};

const themeNodes = ({ themes, partners }: Town): readonly GraphNode[] =>
  themes.map((label, at) => {
    const members = [...partners.values()].filter((own) => own.includes(label)).length;
    const [theme, r] = [at + 1, themeRadius(members)];
    return { id: `n${theme}`, kind: 'theme', label, r, theme, color: colorOf(theme) };
  });

/** The town as every view under test gets it. */
export const graphOf = (town: Town): Graph => {
  const { themes, partners } = town;
  const numberOf = (theme: string) => themes.indexOf(theme) + 1;
  const first = themes.length + 1;
  const people = [...partners].map(([label, own], at): GraphNode => {
    const theme = numberOf(own[0] ?? '');
    return { id: `n${first + at}`, kind: 'partner', label, r: 5, theme, color: colorOf(theme) };
  });
  const spokes = themes.map((_, at): GraphLink => ({ source: 0, target: at + 1, kind: 'spoke' }));
  const members = [...partners.values()].flatMap((own, at) =>
    own.map((one): GraphLink => ({ source: numberOf(one), target: first + at, kind: 'member' })),
  );
  const center: GraphNode = {
    ...{ id: 'n0', kind: 'project', label: town.project },
    ...{ r: 26, theme: 0, color: '#222222' },
  };
  return {
    nodes: [center, ...themeNodes(town), ...people],
    links: [...spokes, ...members],
    themes: themes.length,
  };
};
