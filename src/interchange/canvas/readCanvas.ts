import { type Result, refuse } from '../../domain/result';
import type { Direction } from '../../domain/row';
import { decodeText } from '../decode';
import { tooManyPartners } from '../limits';
import { parseSafely } from '../native/parseSafely';
import { titled } from '../plain/draftPlain';
import { typeName } from '../plain/inlineFields';
import { colorFrom } from '../plain/numbers';
import { type PlainElement, type PlainLink, type PlainMap, plainElement } from '../plain/plainMap';
import { soundPlain } from '../plain/soundPlain';
import type { FileProblem } from '../problem';
import { type Canvas, type CanvasEdge, type CanvasNode, canvasIn } from './canvasShape';
import { isDrawnLater, isOurCard, isThemeEdge, readCardId, readEdgeId } from './cardId';
import { middleOf } from './cardPlaces';
import { readCardText } from './cardText';
import { groupsOf } from './groups';

/** The six colors that a canvas names by number: red, orange, yellow, green, cyan, purple. */
const presets: ReadonlyMap<string, string> = new Map([
  ['1', '#fb464c'],
  ['2', '#e9973f'],
  ['3', '#e0de71'],
  ['4', '#44cf6e'],
  ['5', '#53dfdd'],
  ['6', '#a882ff'],
]);

const fileName = (path: string): string =>
  (path.split('/').at(-1) ?? path).replace(/\.(md|canvas)$/i, '');

type Said = Pick<PlainElement, 'label' | 'description' | 'type' | 'values'>;

const saying = (label: string, values: PlainElement['values'] = {}): Said => ({
  label,
  description: '',
  type: '',
  values,
});

const saidByText = (markdown: string): Said => {
  const { label, description, fields } = readCardText(markdown);
  const { [typeName]: type = '', ...values } = Object.fromEntries(fields);
  return { label, description, type, values };
};

const saidBy = ({ type, content }: CanvasNode): Said => {
  if (type === 'file') return saying(fileName(content), content ? { File: content } : {});
  if (type === 'link') return saying(content, content ? { Website: content } : {});
  return type === 'text' ? saidByText(content) : saying(content);
};

interface Reading {
  readonly isOurs: boolean;
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

const elementOf = (node: CanvasNode, { isOurs, groups }: Reading): PlainElement => {
  const { role, id } = readCardId(node.id);
  return {
    ...plainElement(id, ''),
    ...saidBy(node),
    role: node.type === 'group' ? 'theme' : role,
    under: (groups.get(node.id) ?? []).map((group) => readCardId(group).id),
    at: node.box && middleOf(node.box, isOurs),
    color: presets.get(node.color) ?? colorFrom(node.color),
  };
};

const directionOf = ({ hasStart, hasEnd }: CanvasEdge): Direction => {
  if (hasStart) return 'both';
  return hasEnd ? 'forward' : 'none';
};

/** An arrow from its end to its start is the same the other way round. */
const turned = (edge: CanvasEdge): CanvasEdge =>
  edge.hasStart && !edge.hasEnd
    ? { ...edge, from: edge.to, to: edge.from, hasStart: false, hasEnd: true }
    : edge;

const linkOf = (edge: CanvasEdge): PlainLink => ({
  id: readEdgeId(edge.id),
  from: readCardId(edge.from).id,
  to: readCardId(edge.to).id,
  type: edge.label.trim(),
  direction: directionOf(edge),
  values: {},
});

/**
 * Who is in which theme by the edges: those we wrote, and those that somebody drew between a theme
 * of ours and another card without a word on them.
 */
const themeOf = (edge: CanvasEdge, isOurs: boolean): readonly [string, string] | null => {
  const [from, to] = [readCardId(edge.from), readCardId(edge.to)];
  if (isOurs && isThemeEdge(edge.id)) return [from.id, to.id];
  if (!isOurs || !isDrawnLater(edge.id) || edge.label.trim() !== '') return null;
  const isIn = (one: typeof from, other: typeof from): boolean =>
    one.role === 'theme' && other.role !== 'theme' && other.role !== 'center';
  if (isIn(to, from)) return [from.id, to.id];
  return isIn(from, to) ? [to.id, from.id] : null;
};

const columnsIn = (elements: readonly PlainElement[]): readonly string[] => [
  ...new Set(elements.flatMap(({ values }) => Object.keys(values))),
];

const plainOfCanvas = ({ nodes, edges, notices }: Canvas): PlainMap => {
  const isOurs = nodes.some(({ id }) => isOurCard(id));
  const reading: Reading = { isOurs, groups: groupsOf(nodes) };
  const below = new Map<string, string[]>();
  const links: PlainLink[] = [];
  for (const edge of edges) {
    const inTheme = themeOf(edge, isOurs);
    if (inTheme === null) links.push(linkOf(turned(edge)));
    else {
      const themes = below.get(inTheme[0]) ?? [];
      themes.push(inTheme[1]);
      below.set(inTheme[0], themes);
    }
  }
  const elements = nodes.map((node) => {
    const element = elementOf(node, reading);
    return {
      ...element,
      under: [...new Set([...element.under, ...(below.get(element.id) ?? [])])],
    };
  });
  const columns = columnsIn(elements);
  return { title: '', columns, linkColumns: [], elements, links, notices };
};

/** Reads a JSON Canvas. Groups are themes, and what stands in them by its middle is under them. */
export const readCanvas = (bytes: Uint8Array): Result<PlainMap, FileProblem> => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const parsed = parseSafely(decoded.value.text);
  if (!parsed.ok)
    return parsed.error.reason === 'notOurs' ? refuse({ reason: 'otherFormat' }) : parsed;
  const canvas = canvasIn(parsed.value);
  if (!canvas) return refuse({ reason: 'otherFormat' });
  const tooMany = tooManyPartners(canvas.nodes.length);
  if (tooMany) return refuse(tooMany);
  const plain = plainOfCanvas(canvas);
  return soundPlain(titled({ ...plain, notices: [...decoded.value.notices, ...plain.notices] }));
};
