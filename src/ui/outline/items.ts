import { derived, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { type Branch, outlineOf } from '../../domain/outline';
import type { NodeRow, NoteRow } from '../../domain/row';

/** One item of the tree. A partner of several themes is one item under each, with the same id. */
export interface Item {
  /** Its place in the tree: what it stands under, and its id. */
  readonly key: string;
  /** The circle or note it stands for; null for a group. */
  readonly id: Id | null;
  /** Null for a note, and for the groups: what is not sorted yet, and notes. */
  readonly node: NodeRow | null;
  readonly note: NoteRow | null;
  /** The theme it stands under. */
  readonly theme: Id | null;
  /** The key of the item it stands under. */
  readonly above: string | null;
  /** From 1. */
  readonly level: number;
  /** From 1, among `size` neighbors. */
  readonly place: number;
  readonly size: number;
  readonly under: readonly Item[];
  /** Partners in it and in what stands under it, each counted once. */
  readonly partners: number;
}

export const unsortedKey = 'unsorted';
export const notesKey = 'notes';

const partnersIn = (branch: Branch): ReadonlySet<Id> =>
  new Set([
    ...branch.partners.map((partner) => partner.id),
    ...branch.subThemes.flatMap((sub) => [...partnersIn(sub)]),
  ]);

type Spot = Pick<Item, 'above' | 'level' | 'place' | 'size' | 'theme'>;

const leaf = (node: NodeRow, spot: Spot): Item => ({
  ...spot,
  key: `${spot.above ?? ''}/${node.id}`,
  id: node.id,
  node,
  note: null,
  under: [],
  partners: 0,
});

const branchItem = (branch: Branch, spot: Spot): Item => {
  const item = leaf(branch.theme, spot);
  const size = branch.subThemes.length + branch.partners.length;
  const at = (place: number): Spot => ({
    above: item.key,
    level: spot.level + 1,
    place,
    size,
    theme: branch.theme.id,
  });
  const subs = branch.subThemes.map((sub, index) => branchItem(sub, at(index + 1)));
  const partners = branch.partners.map((partner, index) =>
    leaf(partner, at(branch.subThemes.length + index + 1)),
  );
  return { ...item, under: [...subs, ...partners], partners: partnersIn(branch).size };
};

const unsortedItem = (partners: readonly NodeRow[], spot: Spot): Item => ({
  ...spot,
  key: unsortedKey,
  id: null,
  node: null,
  note: null,
  under: partners.map((partner, index) =>
    leaf(partner, {
      above: unsortedKey,
      level: spot.level + 1,
      place: index + 1,
      size: partners.length,
      theme: null,
    }),
  ),
  partners: partners.length,
});

const noteItem = (note: NoteRow, place: number, size: number): Item => ({
  key: `${notesKey}/${note.id}`,
  id: note.id,
  node: null,
  note,
  theme: null,
  above: notesKey,
  level: 2,
  place,
  size,
  under: [],
  partners: 0,
});

const notesItem = (notes: readonly NoteRow[], spot: Spot): Item => ({
  ...spot,
  key: notesKey,
  id: null,
  node: null,
  note: null,
  under: notes.map((note, index) => noteItem(note, index + 1, notes.length)),
  partners: 0,
});

/** The tree of a map: the center, the themes, what is not sorted yet, and notes. */
export const itemsOf = derived((document): readonly Item[] => {
  const { center, themes, unsorted } = outlineOf(document);
  const notes = rowsOf(document, 'note');
  const groups = (unsorted.length ? 1 : 0) + (notes.length ? 1 : 0);
  const size = (center ? 1 : 0) + themes.length + groups;
  const at = (place: number): Spot => ({ above: null, level: 1, place, size, theme: null });
  const before = center ? 2 : 1;
  return [
    ...(center ? [leaf(center, at(1))] : []),
    ...themes.map((branch, index) => branchItem(branch, at(before + index))),
    ...(unsorted.length ? [unsortedItem(unsorted, at(before + themes.length))] : []),
    ...(notes.length ? [notesItem(notes, at(size))] : []),
  ];
});

/** The items in sight, in reading order; what stands under a closed item is left out. */
export const inSight = (items: readonly Item[], closed: ReadonlySet<string>): readonly Item[] =>
  items.flatMap((item) => [item, ...(closed.has(item.key) ? [] : inSight(item.under, closed))]);

/** Every item, closed or not. */
export const allItems = (items: readonly Item[]): readonly Item[] => inSight(items, new Set());

/** The items beside one, itself among them. */
export const besides = (items: readonly Item[], item: Item): readonly Item[] =>
  allItems(items).filter((one) => one.above === item.above);
