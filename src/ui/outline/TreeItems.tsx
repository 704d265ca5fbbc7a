import { Fragment } from 'react';
import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { fadedBy } from '../map/filter';
import { useDocument, useSession } from '../map/mapContext';
import { useArcs } from '../mapMeasures/arcsShown';
import type { Item } from './items';
import { type Facts, factsOf } from './itemWords';
import { nearRows } from './nearRows';
import { TreeItem } from './TreeItem';
import { useRowsSeen } from './useRowsSeen';
import type { Tree } from './useTree';

interface TreeItemsProps {
  readonly tree: Tree;
  /** A tree in sight keeps the room of the rows it does not hold. */
  readonly isShown: boolean;
  /** The circle whose name is a field now. */
  readonly renamed: Id | null;
  /** The item something would be dropped on. */
  readonly dropKey: string | null;
}

interface Lit extends TreeItemsProps {
  readonly document: MapDocument;
  readonly facts: (item: Item) => Facts;
  readonly selection: ReadonlySet<Id>;
  readonly from: Id | null;
  /** The one item that shows the field. */
  readonly renamedKey: string | null;
}

const subThemesOf = (item: Item): number =>
  item.under.filter(({ node }) => node?.type === 'theme').length;

const colorOf = (document: MapDocument, item: Item): number | null =>
  nodeOf(document, item.theme)?.color ?? null;

const asItem = (item: Item, lit: Lit) => {
  const { tree } = lit;
  const { key, node, note, under } = item;
  const isOpen = under.length > 0 ? !tree.closed.has(key) : null;
  return (
    <TreeItem
      itemKey={key}
      node={node}
      note={note}
      notes={under.length}
      themeColor={colorOf(lit.document, item)}
      level={item.level}
      place={item.place}
      size={item.size}
      partners={item.partners}
      subThemes={subThemesOf(item)}
      isOpen={isOpen}
      isSelected={item.id !== null && lit.selection.has(item.id)}
      isStop={key === tree.stop?.key}
      isRenamed={key === lit.renamedKey}
      isDropTarget={key === lit.dropKey}
      isFrom={node !== null && node.id === lit.from}
      {...lit.facts(item)}
    />
  );
};

/** The field stands where the keyboard is; a partner of several themes has it only once. */
const renamedKeyOf = ({ tree, renamed }: TreeItemsProps): string | null => {
  if (!renamed) return null;
  if (tree.stop?.node?.id === renamed) return tree.stop.key;
  return tree.shown.find(({ node }) => node?.id === renamed)?.key ?? null;
};

/** The rows where the keyboard is, or is about to be. */
const rowsInUse = ({ tree }: Lit, renamedKey: string | null): readonly number[] => {
  const stop = tree.stop ? tree.shown.indexOf(tree.stop) : 0;
  const renamed = tree.shown.findIndex(({ key }) => key === renamedKey);
  return renamed < 0 || renamed === stop ? [stop] : [stop, renamed];
};

/** Room in place of rows that are not there, so that the list scrolls as if they were. */
const Gap = ({ rows, height }: { rows: number; height: number }) =>
  rows > 0 ? <div aria-hidden="true" style={{ height: rows * height }} /> : null;

/** The items of the tree; of a long tree only those near the keyboard or in sight. */
export const TreeItems = (props: TreeItemsProps) => {
  const document = useDocument();
  const selection = useSession((session) => session.selection);
  const shown = useSession((session) => session.shown);
  const focusOn = useSession((session) => session.focusOn);
  const group = useSession((session) => session.group);
  const measure = useSession((session) => session.measure);
  const arcs = useArcs(document);
  const from = useSession(({ tool }) => (tool.is === 'connect' ? tool.from : null));
  const lit: Lit = {
    ...props,
    document,
    facts: factsOf(document, fadedBy(document, { shown, focusOn, group, measure }), arcs),
    selection: new Set(selection),
    from,
    renamedKey: renamedKeyOf(props),
  };
  const { shown: items, ref } = props.tree;
  const { range, height } = useRowsSeen(ref, props.isShown);
  const rows = nearRows(items, rowsInUse(lit, lit.renamedKey), range);
  const gap = (before: number, after: number) =>
    props.isShown && <Gap rows={after - before - 1} height={height} />;
  return (
    <>
      {rows.map((row, at) => {
        const item = items[row] as Item;
        return (
          <Fragment key={item.key}>
            {gap(rows[at - 1] ?? -1, row)}
            {asItem(item, lit)}
          </Fragment>
        );
      })}
      {gap(rows.at(-1) ?? -1, items.length)}
    </>
  );
};
