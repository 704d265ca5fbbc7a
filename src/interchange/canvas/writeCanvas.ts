import type { PlainElement, PlainLink, PlainMap } from '../plain/plainMap';
import { cardId, edgeId, themeEdgeId } from './cardId';
import { boxesOf } from './cardPlaces';
import { cardText } from './cardText';

type Json = Readonly<Record<string, string | number>>;

type Ids = ReadonlyMap<string, string>;

const headingOf = ({ role }: PlainElement, above: boolean): string => {
  if (role === 'center') return '#';
  if (role !== 'theme') return '';
  return above ? '###' : '##';
};

const cards = (elements: readonly PlainElement[], ids: Ids): readonly Json[] => {
  const boxes = boxesOf(elements);
  return elements.map((element, at): Json => {
    const { id, label, description, type, values, color, under } = element;
    const heading = headingOf(element, under.length > 0);
    return {
      id: ids.get(id) ?? id,
      type: 'text',
      text: cardText(heading, label, description, type, values),
      ...boxes[at],
      ...(color !== null && { color }),
    };
  });
};

/** A line without an arrow from each circle to its themes, as on the map. */
const themeEdges = (elements: readonly PlainElement[], ids: Ids): readonly Json[] =>
  elements
    .flatMap(({ id, under }) => under.map((theme) => [id, theme] as const))
    .map(([from, to], at) => ({
      id: themeEdgeId(at),
      fromNode: ids.get(from) ?? from,
      toNode: ids.get(to) ?? to,
      toEnd: 'none',
    }));

const linkEdge = ({ id, from, to, type, direction }: PlainLink, at: number, ids: Ids): Json => ({
  id: edgeId(id, at),
  fromNode: ids.get(from) ?? from,
  ...(direction === 'both' && { fromEnd: 'arrow' }),
  toNode: ids.get(to) ?? to,
  ...(direction === 'none' && { toEnd: 'none' }),
  ...(type && { label: type }),
});

const linkEdges = (links: readonly PlainLink[], ids: Ids): readonly Json[] => {
  const used = new Set<string>();
  return links.map((link, at) => {
    const isFirst = !used.has(link.id);
    used.add(link.id);
    return linkEdge(isFirst ? link : { ...link, id: '' }, at, ids);
  });
};

/**
 * A map as JSON Canvas 1.0: every circle a card of text with its name on top, the center and themes
 * as headings. Themes are cards with lines to their partners, as on the map, and not groups around
 * them: partners of several themes, and themes whose partners stand among others', would come back
 * wrong.
 */
export const writeCanvas = ({ elements, links }: PlainMap): string => {
  const ids: Ids = new Map(elements.map((element) => [element.id, cardId(element)]));
  const there = links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return `${JSON.stringify(
    {
      nodes: cards(elements, ids),
      edges: [...themeEdges(elements, ids), ...linkEdges(there, ids)],
    },
    null,
    '\t',
  )}\n`;
};
