import {
  type D3DragEvent,
  type D3ZoomEvent,
  drag,
  extent,
  type SimulationNodeDatum,
  select,
  zoom,
  zoomIdentity,
} from 'd3';
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
} from 'd3-force';
import type { Graph, GraphLink, GraphNode } from '../graph/graph';
import { frame, frameSize } from './frame';

/**
 * The "Disjoint force-directed graph" of d3's gallery with its defaults (link, charge, x, y) in SVG,
 * plus zoom and names.
 */

interface Node extends SimulationNodeDatum {
  readonly kind: GraphNode['kind'];
  readonly label: string;
  readonly r: number;
  readonly color: string;
}
type Link = SimulationLinkDatum<Node>;
type Grip = D3DragEvent<SVGCircleElement, Node, Node>;

const partnersNamedFrom = 1.6;
const [width, height] = frameSize();
const nodes: Node[] = [];
const links: Link[] = [];
let transform = zoomIdentity;
let ended = false;

const svg = select(frame())
  .append('svg')
  .attr('width', width)
  .attr('height', height)
  .attr('viewBox', [-width / 2, -height / 2, width, height].join(' '));
const all = svg.append('g');
const lines = all.append('g').attr('stroke', '#999').attr('stroke-opacity', 0.6);
const circles = all.append('g').attr('stroke', '#fff');
const names = all.append('g').attr('text-anchor', 'middle');

const pull = forceLink<Node, Link>(links);
const simulation = forceSimulation<Node>()
  .force('link', pull)
  .force('charge', forceManyBody())
  .force('x', forceX())
  .force('y', forceY())
  .stop();

const zoomed = (event: D3ZoomEvent<SVGSVGElement, unknown>): void => {
  transform = event.transform;
  all.attr('transform', transform.toString()).classed('near', transform.k > partnersNamedFrom);
};
const zooming = zoom<SVGSVGElement, unknown>().scaleExtent([0.02, 20]).on('zoom', zoomed);
svg.call(zooming);

const grip = drag<SVGCircleElement, Node>()
  .on('start', (event: Grip) => {
    if (!event.active) simulation.alphaTarget(0.3).restart();
    event.subject.fx = event.subject.x;
    event.subject.fy = event.subject.y;
  })
  .on('drag', (event: Grip) => {
    event.subject.fx = event.x;
    event.subject.fy = event.y;
  })
  .on('end', (event: Grip) => {
    if (!event.active) simulation.alphaTarget(0);
    event.subject.fx = null;
    event.subject.fy = null;
  });

let line = lines.selectAll<SVGLineElement, Link>('line');
let circle = circles.selectAll<SVGCircleElement, Node>('circle');
let name = names.selectAll<SVGTextElement, Node>('text');

const join = (): void => {
  line = line.data(links).join('line');
  circle = circle
    .data(nodes)
    .join('circle')
    .attr('r', ({ r }) => r)
    .attr('fill', ({ color }) => color)
    .call(grip);
  name = name
    .data(nodes)
    .join('text')
    .attr('class', ({ kind }) => kind)
    .attr('dy', ({ r }) => r + 10)
    .text(({ label }) => label);
};

const end = (one: Link['source']): Node => one as Node;

simulation
  .on('tick', () => {
    line
      .attr('x1', ({ source }) => end(source).x ?? 0)
      .attr('y1', ({ source }) => end(source).y ?? 0)
      .attr('x2', ({ target }) => end(target).x ?? 0)
      .attr('y2', ({ target }) => end(target).y ?? 0);
    circle.attr('cx', ({ x = 0 }) => x).attr('cy', ({ y = 0 }) => y);
    name.attr('x', ({ x = 0 }) => x).attr('y', ({ y = 0 }) => y);
  })
  .on('end', () => {
    ended = true;
  });

const put = (more: readonly GraphNode[], moreLinks: readonly GraphLink[]): void => {
  ended = false;
  nodes.push(...more.map(({ kind, label, r, color }) => ({ kind, label, r, color })));
  links.push(...moreLinks.map(({ source, target }) => ({ source, target })));
  simulation.nodes(nodes);
  pull.links(links);
  join();
  simulation.alpha(1).restart();
};

window.peer = {
  load: (graph: Graph) => put(graph.nodes, graph.links),
  done: () => ended,
  stop: () => undefined,
  positions: () => (nodes.length > 0 ? nodes.flatMap(({ x = 0, y = 0, r }) => [x, y, r]) : null),
  screen: (index) => {
    const { x = 0, y = 0 } = nodes[index] ?? {};
    const [sx, sy] = transform.apply([x, y]);
    return [sx + width / 2, sy + height / 2];
  },
  fit: () => {
    const [left = 0, right = 0] = extent(nodes, ({ x }) => x);
    const [top = 0, bottom = 0] = extent(nodes, ({ y }) => y);
    const k = 0.9 * Math.min(width / (right - left), height / (bottom - top));
    const centered = zoomIdentity.scale(k).translate(-(left + right) / 2, -(top + bottom) / 2);
    svg.call(zooming.transform, centered);
  },
  add: (node, more) => put([node], more),
};
