import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { choosing } from '../../store/sessionStore';
import { useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { ContextMenu } from '../parts/ContextMenu';
import type { MenuLine } from '../parts/menuItems';
import { menuFor } from './itemMenu';
import type { Item } from './items';
import type { Tree } from './useTree';
import { amongOf } from './wideKeys';

type At = { readonly x: number; readonly y: number };

/** Beside the row; beside the circle on the map while the tree is not to be seen. */
const besideItem = (tools: MapTools, tree: Tree, item: Item, isShown: boolean): At => {
  const surface = document.querySelector('[data-testid="map"]')?.getBoundingClientRect();
  const spot = item.id && tools.map.stage.picture()?.onScreen(item.id);
  if (!isShown && spot && surface) return { x: surface.x + spot.x, y: surface.y + spot.y };
  const row = tree.ref.current
    ?.querySelector(`[data-key="${item.key}"] [data-row]`)
    ?.getBoundingClientRect();
  return { x: (row?.x ?? 0) + 40, y: (row?.y ?? 0) + (row?.height ?? 0) };
};

/** A menu keeps its lines while it fades, also when what it is about is gone. */
interface Opened {
  readonly item: Item;
  readonly lines: readonly MenuLine[];
  /** Null once it is closed. */
  readonly at: At | null;
}

/** The menu of an item: by key, by right click, by the button of its row. */
export const useTreeMenu = (tree: Tree, isShown: boolean) => {
  const tools = useMap();
  const [menu, setMenu] = useState<Opened | null>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const isOpen = Boolean(menu?.at);
    const isGone = menu && !tree.shown.some(({ key }) => key === menu.item.key);
    if (wasOpen.current && !isOpen && isGone && tree.stop) tree.goTo(tree.stop);
    wasOpen.current = isOpen;
  }, [menu, tree]);

  const open = (item: Item, at: At): void => {
    const { id, theme } = item;
    if (!id) return;
    const lines = menuFor(tools, id, { theme, among: amongOf(tree, item) });
    setMenu({ item, lines, at });
  };
  const choose = (item: Item): void => {
    const { id } = item;
    const { selection } = tools.map.session.getState();
    if (id && !selection.includes(id)) tools.map.session.setState(choosing(id));
  };
  return {
    open: (of: Item) => open(of, besideItem(tools, tree, of, isShown)),
    /** Opens at the pointer. */
    openAt: (of: Item, { clientX: x, clientY: y }: MouseEvent) => {
      choose(of);
      open(of, { x, y });
    },
    element: (
      <ContextMenu
        label={
          menu?.item.note
            ? tools.words('notes.menuOf')
            : tools.words('outline.menuOf', { name: menu?.item.node?.name ?? '' })
        }
        lines={menu?.lines ?? []}
        at={menu?.at ?? null}
        onClose={() => setMenu((was) => was && { ...was, at: null })}
      />
    ),
  };
};
