import type { Item } from './items';

/** The items in sight, and the one a key was pressed on. */
export interface TreePlace {
  readonly shown: readonly Item[];
  readonly item: Item;
  readonly isClosed: boolean;
}

type Step = (place: TreePlace) => Item | undefined;

const at =
  (by: number): Step =>
  ({ shown, item }) =>
    shown[shown.indexOf(item) + by];

const above: Step = ({ shown, item }) => shown.find((one) => one.key === item.above);

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: at(-1),
  ArrowDown: at(1),
  ArrowRight: ({ item, isClosed }) => (isClosed ? undefined : item.under[0]),
  ArrowLeft: (place) => (place.item.under.length && !place.isClosed ? undefined : above(place)),
  Home: ({ shown }) => shown[0],
  End: ({ shown }) => shown.at(-1),
};

const signs: Readonly<Record<string, Step>> = {
  '[': above,
  ']': ({ item }) => firstPartner(item) ?? item.under[0],
};

/** The first partner right under an item. */
export const firstPartner = (item: Item): Item | undefined =>
  item.under.find((one) => one.node?.type === 'partner');

/** Where a key leads in the tree; null when it is not a key of the tree or leads nowhere. */
export const stepFor = (key: string, place: TreePlace, letterKeys: boolean): Item | null => {
  const step = steps[key] ?? (letterKeys ? signs[key] : undefined);
  return step?.(place) ?? null;
};

/** Whether a key opens (true) or closes (false) the item; null when it does neither. */
export const opening = (key: string, { item, isClosed }: TreePlace): boolean | null => {
  if (item.under.length === 0) return null;
  if (key === 'ArrowRight' && isClosed) return true;
  return key === 'ArrowLeft' && !isClosed ? false : null;
};

/** The next item whose name begins with a letter, round and round. */
export const byLetter = (key: string, { shown, item }: TreePlace): Item | null => {
  const from = shown.indexOf(item) + 1;
  const round = [...shown.slice(from), ...shown.slice(0, from)];
  const starts = ({ node }: Item) => node?.name.toLowerCase().startsWith(key.toLowerCase());
  return key.length === 1 && key.trim() ? (round.find(starts) ?? null) : null;
};
