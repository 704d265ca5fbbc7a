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
import type { XmlTag } from '../xml/readXml';

export type Side = 'node' | 'edge';

/** What is open while a GraphML file is read, and what was read of it. */
export interface GraphmlWork {
  readonly columns: Readonly<Record<Side, ColumnNames>>;
  readonly defaults: Readonly<Record<Side, Map<string, string>>>;
  /** Keys whose values are drawings. */
  readonly drawings: Set<string>;
  readonly elements: DraftElement[];
  readonly links: DraftLink[];
  readonly nodes: DraftElement[];
  edge: DraftLink | null;
  key: XmlTag | null;
  data: string;
  direction: Direction;
  title: string;
  readonly ignored: Set<string>;
}

/** Nothing read yet. */
export const graphmlWork = (): GraphmlWork => ({
  columns: { node: columnNames(), edge: columnNames() },
  defaults: { node: new Map(), edge: new Map() },
  drawings: new Set(),
  elements: [],
  links: [],
  nodes: [],
  edge: null,
  key: null,
  data: '',
  direction: 'none',
  title: '',
  ignored: new Set(),
});

const mostNamed = 5;

/** What was read, as a map. */
export const plainOfGraphml = (work: GraphmlWork): PlainMap => {
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
