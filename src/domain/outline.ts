import { upFrom } from './above';
import { byOrder, derivedOf, type MapDocument, mapRow, nodeOf, rowsOf } from './document';
import { grouped } from './grouped';
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

export const partnersOf = derivedOf('node', (document) => nodesOf(document, 'partner'));

export const allThemes = derivedOf('node', (document) => nodesOf(document, 'theme'));

export const centerOf = derivedOf('node', (document) => nodesOf(document, 'center')[0] ?? null);

const top = '';

/** A sub-theme whose theme is gone, or that would stand under itself, stands at the top. */
const parentKey = (document: MapDocument, theme: NodeRow): string => {
  const isSound = !upFrom(document, theme.id).at(-1)?.parent;
  return isSound && theme.parent && isThemeIn(document, theme.parent) ? theme.parent : top;
};

const partnersByTheme = derivedOf('node', (document) =>
  grouped(partnersOf(document), (partner): readonly string[] => {
    const themes = themesOf(document, partner);
    return themes.length > 0 ? themes : [top];
  }),
);

/** The partners of a theme in order; null asks for those of no theme. */
export const partnersOfTheme = (document: MapDocument, theme: Id | null): readonly NodeRow[] =>
  partnersByTheme(document).get(theme ?? top) ?? [];

/** The one reading of a map that tree, list, map and files share. */
export const outlineOf = derivedOf('node', (document): Outline => {
  const children = grouped(allThemes(document), (theme) => [parentKey(document, theme)]);
  const branch = (theme: NodeRow): Branch => ({
    theme,
    subThemes: (children.get(theme.id) ?? []).map(branch),
    partners: partnersOfTheme(document, theme.id),
  });
  return {
    center: centerOf(document),
    themes: (children.get(top) ?? []).map(branch),
    unsorted: partnersOfTheme(document, null),
  };
});

/** What a map is called: its own name, else its center's; empty when it has neither. */
export const titleOf = (document: MapDocument): string =>
  mapRow(document)?.name || centerOf(document)?.name || '';
