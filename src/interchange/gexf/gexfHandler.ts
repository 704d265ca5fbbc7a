import type { Direction } from '../../domain/row';
import { draftElement, titleFrom } from '../plain/draftPlain';
import { plainOfWork } from '../plain/graphWork';
import { colorFrom, exactFrom, hexFrom } from '../plain/numbers';
import type { PlainMap } from '../plain/plainMap';
import type { XmlHandler, XmlTag } from '../xml/readXml';
import { type GexfWork, gexfWork } from './gexfWork';

type Opener = (work: GexfWork, tag: XmlTag) => void;
type Closer = (work: GexfWork, text: string) => void;

const weightColumn = 'Weight';

const directionFrom = (type: string | undefined, otherwise: Direction): Direction => {
  if (type === 'directed') return 'forward';
  if (type === 'mutual') return 'both';
  return type === 'undirected' ? 'none' : otherwise;
};

const openNode = (work: GexfWork, { attributes }: XmlTag): void => {
  const id = attributes.get('id') ?? '';
  const inside = attributes.get('pid') ?? work.nodes.at(-1)?.id ?? null;
  const node = draftElement(id, attributes.get('label') ?? '', inside);
  work.elements.push(node);
  work.nodes.push(node);
};

const openEdge = (work: GexfWork, { attributes }: XmlTag): void => {
  const [label, kind, weight] = ['label', 'kind', 'weight'].map((name) => attributes.get(name));
  work.edge = {
    id: attributes.get('id') ?? '',
    from: attributes.get('source') ?? '',
    to: attributes.get('target') ?? '',
    type: kind ?? '',
    label: label ?? '',
    direction: directionFrom(attributes.get('type'), work.direction),
    values: new Map(),
  };
  if (weight !== undefined) work.edge.values.set(work.columns.edge.nameOf(weightColumn), weight);
  work.links.push(work.edge);
};

const takeValue = (work: GexfWork, { attributes }: XmlTag): void => {
  const of = work.edge ? 'edge' : 'node';
  const target = work.edge ?? work.nodes.at(-1);
  const id = attributes.get('for') ?? attributes.get('id');
  if (target && id !== undefined)
    target.values.set(work.columns[of].nameOf(id), attributes.get('value') ?? '');
};

const takeLooks = (work: GexfWork, { name, attributes }: XmlTag): void => {
  const node = work.edge ? undefined : work.nodes.at(-1);
  if (!node) return;
  const number = (key: string): number | null => exactFrom(attributes.get(key));
  if (name === 'size') node.radius = number('value');
  if (name === 'color')
    node.color = colorFrom(attributes.get('hex')) ?? hexFrom(['r', 'g', 'b'].map(number));
  const [x, y] = [number('x'), number('y')];
  if (name === 'position' && x !== null && y !== null) node.at = [x, 0 - y];
};

const openers: ReadonlyMap<string, Opener> = new Map(
  Object.entries<Opener>({
    graph: (work, { attributes }) => {
      work.direction = directionFrom(attributes.get('defaultedgetype'), 'none');
    },
    attributes: (work, { attributes }) => {
      work.columnsOf = attributes.get('class') === 'edge' ? 'edge' : 'node';
    },
    attribute: (work, { attributes }) => {
      work.column = attributes.get('id') ?? '';
      work.columns[work.columnsOf].declare(work.column, attributes.get('title') ?? '');
    },
    node: openNode,
    edge: openEdge,
    attvalue: takeValue,
    position: takeLooks,
    size: takeLooks,
    color: takeLooks,
    spell: (work) => {
      work.ignored.add('spells');
    },
  }),
);

const closers: ReadonlyMap<string, Closer> = new Map(
  Object.entries<Closer>({
    node: ({ nodes }) => {
      nodes.pop();
    },
    edge: (work) => {
      work.edge = null;
    },
    default: ({ defaults, columns, columnsOf, column }, text) => {
      defaults[columnsOf].set(columns[columnsOf].nameOf(column), text);
    },
    description: (work, text) => {
      if (work.elements.length === 0) work.title = titleFrom(text);
    },
  }),
);

/** Gathers what the elements of a GEXF file say; `plain` is asked for at the end. */
export const gexfHandler = (): XmlHandler & { plain(): PlainMap } => {
  const work = gexfWork();
  return {
    open: (tag) => openers.get(tag.name)?.(work, tag),
    close: (name, text) => closers.get(name)?.(work, text),
    count: () => work.elements.length + work.links.length,
    plain: () => plainOfWork(work),
  };
};
