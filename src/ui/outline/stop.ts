import type { Id } from '../../domain/id';
import type { Item } from './items';

/** What is known of where the keyboard is. */
export interface Whereabouts {
  /** The item it was on. */
  readonly key: string | null;
  /** The circle the whole map screen has in focus. */
  readonly focus: Id | null;
  /** The row that item had, for when it is gone. */
  readonly row: number;
}

/**
 * The one item that Tab leads to: where the keyboard was, unless the focus went to another circle;
 * the item in the same row when the old one is gone.
 */
export const stopIn = (shown: readonly Item[], { key, focus, row }: Whereabouts): Item | null => {
  const was = shown.find((item) => item.key === key);
  if (was && (!focus || was.id === focus)) return was;
  const same = shown.filter((item) => focus && item.id === focus);
  const beside = same.find((item) => was && item.above === was.above);
  return beside ?? same[0] ?? was ?? shown[Math.min(row, shown.length - 1)] ?? null;
};

/** Keys of everything a key stands under, so that it can be opened. */
export const keysAbove = (items: readonly Item[], key: string): readonly string[] => {
  const above = items.find((item) => item.key === key)?.above;
  return above ? [above, ...keysAbove(items, above)] : [];
};
