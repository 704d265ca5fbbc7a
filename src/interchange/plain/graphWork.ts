import type { Direction } from '../../domain/row';
import { type ColumnNames, columnNames } from './columnNames';
import {
  type DraftElement,
  type DraftLink,
  drafted,
  draftedLinks,
  withDefaults,
} from './draftPlain';
import type { PlainMap } from './plainMap';

/** What a declared column belongs to, in the words of the formats. */
export type Side = 'node' | 'edge';

/** What is open while a file of nodes and edges is read, and what was read of it. */
export interface GraphWork {
  readonly columns: Readonly<Record<Side, ColumnNames>>;
  readonly defaults: Readonly<Record<Side, Map<string, string>>>;
  readonly elements: DraftElement[];
  readonly links: DraftLink[];
  /** The nodes that are open, the innermost last. */
  readonly nodes: DraftElement[];
  edge: DraftLink | null;
  /** The direction of edges that do not say. */
  direction: Direction;
  title: string;
  /** What is said of the map and has no place in it. */
  readonly ignored: Set<string>;
}

/** Nothing read yet. */
export const graphWork = (): GraphWork => ({
  columns: { node: columnNames(), edge: columnNames() },
  defaults: { node: new Map(), edge: new Map() },
  elements: [],
  links: [],
  nodes: [],
  edge: null,
  direction: 'none',
  title: '',
  ignored: new Set(),
});

const mostNamed = 5;

/** What was read, as a map. */
export const plainOfWork = (work: GraphWork): PlainMap => {
  withDefaults(work.elements, work.defaults.node);
  withDefaults(work.links, work.defaults.edge);
  const names = [...work.ignored].slice(0, mostNamed).join(', ');
  return {
    title: work.title,
    columns: work.columns.node.names(),
    linkColumns: work.columns.edge.names(),
    elements: drafted(work.elements),
    links: draftedLinks(work.links),
    notices: names === '' ? [] : [{ reason: 'extrasIgnored', values: { names } }],
  };
};
