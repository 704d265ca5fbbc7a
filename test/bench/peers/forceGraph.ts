import ForceGraph, { type NodeObject } from 'force-graph';
import type { Graph, GraphLink, GraphNode } from '../graph/graph';
import { frame, frameSize } from './frame';

/**
 * force-graph with its defaults; names by its documented `nodeCanvasObject` after each circle, those
 * of partners from a zoom on, as in its example of nodes with text.
 */

interface Node extends NodeObject {
  readonly id: string;
  readonly kind: GraphNode['kind'];
  readonly label: string;
  readonly r: number;
  readonly color: string;
}

const partnersNamedFrom = 1.6;

let nodes: Node[] = [];
let links: { source: string | Node; target: string | Node }[] = [];
let ended = false;

const nodeOf = ({ id, kind, label, r, color }: GraphNode): Node => ({ id, kind, label, r, color });
const idAt = (index: number): string => nodes[index]?.id ?? '';
const linkOf = ({ source, target }: GraphLink) => ({ source: idAt(source), target: idAt(target) });

const writeName = (node: Node, context: CanvasRenderingContext2D, zoom: number): void => {
  if (node.kind === 'partner' && zoom < partnersNamedFrom) return;
  context.font = `${12 / zoom}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.fillStyle = '#222';
  context.fillText(node.label, node.x ?? 0, (node.y ?? 0) + node.r + 1);
};

const [width, height] = frameSize();
const view = new ForceGraph<Node>(frame())
  .width(width)
  .height(height)
  .nodeVal(({ r }) => (r / 4) ** 2)
  .nodeColor('color')
  .nodeLabel('label')
  .nodeCanvasObjectMode(() => 'after')
  .nodeCanvasObject(writeName)
  .onEngineStop(() => {
    ended = true;
  });

window.peer = {
  load: (graph: Graph) => {
    nodes = graph.nodes.map(nodeOf);
    links = graph.links.map(linkOf);
    view.graphData({ nodes, links });
  },
  done: () => ended,
  stop: () => undefined,
  positions: () =>
    nodes[0]?.x === undefined ? null : nodes.flatMap(({ x = 0, y = 0, r }) => [x, y, r]),
  screen: (index) => {
    const { x = 0, y = 0 } = nodes[index] ?? {};
    const point = view.graph2ScreenCoords(x, y);
    return [point.x, point.y];
  },
  fit: () => {
    view.zoomToFit(0, 20);
  },
  add: (node, more) => {
    ended = false;
    nodes = [...nodes, nodeOf(node)];
    links = [...links, ...more.map(linkOf)];
    view.graphData({ nodes, links });
  },
};
