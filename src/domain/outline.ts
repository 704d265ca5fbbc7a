import { byOrder, derived, type MapDocument, mapRow, nodeOf, rowsOf } from './document';
import type { Id } from './id';
import type { NodeRow } from './row';

/** A theme with what stands under it, in order. */
export interface Branch {
  readonly theme: NodeRow;
  readonly subThemes: readonly Branch[];
  readonly partners: readonly NodeRow[];
}

/** The map read as a tree; a partner of several themes stands under each. */
export interface Outline {
  readonly center: NodeRow | null;
  readonly themes: readonly Branch[];
  /** Partners of no theme: Not sorted yet. */
  readonly unsorted: readonly NodeRow[];
}

const isThemeIn = (document: MapDocument, id: string): boolean =>
  nodeOf(document, id as Id)?.type === 'theme';

/** The themes a partner is in that are there; a theme that is gone does not count. */
export const themesOf = (document: MapDocument, partner: NodeRow): readonly Id[] =>
  Object.keys(partner.themes ?? {}).filter((id) => isThemeIn(document, id)) as Id[];

const nodesOf = (document: MapDocument, type: NodeRow['type']): readonly NodeRow[] =>
  rowsOf(document, 'node')
    .filter((node) => node.type === type)
    .sort(byOrder);

export const partnersOf = derived((document) => nodesOf(document, 'partner'));

export const allThemes = derived((document) => nodesOf(document, 'theme'));

export const centerOf = derived((document) => nodesOf(document, 'center')[0] ?? null);

const push = (groups: Map<string, NodeRow[]>, key: string, node: NodeRow): void => {
  const list = groups.get(key);
  if (list) list.push(node);
  else groups.set(key, [node]);
};

const top = '';

/** A sub-theme whose theme is gone, or that would stand under itself, stands at the top. */
const parentKey = (document: MapDocument, theme: NodeRow): string => {
  let up: NodeRow | null = theme;
  const seen = new Set<Id>();
  while (up?.parent && !seen.has(up.id)) {
    seen.add(up.id);
    up = nodeOf(document, up.parent);
  }
  const sound = up !== null && !up.parent;
  return sound && theme.parent && isThemeIn(document, theme.parent) ? theme.parent : top;
};

/** The one reading of a map that tree, list, map and files share. */
export const outlineOf = derived((document): Outline => {
  const children = new Map<string, NodeRow[]>();
  for (const theme of allThemes(document)) push(children, parentKey(document, theme), theme);
  const members = new Map<string, NodeRow[]>();
  for (const partner of partnersOf(document)) {
    const themes = themesOf(document, partner);
    for (const theme of themes.length ? themes : [top]) push(members, theme, partner);
  }
  const branch = (theme: NodeRow): Branch => ({
    theme,
    subThemes: (children.get(theme.id) ?? []).map(branch),
    partners: members.get(theme.id) ?? [],
  });
  return {
    center: centerOf(document),
    themes: (children.get(top) ?? []).map(branch),
    unsorted: members.get(top) ?? [],
  };
});

/** What a map is called: its own name, else its center's; empty when it has neither. */
export const titleOf = (document: MapDocument): string =>
  mapRow(document)?.name || centerOf(document)?.name || '';
