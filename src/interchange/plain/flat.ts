import { freedName, heldName, renamed } from './heldNames';
import type { PlainElement, PlainMap } from './plainMap';
import { hasStructure, roleColumn, withoutStructure, withStructure } from './structure';

const typeColumn = 'type';
const descriptionColumn = 'description';
const pinnedColumn = 'pinned';

/** Columns of ours that hold words whatever these look like. */
export const wordColumns: ReadonlySet<string> = new Set([
  roleColumn,
  typeColumn,
  descriptionColumn,
]);

/** Names that formats of nodes and edges give a meaning of their own. */
const held: ReadonlySet<string> = new Set([
  ...[typeColumn, descriptionColumn, pinnedColumn],
  ...['id', 'label', 'x', 'y', 'size', 'color', 'colour', 'r', 'g', 'b'],
]);
const heldOfLinks: ReadonlySet<string> = new Set([
  ...['id', 'source', 'target', 'label', 'type', 'kind', 'direction'],
]);

const flatElement = (element: PlainElement): PlainElement => ({
  ...element,
  type: '',
  description: '',
  pinned: false,
  values: {
    ...(element.type && { [typeColumn]: element.type }),
    ...(element.description && { [descriptionColumn]: element.description }),
    ...(element.pinned && { [pinnedColumn]: 'true' }),
    ...renamed(element.values, (name) => heldName(name, held)),
  },
});

/**
 * A map for formats that know of an element no more than id, label and columns: all else stands in
 * columns, roles and themes as `withStructure` has them.
 */
export const flattened = (plain: PlainMap): PlainMap => {
  const { elements } = plain;
  const extra = [
    ...(elements.some(({ type }) => type) ? [typeColumn] : []),
    ...(elements.some(({ description }) => description) ? [descriptionColumn] : []),
    ...(elements.some(({ pinned }) => pinned) ? [pinnedColumn] : []),
  ];
  return withStructure({
    ...plain,
    columns: [...extra, ...plain.columns.map((name) => heldName(name, held))],
    linkColumns: plain.linkColumns.map((name) => heldName(name, heldOfLinks)),
    elements: elements.map(flatElement),
    links: plain.links.map((link) => ({
      ...link,
      values: renamed(link.values, (name) => heldName(name, heldOfLinks)),
    })),
  });
};

const yes = /^(true|yes|1)$/i;
const yesOrNo = /^(true|yes|1|false|no|0|)$/i;

type Found = Readonly<Record<'type' | 'description' | 'pinned', string | null>>;

/** Columns that say what we have a place for, in ours by exactly that name. */
const foundIn = ({ columns, elements }: PlainMap, isOurs: boolean): Found => {
  const named = (wanted: string): string | null =>
    columns.find((name) => (isOurs ? name : name.toLowerCase()) === wanted) ?? null;
  const pinned = named(pinnedColumn);
  const saysPinned =
    pinned !== null && elements.every(({ values }) => yesOrNo.test(values[pinned] ?? ''));
  return {
    type: named(typeColumn),
    description: named(descriptionColumn),
    pinned: saysPinned ? pinned : null,
  };
};

const richElement = (
  element: PlainElement,
  { type, description, pinned }: Found,
  free: (name: string) => string,
): PlainElement => {
  const values = { ...element.values };
  const taken = (column: string | null): string => {
    if (column === null) return '';
    const value = values[column] ?? '';
    delete values[column];
    return value;
  };
  return {
    ...element,
    type: taken(type) || element.type,
    description: taken(description) || element.description,
    pinned: yes.test(taken(pinned)) || element.pinned,
    values: renamed(values, free),
  };
};

/** The map that `flattened` was made of; of a map that is not ours only what is plain to see. */
export const unflattened = (flat: PlainMap): PlainMap => {
  const isOurs = hasStructure(flat);
  const found = foundIn(flat, isOurs);
  const gone = new Set(Object.values(found));
  const freeBy = (names: ReadonlySet<string>) => (name: string) =>
    isOurs ? freedName(name, names) : name;
  const plain = withoutStructure({
    ...flat,
    columns: flat.columns.filter((name) => !gone.has(name)),
    elements: flat.elements.map((element) => richElement(element, found, (name) => name)),
  });
  return {
    ...plain,
    columns: plain.columns.map(freeBy(held)),
    linkColumns: plain.linkColumns.map(freeBy(heldOfLinks)),
    elements: plain.elements.map((element) => ({
      ...element,
      values: renamed(element.values, freeBy(held)),
    })),
    links: plain.links.map((link) => ({
      ...link,
      values: renamed(link.values, freeBy(heldOfLinks)),
    })),
  };
};
