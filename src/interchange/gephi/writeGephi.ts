import type { Direction } from '../../domain/row';
import { writeCsv } from '../csv/writeCsv';
import { flattened } from '../plain/flat';
import type { PlainLink, PlainMap } from '../plain/plainMap';
import { themeType } from '../plain/structure';
import { valueIn } from '../plain/valueIn';

const edgeTypes: Readonly<Record<Direction, string>> = {
  none: 'Undirected',
  forward: 'Directed',
  both: 'Undirected',
};

/** Gephi's tables know no edge both ways: it is undirected, and says so here. */
export const directionColumn = 'direction';

export const weightColumn = 'Weight';

/** Edges between the same two nodes stay apart in Gephi when they differ in this. */
export const kindColumn = 'Kind';

const valuesIn = (
  values: Readonly<Record<string, string>>,
  columns: readonly string[],
): readonly string[] => columns.map((name) => valueIn(values, name));

const nodesOf = ({ elements, columns }: PlainMap): string =>
  writeCsv([
    ['Id', 'Label', ...columns],
    ...elements.map(({ id, label, values }) => [id, label, ...valuesIn(values, columns)]),
  ]);

/** Gephi wants an id for every edge; one that says a circle is in a theme gets one of these. */
const idOf = ({ id, type }: PlainLink, at: number): string =>
  id === '' && type === themeType ? `${themeType} ${at + 1}` : id;

const edgesOf = ({ links, linkColumns }: PlainMap): string => {
  const columns = linkColumns.filter((name) => name !== weightColumn);
  const hasBoth = links.some(({ direction }) => direction === 'both');
  const first = ['Source', 'Target', 'Type', 'Id', 'Label', weightColumn, kindColumn];
  return writeCsv([
    [...first, ...(hasBoth ? [directionColumn] : []), ...columns],
    ...links.map((link, at) => {
      const { from, to, type, direction, values } = link;
      return [
        ...[
          from,
          to,
          edgeTypes[direction],
          idOf(link, at),
          type,
          values[weightColumn] || '1',
          type,
        ],
        ...(hasBoth ? [direction === 'both' ? direction : ''] : []),
        ...valuesIn(values, columns),
      ];
    }),
  ]);
};

export interface GephiTables {
  readonly nodes: string;
  /** Null when nothing is connected. */
  readonly edges: string | null;
}

/**
 * A map as the two tables that Gephi's spreadsheet import takes, roles and themes as `flattened`
 * has them. An edge that says no weight weighs 1; where
 * circles stand is not told.
 */
export const writeGephi = (plain: PlainMap): GephiTables => {
  const elements = plain.elements.map((element) => ({ ...element, pinned: false }));
  const flat = flattened({ ...plain, elements });
  return { nodes: nodesOf(flat), edges: flat.links.length > 0 ? edgesOf(flat) : null };
};
