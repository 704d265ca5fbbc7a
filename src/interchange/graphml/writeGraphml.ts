import { type ColumnType, columnType } from '../plain/columnType';
import { flattened, wordColumns } from '../plain/flat';
import type { PlainElement, PlainLink, PlainMap } from '../plain/plainMap';
import { valueIn } from '../plain/valueIn';
import { xmlAttributes, xmlContent } from '../xml/legalXml';
import { linkDirection, linkLabel, ownId } from './linkColumns';

/** Ids of GraphML are name tokens. */
const isToken = (id: string): boolean => /^[\w.:-]+$/.test(id);

interface Row {
  readonly id: string | null;
  readonly values: Readonly<Record<string, string>>;
}

/** Ids as they are, or numbers with the ids in a column of their own. */
const tokensOf = (ids: readonly string[], sign: string): readonly string[] | null =>
  ids.every(isToken) ? null : ids.map((_, at) => `${sign}${at}`);

const filled = (values: Readonly<Record<string, string>>): Row['values'] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

/** The y of other programs grows upwards. */
const nodeValues = (element: PlainElement, isRenamed: boolean): Row['values'] =>
  filled({
    ...(isRenamed && { [ownId]: element.id }),
    label: element.label,
    x: element.at ? String(element.at[0]) : '',
    y: element.at ? String(0 - element.at[1]) : '',
    size: element.radius === null ? '' : String(element.radius),
    color: element.color ?? '',
    ...element.values,
  });

const edgeValues = (link: PlainLink): Row['values'] =>
  filled({
    ...(!isToken(link.id) && { [ownId]: link.id }),
    [linkLabel]: link.type,
    [linkDirection]: link.direction === 'both' ? link.direction : '',
    ...link.values,
  });

const types: Readonly<Record<ColumnType, string>> = {
  boolean: 'boolean',
  integer: 'int',
  long: 'long',
  double: 'double',
  string: 'string',
};

/** Columns of ours have a type whatever stands in them. */
const ownTypes: Readonly<Record<'node' | 'edge', ReadonlyMap<string, string>>> = {
  node: new Map([
    ...['x', 'y', 'size'].map((name): [string, string] => [name, 'double']),
    ...[ownId, 'label', 'color', ...wordColumns].map((name): [string, string] => [name, 'string']),
  ]),
  edge: new Map([ownId, linkLabel, linkDirection].map((name) => [name, 'string'])),
};

/** The columns that rows use, in the order of `names` after those of the drawing. */
const columnsOf = (rows: readonly Row[], names: readonly string[]): readonly string[] => {
  const used = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  return [...new Set([...[...used].filter((name) => !names.includes(name)), ...names])];
};

const keysXml = (side: 'node' | 'edge', rows: readonly Row[], columns: readonly string[]) =>
  columns.map((name, at) => {
    const type =
      ownTypes[side].get(name) ??
      types[columnType(rows.map(({ values }) => valueIn(values, name)))];
    const id = side.charAt(0) + at;
    return `  <key${xmlAttributes({ id, for: side, 'attr.name': name, 'attr.type': type })}/>`;
  });

const dataXml = (side: 'node' | 'edge', { values }: Row, columns: readonly string[]): string =>
  columns
    .map((name, at) => {
      const value = valueIn(values, name);
      return value === '' ? '' : `<data key="${side.charAt(0)}${at}">${xmlContent(value)}</data>`;
    })
    .join('');

/** The lines of all nodes, with the columns they need before them. */
const nodesXml = (
  flat: PlainMap,
  tokens: readonly string[] | null,
): readonly [string[], string[]] => {
  const rows = flat.elements.map(
    (one): Row => ({ id: one.id, values: nodeValues(one, tokens !== null) }),
  );
  const columns = columnsOf(rows, flat.columns);
  const lines = rows.map((row, at) => {
    const id = tokens?.[at] ?? row.id;
    return `    <node${xmlAttributes({ id })}>${dataXml('node', row, columns)}</node>`;
  });
  return [keysXml('node', rows, columns), lines];
};

/** The lines of all edges, with the columns they need before them. */
const edgesXml = (flat: PlainMap, idOf: (id: string) => string): readonly [string[], string[]] => {
  const rows = flat.links.map((link): Row => ({ id: link.id, values: edgeValues(link) }));
  const columns = columnsOf(rows, flat.linkColumns);
  const lines = flat.links.map(({ id, from, to, direction }, at) => {
    const attributes = xmlAttributes({
      id: isToken(id) ? id : null,
      source: idOf(from),
      target: idOf(to),
      directed: direction === 'forward' ? 'true' : null,
    });
    const data = dataXml('edge', rows[at] ?? { id, values: {} }, columns);
    return `    <edge${attributes}>${data}</edge>`;
  });
  return [keysXml('edge', rows, columns), lines];
};

/**
 * A map as GraphML. Everything stands in typed columns, as `flattened` has it; a connection both
 * ways, which GraphML does not know, is undirected and says so in the column `direction`.
 */
export const writeGraphml = (plain: PlainMap): string => {
  const flat = flattened(plain);
  const ids = flat.elements.map(({ id }) => id);
  const tokens = tokensOf(ids, 'n');
  const token = new Map(ids.map((id, at) => [id, tokens?.[at] ?? id]));
  const [nodeKeys, nodes] = nodesXml(flat, tokens);
  const [edgeKeys, edges] = edgesXml(flat, (id) => token.get(id) ?? id);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeKeys,
    ...edgeKeys,
    '  <graph id="map" edgedefault="undirected">',
    `    <desc>${xmlContent(plain.title)}</desc>`,
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
};
