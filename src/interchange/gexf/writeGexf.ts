import type { Direction } from '../../domain/row';
import { columnType } from '../plain/columnType';
import { flattened, wordColumns } from '../plain/flat';
import { channelsOf } from '../plain/numbers';
import type { PlainElement, PlainLink, PlainMap } from '../plain/plainMap';
import { valueIn } from '../plain/valueIn';
import { xmlAttribute, xmlAttributes, xmlContent } from '../xml/legalXml';

type Values = Readonly<Record<string, string>>;

const edgeTypes: Readonly<Record<Direction, string>> = {
  none: 'undirected',
  forward: 'directed',
  both: 'mutual',
};

const columnsXml = (
  kind: 'node' | 'edge',
  columns: readonly string[],
  rows: readonly { readonly values: Values }[],
): readonly string[] => {
  const lines = columns.map((title, at) => {
    const isWords = kind === 'node' && wordColumns.has(title);
    const type = isWords ? 'string' : columnType(rows.map(({ values }) => valueIn(values, title)));
    return `      <attribute${xmlAttributes({ id: String(at), title, type })}/>`;
  });
  return lines.length > 0
    ? [`    <attributes class="${kind}">`, ...lines, '    </attributes>']
    : [];
};

const valuesXml = (columns: readonly string[], values: Values): string => {
  const lines = columns.flatMap((name, at) => {
    const value = valueIn(values, name);
    return value === '' ? [] : [`<attvalue for="${at}" value="${xmlAttribute(value)}"/>`];
  });
  return lines.length > 0 ? `<attvalues>${lines.join('')}</attvalues>` : '';
};

const colorXml = (color: string): string => {
  const [r, g, b] = channelsOf(color);
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
};

/** The y of GEXF grows upwards. */
const looksXml = ({ at, radius, color }: PlainElement): string =>
  [
    color === null ? '' : colorXml(color),
    at === null ? '' : `<viz:position x="${at[0]}" y="${0 - at[1]}" z="0"/>`,
    radius === null ? '' : `<viz:size value="${radius}"/>`,
  ].join('');

const nodeXml = (element: PlainElement, columns: readonly string[]): string => {
  const { id, label, values } = element;
  const inner = valuesXml(columns, values) + looksXml(element);
  return `      <node${xmlAttributes({ id, label })}>${inner}</node>`;
};

const weightColumn = 'Weight';

const edgeXml = (link: PlainLink, columns: readonly string[], isWeighted: boolean): string => {
  const { id, from, to, type, direction, values } = link;
  const attributes = xmlAttributes({
    id: id || null,
    source: from,
    target: to,
    type: edgeTypes[direction],
    label: type || null,
    kind: type || null,
    weight: (isWeighted && values[weightColumn]) || null,
  });
  return `      <edge${attributes}>${valuesXml(columns, values)}</edge>`;
};

/** The weight of an edge has a place of its own, as long as it is a number everywhere. */
const hasWeights = ({ links, linkColumns }: PlainMap): boolean =>
  linkColumns.includes(weightColumn) &&
  /^(integer|long|double)$/.test(columnType(links.map(({ values }) => values[weightColumn] ?? '')));

/** A map as GEXF 1.3. Roles, themes, kinds and notes stand in columns, as `flattened` has them. */
export const writeGexf = (plain: PlainMap): string => {
  const flat = flattened(plain);
  const isWeighted = hasWeights(flat);
  const linkColumns = flat.linkColumns.filter((name) => !isWeighted || name !== weightColumn);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta><creator>Commonwheel</creator><description>${xmlContent(plain.title)}</description></meta>`,
    '  <graph mode="static" defaultedgetype="undirected">',
    ...columnsXml('node', flat.columns, flat.elements),
    ...columnsXml('edge', linkColumns, flat.links),
    '    <nodes>',
    ...flat.elements.map((element) => nodeXml(element, flat.columns)),
    '    </nodes>',
    '    <edges>',
    ...flat.links.map((link) => edgeXml(link, linkColumns, isWeighted)),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
};
