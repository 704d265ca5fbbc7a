import { chooseLayout } from '../../src/domain/commands/layouts';
import type { MapDocument } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import type { LayoutName, SettingValue } from '../../src/domain/row';
import type { LayoutGraph, LayoutNode, LayoutTask, Places } from '../../src/layout/graph';
import { graphOf } from '../../src/layout/graphOf';
import { widthByTable } from '../../src/layout/letterWidths';
import { layOut } from '../../src/layout/startLayout';
import { at } from './exampleMaps';
import { countingIds } from './ids';
import { did } from './maps';

/** The layouts that stand everything at once. */
export const kinds = ['rings', 'clusters', 'columns'] as const satisfies readonly LayoutName[];

/** The document in another layout, its circles where they were. */
export const chosen = (
  document: MapDocument,
  layout: LayoutName,
  said: Readonly<Record<string, SettingValue>> = {},
): MapDocument => did(document, chooseLayout, { layout, said }, countingIds(70_000));

export const graphIn = (document: MapDocument): LayoutGraph => graphOf(document, widthByTable);

export interface Laid {
  readonly document: MapDocument;
  readonly graph: LayoutGraph;
  readonly places: Places;
}

/** The document as it is, laid out. */
export const laid = (document: MapDocument, task: LayoutTask = { how: 'arrange' }): Laid => {
  const graph = graphIn(document);
  const places = layOut(graph, task);
  return { document: at(document, places), graph, places };
};

export const nodeIn = ({ nodes }: LayoutGraph, id: Id | undefined): LayoutNode | undefined =>
  nodes.find((node) => node.id === id);

/** True when a theme holds a circle, at any depth. */
const holds = (graph: LayoutGraph, theme: LayoutNode, node: LayoutNode): boolean => {
  const above = node.within && nodeIn(graph, node.under[0]);
  return above ? above === theme || holds(graph, theme, above) : false;
};

/** Pairs of circles that stand on each other, those in a theme that holds them left out. */
export const overlapping = ({ graph, places }: Laid): readonly string[] => {
  const nodes = graph.nodes.map((node) => ({ node, at: places.get(node.id) ?? [0, 0] }));
  return nodes.flatMap((a, first) =>
    nodes.slice(first + 1).flatMap((b) => {
      const away = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
      if (away >= a.node.radius + b.node.radius) return [];
      if (a.node.pinned && b.node.pinned) return [];
      if (holds(graph, a.node, b.node) || holds(graph, b.node, a.node)) return [];
      return [`${a.node.id} ${b.node.id}`];
    }),
  );
};

/** The box around all circles: its width to its height. */
export const shapeOf = ({ graph, places }: Laid): number => {
  const all = graph.nodes.map(({ id, radius }) => ({ at: places.get(id) ?? [0, 0], radius }));
  const [left, right, top, bottom] = [
    Math.min(...all.map(({ at, radius }) => at[0] - radius)),
    Math.max(...all.map(({ at, radius }) => at[0] + radius)),
    Math.min(...all.map(({ at, radius }) => at[1] - radius)),
    Math.max(...all.map(({ at, radius }) => at[1] + radius)),
  ];
  return (right - left) / (bottom - top);
};
