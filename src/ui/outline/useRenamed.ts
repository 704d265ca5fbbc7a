import { useEffect } from 'react';
import type { Id } from '../../domain/id';
import { useSession } from '../map/mapContext';
import { allItems } from './items';
import type { Tree } from './useTree';

/** The circle whose name is a field in the tree now; what it stands under is opened for it. */
export const useRenamed = (tree: Tree, isShown: boolean): Id | null => {
  const editing = useSession((session) => session.editing);
  const id = isShown && editing.is === 'rename' ? editing.id : null;
  useEffect(() => {
    if (!id || tree.shown.some(({ node }) => node?.id === id)) return;
    const item = allItems(tree.roots).find(({ node }) => node?.id === id);
    if (item) tree.goTo(item);
  }, [id, tree]);
  return id;
};
