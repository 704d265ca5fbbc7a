import type { Direction } from '../../domain/row';
import { type ColumnNames, columnNames } from '../plain/columnNames';
import {
  type DraftElement,
  type DraftLink,
  drafted,
  draftedLinks,
  withDefaults,
} from '../plain/draftPlain';
import type { PlainMap } from '../plain/plainMap';

export type Side = 'node' | 'edge';

/** What is open while a GEXF file is read, and what was read of it. */
export interface GexfWork {
  readonly columns: Readonly<Record<Side, ColumnNames>>;
  readonly defaults: Readonly<Record<Side, Map<string, string>>>;
  readonly elements: DraftElement[];
  readonly links: DraftLink[];
  readonly nodes: DraftElement[];
  edge: DraftLink | null;
  columnsOf: Side;
  column: string;
  direction: Direction;
  title: string;
  hasTimes: boolean;
}

/** Nothing read yet. */
export const gexfWork = (): GexfWork => ({
  columns: { node: columnNames(), edge: columnNames() },
  defaults: { node: new Map(), edge: new Map() },
  elements: [],
  links: [],
  nodes: [],
  edge: null,
  columnsOf: 'node',
  column: '',
  direction: 'none',
  title: '',
  hasTimes: false,
});

/** What was read, as a map. */
export const plainOfGexf = (work: GexfWork): PlainMap => {
  withDefaults(work.elements, work.defaults.node);
  withDefaults(work.links, work.defaults.edge);
  return {
    title: work.title,
    columns: work.columns.node.names(),
    linkColumns: work.columns.edge.names(),
    elements: drafted(work.elements),
    links: draftedLinks(work.links),
    notices: work.hasTimes ? [{ reason: 'extrasIgnored', values: { names: 'spells' } }] : [],
  };
};
