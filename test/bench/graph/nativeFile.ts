import type { StampedRow } from '../../../src/domain/mapCopy';
import { newMap } from '../../../src/domain/newMap';
import { keysAfter } from '../../../src/domain/order';
import type { LinkRow, NodeRow, Row } from '../../../src/domain/row';
import { writeNative } from '../../../src/interchange/native/writeNative';
import { countingIds, idOf } from '../../support/ids';
import { type Flat, type Graph, themesOfEach } from './graph';

const stamp = '0mi0w4g00-0000-bench';
const writtenAt = Date.UTC(2026, 0, 5);

/** The id of a circle in our file, by its number in the graph. */
const nodeId = (number: number) => idOf('node', number + 1);

const types = { project: 'center', theme: 'theme', partner: 'partner' } as const;

const nodeRows = (graph: Graph): readonly NodeRow[] => {
  const orders = keysAfter('', graph.nodes.length);
  const own = themesOfEach(graph);
  return graph.nodes.map(({ kind, label, theme }, at): NodeRow => {
    const themes = [...(own[at] ?? [])].map((one) => [nodeId(one), true] as const);
    return {
      id: nodeId(at),
      kind: 'node',
      type: types[kind],
      name: label,
      order: orders[at] ?? '',
      ...(kind === 'project' && { centerKind: 'project' }),
      ...(kind === 'theme' && { color: theme - 1 }),
      ...(kind === 'partner' && { themes: Object.fromEntries(themes), status: 'existing' }),
    };
  });
};

const linkRows = ({ links }: Graph): readonly LinkRow[] =>
  links
    .filter(({ kind }) => kind === 'cross')
    .map(({ source, target }, at) => ({
      id: idOf('link', at + 1),
      kind: 'link',
      from: nodeId(source),
      to: nodeId(target),
      type: 'works with',
      direction: 'none',
      layer: 'actual',
    }));

const stamped = (row: Row): StampedRow => ({ row, created: stamp, stamps: {} });

/** The graph as one of our map files, without places: the app lays it out when it opens. */
export const nativeText = (graph: Graph): Promise<string> => {
  const empty = newMap({ template: 'blank', language: 'en', now: writtenAt }, countingIds());
  const rows = [...empty.rows.values(), ...nodeRows(graph), ...linkRows(graph)].map(stamped);
  const copy = { rows, knows: { bench: stamp } };
  return writeNative(copy, { exportedAt: writtenAt, appVersion: 'bench' });
};

interface Circle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Where the circles of a graph stand in an exported file of ours; throws when one is missing. */
export const placesIn = (text: string, { nodes }: Graph): Flat => {
  const { circles } = JSON.parse(text) as { circles: readonly Circle[] };
  const found = new Map(circles.map((circle) => [circle.id, circle]));
  return nodes.flatMap((_, at) => {
    const circle = found.get(nodeId(at));
    if (!circle) throw new Error(`The exported map has no place for circle ${at}.`);
    return [circle.x, circle.y, circle.r];
  });
};
