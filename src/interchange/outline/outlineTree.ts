import { limits } from '../limits';
import { fieldIn } from '../plain/inlineFields';
import type { OutlineItem } from './outlineItems';

/** An item with what stands below it. */
export interface Branch {
  readonly item: OutlineItem;
  readonly children: Branch[];
  /** Lines of the form `Name:: value` right below it. */
  readonly fields: (readonly [name: string, value: string])[];
}

const branchOf = (item: OutlineItem): Branch => ({ item, children: [], fields: [] });

/** Values stand below a heading as plain lines, where bullets are partners, else as bullets. */
const mayBeField = (item: OutlineItem, above: Branch): boolean =>
  item.is === (above.item.is === 'heading' ? 'plain' : 'bullet');

/** The items as a tree by how far in they stand; what is nested deeper than any map stands side by side. */
export const treeOf = (items: readonly OutlineItem[]): readonly Branch[] => {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const item of items) {
    while (open.length > 0 && (open.at(-1)?.item.depth ?? 0) >= item.depth) open.pop();
    open.splice(limits.depth);
    const above = open.at(-1);
    const field = above && mayBeField(item, above) ? fieldIn(item.text) : null;
    if (above && field) {
      above.fields.push(field);
      continue;
    }
    const branch = branchOf(item);
    (above?.children ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
};

const isLeaf = ({ children }: Branch): boolean => children.length === 0;

/** True for what holds others: a heading, or what has something below it. */
export const isHolder = (branch: Branch): boolean =>
  branch.item.is === 'heading' || !isLeaf(branch);

const isOnlyRoot = (root: Branch): boolean =>
  root.item.is === 'heading'
    ? root.item.depth === 1
    : root.children.some((child) => !isLeaf(child));

/**
 * The item that names the center: a title above everything, one line with themes below it, or a
 * first plain line before themes. Null when the outline begins with themes or is a mere list.
 */
export const centerIn = (roots: readonly Branch[]): Branch | null => {
  const [first] = roots;
  if (!first) return null;
  if (roots.length === 1) return isOnlyRoot(first) ? first : null;
  const isTitle = first.item.is === 'plain' && isLeaf(first);
  return isTitle && roots.some(isHolder) ? first : null;
};
