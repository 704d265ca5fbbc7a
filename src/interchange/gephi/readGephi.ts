import type { Result } from '../../domain/result';
import type { Direction } from '../../domain/row';
import { titled } from '../plain/draftPlain';
import { unflattened } from '../plain/flat';
import { type PlainElement, type PlainLink, type PlainMap, plainElement } from '../plain/plainMap';
import { soundPlain } from '../plain/soundPlain';
import type { FileProblem } from '../problem';
import type { Table, TableRow } from '../table';
import { columnAt, isEdgeTable } from './gephiTable';
import { directionColumn, kindColumn, weightColumn } from './writeGephi';

const directions: ReadonlyMap<string, Direction> = new Map([
  ['undirected', 'none'],
  ['mutual', 'both'],
  ['bidirectional', 'both'],
]);

const cell = (row: TableRow, at: number): string => row.cells[at] ?? '';

const valuesOf = (table: Table, row: TableRow, own: ReadonlySet<number>): PlainLink['values'] =>
  Object.fromEntries(
    table.headers
      .map((header, at): [string, string] => [header, own.has(at) ? '' : cell(row, at)])
      .filter(([, value]) => value !== ''),
  );

const otherColumns = (table: Table, own: ReadonlySet<number>): readonly string[] =>
  table.headers.filter((_, at) => !own.has(at));

interface Places {
  readonly from: number;
  readonly to: number;
  readonly type: number;
  readonly id: number;
  readonly label: number;
  readonly weight: number;
  readonly kind: number;
  readonly both: number;
}

const placesIn = (table: Table): Places => ({
  from: columnAt(table, 'source'),
  to: columnAt(table, 'target'),
  type: columnAt(table, 'type'),
  id: columnAt(table, 'id'),
  label: columnAt(table, 'label'),
  weight: columnAt(table, weightColumn.toLowerCase()),
  kind: columnAt(table, kindColumn.toLowerCase()),
  both: columnAt(table, directionColumn),
});

const directionOf = (row: TableRow, at: Places): Direction =>
  cell(row, at.both) === 'both'
    ? 'both'
    : (directions.get(cell(row, at.type).trim().toLowerCase()) ?? 'forward');

/** Gephi takes an edge that says nothing for a directed one of weight 1. */
const linkOf = (table: Table, row: TableRow, at: Places): PlainLink => {
  const weight = Number(cell(row, at.weight) || '1');
  return {
    id: cell(row, at.id),
    from: cell(row, at.from),
    to: cell(row, at.to),
    type: cell(row, at.label) || cell(row, at.kind),
    direction: directionOf(row, at),
    values: {
      ...(weight !== 1 && { [weightColumn]: cell(row, at.weight) }),
      ...valuesOf(table, row, new Set(Object.values(at))),
    },
  };
};

/** What a table of edges speaks of, each once, named by its id. */
const endsOf = (links: readonly PlainLink[]): readonly PlainElement[] =>
  [...new Set(links.flatMap(({ from, to }) => [from, to]))].map((id) => plainElement(id, id));

const linksOf = (table: Table): Pick<PlainMap, 'links' | 'linkColumns'> => {
  const at = placesIn(table);
  const rows = table.rows.filter((row) => cell(row, at.from) !== '' && cell(row, at.to) !== '');
  const links = rows.map((row) => linkOf(table, row, at));
  const isWeighted = links.some(({ values }) => values[weightColumn] !== undefined);
  return {
    links,
    linkColumns: [
      ...(isWeighted ? [weightColumn] : []),
      ...otherColumns(table, new Set(Object.values(at))),
    ],
  };
};

const elementsOf = (table: Table): Pick<PlainMap, 'elements' | 'columns'> => {
  const [id, label] = [columnAt(table, 'id'), columnAt(table, 'label')];
  const own = new Set([id, label]);
  return {
    columns: otherColumns(table, own),
    elements: table.rows.map((row) => ({
      ...plainElement(cell(row, id) || cell(row, label), cell(row, label)),
      values: valuesOf(table, row, own),
    })),
  };
};

const nothing = { title: '', columns: [], linkColumns: [], elements: [], links: [], notices: [] };

/** A single table of Gephi's: nodes, or edges, which then make the circles they speak of. */
const flatOf = (table: Table): PlainMap => {
  const { notices } = table;
  if (!isEdgeTable(table.headers)) return { ...nothing, ...elementsOf(table), notices };
  const read = linksOf(table);
  return { ...nothing, ...read, elements: endsOf(read.links), notices };
};

/** One of Gephi's tables as a map. */
export const readGephi = (table: Table): Result<PlainMap, FileProblem> =>
  soundPlain(titled(unflattened(flatOf(table))));

/**
 * The two tables of a map as one map. Circles that only the edges speak of are there too; that a
 * circle is in a theme stands in the edges.
 */
export const readGephiPair = (nodes: Table, edges: Table): Result<PlainMap, FileProblem> => {
  const [ofNodes, ofEdges] = [flatOf(nodes), flatOf(edges)];
  const known = new Set(ofNodes.elements.map(({ id }) => id));
  const flat: PlainMap = {
    ...ofEdges,
    columns: ofNodes.columns,
    elements: [...ofNodes.elements, ...ofEdges.elements.filter(({ id }) => !known.has(id))],
    notices: [...ofNodes.notices, ...ofEdges.notices],
  };
  return soundPlain(titled(unflattened(flat)));
};
