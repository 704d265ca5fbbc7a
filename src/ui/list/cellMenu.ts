import { CopyCheck, Eraser, PanelRight, PenLine, SquareCheck, Trash2 } from 'lucide-react';
import { keysShown } from '../actions/keys';
import type { MapTools } from '../map/tools';
import type { MenuLine } from '../parts/menuItems';
import type { Deeds } from './useDeeds';

/** What can be done with what a cell says. */
export const textLines = (
  { words }: Pick<MapTools, 'words'>,
  deeds: Pick<Deeds, 'fill' | 'clear'>,
  edit: () => void,
): readonly MenuLine[] => [
  { id: 'edit', label: words('list.menu.edit'), icon: PenLine, keys: 'F2', onAction: edit },
  {
    ...{ id: 'fill', label: words('list.menu.fill'), icon: CopyCheck },
    ...{ keys: keysShown('mod+d'), onAction: deeds.fill },
  },
  {
    ...{ id: 'clear', label: words('list.menu.clear'), icon: Eraser },
    ...{ keys: keysShown('delete'), onAction: deeds.clear },
  },
];

interface CellMenu {
  readonly tools: MapTools;
  readonly deeds: Deeds;
  readonly canEdit: boolean;
  readonly isTicked: boolean;
  /** How many rows would be deleted. */
  readonly count: number;
  readonly edit: () => void;
  readonly open: (() => void) | null;
  readonly tick: () => void;
  readonly remove: () => void;
}

/** What can be done with the cell the keyboard is on, and with its row. */
export const cellMenu = (menu: CellMenu): readonly MenuLine[] => {
  const { tools, deeds, canEdit, isTicked, count, open } = menu;
  const { words } = tools;
  return [
    ...(canEdit ? [...textLines(tools, deeds, menu.edit), 'line' as const] : []),
    ...(open
      ? [
          {
            ...{ id: 'details', label: words('list.menu.details'), icon: PanelRight },
            ...{ keys: keysShown('mod+enter'), onAction: open },
          },
        ]
      : []),
    {
      id: 'select',
      label: words(isTicked ? 'list.menu.unselect' : 'list.menu.select'),
      icon: SquareCheck,
      keys: keysShown('mod+space'),
      onAction: menu.tick,
    },
    'line',
    { id: 'delete', label: words('list.delete', { count }), icon: Trash2, onAction: menu.remove },
  ];
};
