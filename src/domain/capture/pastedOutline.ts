import { type InlineTheme, inlineThemes } from './inlineTheme';
import type { Item } from './pastedItems';

interface Branch {
  readonly text: string;
  readonly children: Branch[];
}

/** The items as a tree by how far in they stand. */
const treeOf = (items: readonly Item[]): readonly Branch[] => {
  const root: Branch = { text: '', children: [] };
  const open: { branch: Branch; indent: number }[] = [{ branch: root, indent: -1 }];
  for (const { text, indent } of items) {
    const branch: Branch = { text, children: [] };
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    open.at(-1)?.branch.children.push(branch);
    open.push({ branch, indent });
  }
  return root.children;
};

const isLeaf = ({ children }: Branch): boolean => children.length === 0;

const nameOf = ({ text }: Branch): string => text.replace(/\s*[:：]$/u, '');

/** A theme, its partners, then what has partners of its own as sub-themes. */
const linesUnder = (branch: Branch, mark: string): readonly string[] => {
  const { children } = branch;
  const above = children.filter((one) => !isLeaf(one));
  return [
    `${mark} ${nameOf(branch)}`,
    ...children.filter(isLeaf).map(({ text }) => text),
    ...above.flatMap((one) => linesUnder(one, '##')),
  ];
};

const branchOf = ({ name, partners }: InlineTheme): Branch => ({
  text: name,
  children: partners.map((text) => ({ text, children: [] })),
});

/** `Theme: a, b, c` says in one line what has its partners below it elsewhere. */
const opened = (tree: readonly Branch[]): readonly Branch[] => {
  const leaves = tree.filter(isLeaf);
  const themes = inlineThemes(leaves.map(({ text }) => text));
  const ofLeaf = new Map(leaves.map((leaf, at) => [leaf, themes[at]]));
  return tree.map((branch) => {
    const theme = ofLeaf.get(branch);
    return theme ? branchOf(theme) : branch;
  });
};

/**
 * Lines of capture for an outline: what has items below it, or names them after a colon, is a theme,
 * or a sub-theme below another; the rest are partners. Those at the top that have nothing below come first, so that
 * they do not fall into a theme that happens to stand before them.
 */
export const outlineLines = (items: readonly Item[]): readonly string[] => {
  const tree = opened(treeOf(items));
  return [
    ...tree.filter(isLeaf).map(({ text }) => text),
    ...tree.filter((one) => !isLeaf(one)).flatMap((one) => linesUnder(one, '#')),
  ];
};
