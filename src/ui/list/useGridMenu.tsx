import { useState } from 'react';
import { useMap } from '../map/mapContext';
import { ContextMenu } from '../parts/ContextMenu';
import type { MenuLine } from '../parts/menuItems';
import { cellMenu, textLines } from './cellMenu';
import { hasTicks, isWritable } from './column';
import type { GridNow, GridWays } from './gridWays';
import { headMenu } from './headMenu';
import type { Sorting } from './listKept';
import { openRow } from './openRow';
import { removeRows } from './removeRows';
import type { Place } from './useCursor';
import type { Deeds } from './useDeeds';
import type { ShownSheet } from './useSheet';
import { tickRows, useTicked } from './useTicked';

interface Menu {
  /** In CSS px of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly lines: readonly MenuLine[];
}

interface Asked {
  readonly sheet: ShownSheet;
  readonly deeds: Deeds;
  readonly ways: GridWays | undefined;
  readonly now: GridNow;
  readonly edit: () => void;
  readonly sort: (sort: Sorting | null) => void;
  readonly choose: () => void;
  readonly onClose: () => void;
}

/** The menu of a header or a cell. */
export const useGridMenu = (asked: Asked) => {
  const { sheet, deeds, ways, now, edit, sort, choose, onClose } = asked;
  const tools = useMap();
  const { words } = tools;
  const ticked = useTicked(sheet.rows);
  // Its lines stay while it fades, so that the focus goes back from a line that is still there.
  const [menu, setMenu] = useState<Menu | null>(null);
  const [isOpen, setOpen] = useState(false);
  const linesAt = ({ row, column: at }: Place): Omit<Menu, 'at'> | null => {
    const column = sheet.columns[at - 1];
    const id = sheet.rows[row];
    if (row < 0 && column)
      return {
        label: words('list.menu.header', { name: column.name }),
        lines: headMenu({ words, sheet, column, sort, choose }),
      };
    if (!id) return null;
    const canEdit = column !== undefined && isWritable(column);
    // The menu has the keyboard until it is gone.
    const change = (): void => void requestAnimationFrame(edit);
    if (!hasTicks(sheet.name))
      return {
        label: words('list.menu.cell'),
        lines: [...(canEdit ? textLines(tools, deeds, change) : []), ...(ways?.menu(now) ?? [])],
      };
    const { name } = sheet;
    const isTicked = ticked.has(id);
    const those = isTicked ? [...ticked] : [id];
    return {
      label: words('list.menu.cell'),
      lines: cellMenu({
        ...{ tools, deeds, isTicked, canEdit },
        count: those.length,
        edit: change,
        open: openRow(tools, name, id),
        tick: () => tickRows(tools, [id], !isTicked),
        remove: () => removeRows(tools, name, those),
      }),
    };
  };
  const element = (
    <ContextMenu
      label={menu?.label ?? ''}
      lines={menu?.lines ?? []}
      at={isOpen ? (menu?.at ?? null) : null}
      onClose={() => {
        setOpen(false);
        onClose();
      }}
    />
  );
  return {
    element,
    open: (place: Place, at: Menu['at']): void => {
      const next = linesAt(place);
      if (next) setMenu({ ...next, at });
      setOpen(next !== null);
    },
  };
};
