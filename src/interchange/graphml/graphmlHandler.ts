import type { Direction } from '../../domain/row';
import { draftElement, titleFrom } from '../plain/draftPlain';
import { plainOfWork, type Side } from '../plain/graphWork';
import type { PlainMap } from '../plain/plainMap';
import type { XmlHandler, XmlTag } from '../xml/readXml';
import { type GraphmlWork, graphmlWork } from './graphmlWork';
import { isLeftOut, takeDrawing, takeWords } from './yed';

type Opener = (work: GraphmlWork, tag: XmlTag) => void;
type Closer = (work: GraphmlWork, text: string) => void;

const sidesOf = ({ attributes }: XmlTag): readonly Side[] => {
  const side = attributes.get('for') ?? 'all';
  if (side === 'node' || side === 'edge') return [side];
  return side === 'all' ? ['node', 'edge'] : [];
};

const openKey = (work: GraphmlWork, tag: XmlTag): void => {
  const id = tag.attributes.get('id') ?? '';
  const name = tag.attributes.get('attr.name') ?? '';
  work.key = tag;
  if (tag.attributes.has('yfiles.type')) work.drawings.add(id);
  else for (const side of sidesOf(tag)) work.columns[side].declare(id, name);
};

const openNode = (work: GraphmlWork, { attributes }: XmlTag): void => {
  const inside = work.nodes.at(-1)?.id ?? null;
  const node = draftElement(attributes.get('id') ?? '', '', inside);
  work.elements.push(node);
  work.nodes.push(node);
};

const directed: ReadonlyMap<string, Direction> = new Map([
  ['true', 'forward'],
  ['false', 'none'],
]);

const openEdge = (work: GraphmlWork, { attributes }: XmlTag): void => {
  work.edge = {
    id: attributes.get('id') ?? '',
    from: attributes.get('source') ?? '',
    to: attributes.get('target') ?? '',
    type: '',
    label: '',
    direction: directed.get(attributes.get('directed') ?? '') ?? work.direction,
    values: new Map(),
  };
  work.links.push(work.edge);
};

const openers: ReadonlyMap<string, Opener> = new Map(
  Object.entries<Opener>({
    key: openKey,
    graph: (work, { attributes }) => {
      if (work.nodes.length === 0)
        work.direction = attributes.get('edgedefault') === 'directed' ? 'forward' : 'none';
    },
    node: openNode,
    edge: openEdge,
    data: (work, { attributes }) => {
      work.data = attributes.get('key') ?? '';
    },
    hyperedge: ({ ignored }) => {
      ignored.add('hyperedge');
    },
  }),
);

const closeData = (work: GraphmlWork, text: string): void => {
  const { data, edge, columns, drawings } = work;
  const target = edge ?? work.nodes.at(-1);
  work.data = '';
  if (target && data !== '' && !drawings.has(data))
    target.values.set(columns[edge ? 'edge' : 'node'].nameOf(data), text);
};

const closers: ReadonlyMap<string, Closer> = new Map(
  Object.entries<Closer>({
    node: ({ nodes }) => {
      nodes.pop();
    },
    edge: (work) => {
      work.edge = null;
    },
    key: (work) => {
      work.key = null;
    },
    default: ({ key, columns, defaults }, text) => {
      const id = key?.attributes.get('id') ?? '';
      if (key) for (const side of sidesOf(key)) defaults[side].set(columns[side].nameOf(id), text);
    },
    data: closeData,
    desc: (work, text) => {
      if (work.nodes.length === 0 && !work.edge) work.title ||= titleFrom(text);
    },
  }),
);

const isDrawing = ({ data, drawings }: GraphmlWork): boolean => drawings.has(data);

const openDrawing = (work: GraphmlWork, tag: XmlTag): void => {
  const node = work.nodes.at(-1);
  if (isLeftOut(tag)) work.ignored.add(`${tag.prefix}:${tag.name}`);
  if (node && !work.edge) takeDrawing(node, tag);
};

const closeDrawing = (work: GraphmlWork, name: string, text: string): void => {
  const target = work.edge ?? work.nodes.at(-1);
  if (target) takeWords(target, name, text);
};

/** Gathers what the elements of a GraphML file say; `plain` is asked for at the end. */
export const graphmlHandler = (): XmlHandler & { plain(): PlainMap } => {
  const work = graphmlWork();
  return {
    open: (tag) => (isDrawing(work) ? openDrawing(work, tag) : openers.get(tag.name)?.(work, tag)),
    close: (name, text) => {
      if (isDrawing(work) && name !== 'data') closeDrawing(work, name, text);
      else closers.get(name)?.(work, text);
    },
    count: () => work.elements.length + work.links.length,
    plain: () => plainOfWork(work),
  };
};
