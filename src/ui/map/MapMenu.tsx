import { useCallback, useState } from 'react';
import { addPartner, addTheme } from '../actions/circleActions';
import { lineOf } from '../actions/menuLine';
import { arrange, arrangeUnpinned, fit } from '../actions/viewActions';
import { menuFor } from '../outline/itemMenu';
import { ContextMenu } from '../parts/ContextMenu';
import type { MenuLine } from '../parts/menuItems';
import { useMap } from './mapContext';
import type { MenuAt } from './mapRules';
import type { MapTools } from './tools';

const paperActions = [addPartner, addTheme, arrange, arrangeUnpinned, fit];

const paperMenu = (tools: MapTools): readonly MenuLine[] =>
  paperActions.filter((action) => action.can(tools)).map((action) => lineOf(tools, action));

interface Opened {
  readonly at: { readonly x: number; readonly y: number };
  readonly lines: readonly MenuLine[];
}

const openedAt = (tools: MapTools, { id, at }: MenuAt): Opened => {
  const box = document.querySelector('[data-testid="map"]')?.getBoundingClientRect();
  return {
    at: { x: at[0] + (box?.left ?? 0), y: at[1] + (box?.top ?? 0) },
    lines: id ? menuFor(tools, id) : paperMenu(tools),
  };
};

/** The menu of what is under the pointer: a circle, a connection, or the paper. */
export const useMapMenu = () => {
  const tools = useMap();
  const [isOpen, setOpen] = useState(false);
  // Its lines stay while it fades, so that the focus goes back from a line that is still there.
  const [menu, setMenu] = useState<Opened | null>(null);
  const open = useCallback(
    (asked: MenuAt) => {
      setMenu(openedAt(tools, asked));
      setOpen(true);
    },
    [tools],
  );
  const element = (
    <ContextMenu
      label={tools.words('map.menu')}
      lines={menu?.lines ?? []}
      at={isOpen ? (menu?.at ?? null) : null}
      onClose={() => setOpen(false)}
    />
  );
  return { open, element };
};
