import { isRecord } from '../../domain/schemaCheck';
import type { Notice } from '../problem';
import type { Box } from './cardPlaces';

export interface CanvasNode {
  readonly id: string;
  readonly type: string;
  /** Null when the file does not say. */
  readonly box: Box | null;
  readonly color: string;
  /** `text`, `file`, `url` or `label`, whichever its type has. */
  readonly content: string;
}

export interface CanvasEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
  readonly label: string;
}

export interface Canvas {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
  readonly notices: readonly Notice[];
}

type Json = Readonly<Record<string, unknown>>;

const contents: ReadonlyMap<string, string> = new Map([
  ['text', 'text'],
  ['file', 'file'],
  ['link', 'url'],
  ['group', 'label'],
]);

const nodeKeys = ['id', 'type', 'x', 'y', 'width', 'height', 'color', ...contents.values()];
const edgeKeys = ['id', 'fromNode', 'fromSide', 'fromEnd', 'toNode', 'toSide', 'toEnd', 'label'];
const topKeys = ['nodes', 'edges'];

/** Known keys that say only how something looks. */
const silent = ['color', 'subpath', 'background', 'backgroundStyle'];

const text = (json: Json, key: string): string => {
  const value = json[key];
  return typeof value === 'string' ? value : '';
};

const boxOf = ({ x, y, width, height }: Json): Box | null => {
  const numbers = [x, y, width ?? 0, height ?? 0].filter(
    (value): value is number => typeof value === 'number' && Number.isFinite(value),
  );
  const [left = 0, top = 0, wide = 0, high = 0] = numbers;
  return numbers.length === 4 ? { x: left, y: top, width: wide, height: high } : null;
};

const nodeOf = (json: Json): CanvasNode | null => {
  const [id, type] = [text(json, 'id'), text(json, 'type')];
  const key = contents.get(type);
  return id === '' || key === undefined
    ? null
    : { id, type, box: boxOf(json), color: text(json, 'color'), content: text(json, key) };
};

const edgeOf = (json: Json): CanvasEdge | null => {
  const [from, to] = [text(json, 'fromNode'), text(json, 'toNode')];
  return from === '' || to === ''
    ? null
    : {
        id: text(json, 'id'),
        from,
        to,
        hasStart: json.fromEnd === 'arrow',
        hasEnd: json.toEnd !== 'none',
        label: text(json, 'label'),
      };
};

const listIn = (json: Json, key: string): readonly unknown[] => {
  const list = json[key];
  return Array.isArray(list) ? list : [];
};

const unknownIn = (json: Json, known: readonly string[]): readonly string[] =>
  Object.keys(json).filter((key) => !known.includes(key) && !silent.includes(key));

const mostNamed = 5;

const extras = (json: Json, nodes: readonly Json[], edges: readonly Json[]): readonly Notice[] => {
  const keys = new Set([
    ...unknownIn(json, topKeys),
    ...nodes.flatMap((node) => unknownIn(node, nodeKeys)),
    ...edges.flatMap((edge) => unknownIn(edge, edgeKeys)),
  ]);
  const names = [...keys].slice(0, mostNamed).join(', ');
  return names === '' ? [] : [{ reason: 'extrasIgnored', values: { names } }];
};

/** The canvas in a file; null when it has neither cards nor lines. What is damaged is left out. */
export const canvasIn = (json: Json): Canvas | null => {
  if (!Array.isArray(json.nodes) && !Array.isArray(json.edges)) return null;
  const all = [listIn(json, 'nodes'), listIn(json, 'edges')] as const;
  const [nodes, edges] = all.map((list) => list.filter(isRecord));
  const readNodes = (nodes ?? []).flatMap((node) => nodeOf(node) ?? []);
  const readEdges = (edges ?? []).flatMap((edge) => edgeOf(edge) ?? []);
  const count = all[0].length + all[1].length - readNodes.length - readEdges.length;
  return {
    nodes: readNodes,
    edges: readEdges,
    notices: [
      ...extras(json, nodes ?? [], edges ?? []),
      ...(count > 0 ? [{ reason: 'partsIgnored' as const, values: { count } }] : []),
    ],
  };
};
