import type { Clip } from '../clip';
import { type MapDocument, nodeOf } from '../document';
import type { Id } from '../id';
import type { Members } from '../members';
import { keysAfter } from '../order';
import { allThemes, partnersOf } from '../outline';
import { withNames } from '../reissue';
import type { NodeRow, Row } from '../row';
import { freeColors } from '../themeColor';
import type { NewNames } from './duplicateNames';

/** True when a theme of that id is on the map. */
export const isThemeOn = (document: MapDocument, id: Id): boolean =>
  nodeOf(document, id)?.type === 'theme';

/** Everything that decides how one circle of a clip becomes a new one. */
export interface Making {
  readonly document: MapDocument;
  readonly clip: Clip;
  readonly names: NewNames;
  readonly theme: Id | null;
  readonly orders: ReadonlyMap<Id, string>;
  readonly colors: ReadonlyMap<Id, number>;
}

/** The themes of a copied partner: those that came along, else the one asked for, else its own. */
const themesFor = (node: NodeRow, { document, names, theme }: Making): readonly Id[] => {
  const old = Object.keys(node.themes ?? {}) as Id[];
  const own = old.filter((id) => !names.has(id) && isThemeOn(document, id));
  const along = old.flatMap((id) => names.get(id) ?? []);
  if (theme) return along.length ? along : [theme];
  return [...along, ...own];
};

const membersOf = (ids: readonly Id[]): Members =>
  Object.fromEntries(ids.map((id) => [id, true as const]));

/** The theme a copied sub-theme stands under. */
const parentFor = (node: NodeRow, { document, names }: Making): Id | null => {
  if (!node.parent) return null;
  const there = names.get(node.parent) ?? node.parent;
  return names.has(node.parent) || isThemeOn(document, there) ? there : null;
};

/** The circle without what it has only where it comes from: its place, its source, its neighbors. */
const newNode = (node: NodeRow, making: Making): NodeRow => {
  const { pins: _pins, sourceId: _source, themes: _themes, parent: _parent, ...rest } = node;
  const bare = withNames(rest as NodeRow, making.names);
  const parent = parentFor(node, making);
  const themes = node.type === 'partner' ? themesFor(node, making) : [];
  const color = making.colors.get(node.id);
  return {
    ...bare,
    order: making.orders.get(node.id) ?? node.order,
    ...(color !== undefined && { color }),
    ...(parent && { parent }),
    ...(themes.length > 0 && { themes: membersOf(themes) }),
  };
};

const inOrder = (nodes: readonly NodeRow[], type: NodeRow['type']): readonly NodeRow[] =>
  nodes.filter((node) => node.type === type).sort((a, b) => (a.order < b.order ? -1 : 1));

/** They stand after those that are there, in the order they had. */
export const ordersFor = (
  document: MapDocument,
  nodes: readonly NodeRow[],
): ReadonlyMap<Id, string> => {
  const after = (like: readonly NodeRow[], all: readonly NodeRow[]): [Id, string][] => {
    const keys = keysAfter(all.at(-1)?.order ?? '', like.length);
    return like.map(({ id }, at) => [id, keys[at] ?? '']);
  };
  return new Map([
    ...after(inOrder(nodes, 'theme'), allThemes(document)),
    ...after(inOrder(nodes, 'partner'), partnersOf(document)),
  ]);
};

/** Copied themes take the next free colors; sub-themes that came along share their theme's. */
export const colorsFor = (
  document: MapDocument,
  nodes: readonly NodeRow[],
): ReadonlyMap<Id, number> => {
  const colors = new Map<Id, number>();
  const top = inOrder(nodes, 'theme').filter((theme) => !theme.parent);
  const free = freeColors(document, top.length);
  const paint = (id: Id, color: number): void => {
    if (colors.has(id)) return;
    colors.set(id, color);
    for (const node of nodes) if (node.parent === id) paint(node.id, color);
  };
  top.forEach(({ id }, at) => {
    paint(id, free[at] ?? 0);
  });
  return colors;
};

/** The rows that a clip becomes; what the map has already is not made again. */
export const newRows = (making: Making): readonly Row[] =>
  making.clip.rows.flatMap((row): readonly Row[] => {
    const name = making.names.get(row.id);
    if (name && making.document.rows.has(name)) return [];
    if (row.kind === 'node') return [newNode(row, making)];
    return [withNames(row, making.names)];
  });
