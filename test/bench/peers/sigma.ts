import Graphology from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Layout from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import type { Graph, GraphLink, GraphNode } from '../graph/graph';
import { randomFrom } from '../graph/random';
import { frame } from './frame';

/**
 * sigma with ForceAtlas2 in its worker, settings inferred from the graph, from a random start;
 * dragging as in sigma's example of mouse manipulations.
 */

const random = randomFrom(42);
const graph = new Graphology();
const ids: string[] = [];
let view: Sigma | null = null;
let layout: Layout | null = null;

const addNode = ({ id, r, color, label }: GraphNode, x: number, y: number): void => {
  ids.push(id);
  graph.addNode(id, { x, y, size: r / 2, color, label });
};
const addLink = ({ source, target }: GraphLink): void => {
  graph.mergeEdge(ids[source], ids[target], { size: 1, color: '#ccc' });
};
const shown = (): Sigma => {
  if (!view) throw new Error('nothing is loaded');
  return view;
};
const placeOf = (id: string) => {
  const { x, y, size } = graph.getNodeAttributes(id) as { x: number; y: number; size: number };
  return { x, y, size };
};

const letDrag = (sigma: Sigma): void => {
  let held: string | null = null;
  sigma.on('downNode', ({ node }) => {
    held = node;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (!held) return;
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(held, { x, y });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const up = () => {
    held = null;
  };
  sigma.on('upNode', up);
  sigma.on('upStage', up);
};

/** How many px of the screen one unit of the graph takes, as sizes of nodes count. */
const unit = (): number => {
  const [a, b] = [shown().graphToViewport({ x: 0, y: 0 }), shown().graphToViewport({ x: 1, y: 0 })];
  return Math.hypot(b.x - a.x, b.y - a.y) * Math.sqrt(shown().getCamera().ratio) || 1;
};

window.peer = {
  load: ({ nodes, links }: Graph) => {
    for (const node of nodes) addNode(node, random() * 100, random() * 100);
    for (const link of links) addLink(link);
    view = new Sigma(graph, frame());
    letDrag(view);
    layout = new Layout(graph, { settings: forceAtlas2.inferSettings(graph) });
    layout.start();
  },
  // Its worker has no end of its own: a person stops it.
  done: () => false,
  stop: () => layout?.stop(),
  positions: () => {
    if (!view) return null;
    const px = unit();
    return ids.flatMap((id) => {
      const { x, y, size } = placeOf(id);
      return [x, y, size / px];
    });
  },
  screen: (index) => {
    const { x, y } = shown().graphToViewport(placeOf(ids[index] ?? ''));
    return [x, y];
  },
  fit: () => {
    shown().setCustomBBox(null);
    shown().refresh();
    shown().getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  },
  add: (node, links) => {
    const { x, y } = placeOf(ids[links[0]?.source ?? 0] ?? '');
    addNode(node, x + 1, y + 1);
    for (const link of links) addLink(link);
    layout?.start();
  },
};
