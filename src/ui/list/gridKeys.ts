import type { KeyboardEvent } from 'react';
import type { Id } from '../../domain/id';
import type { MapTools } from '../map/tools';
import { hasTicks } from './column';
import type { GridNow, GridWays } from './gridWays';
import { openRow } from './openRow';
import { type KeyDeeds, pressInSheet } from './sheetKeys';
import type { Place } from './useCursor';
import type { useEditing } from './useEditing';
import type { ShownSheet } from './useSheet';
import { tickRows } from './useTicked';

interface Asked {
  readonly tools: MapTools;
  readonly sheet: ShownSheet;
  readonly now: GridNow;
  readonly go: (to: Place, extend?: boolean) => void;
  readonly ways: GridWays | undefined;
  readonly cell: Pick<ReturnType<typeof useEditing>, 'edit' | 'toggle'>;
  readonly ticked: ReadonlySet<Id>;
  readonly tickAll: (on: boolean) => void;
  readonly sort: () => void;
  readonly menu: { open(place: Place, at: { readonly x: number; readonly y: number }): void };
  /** Rows that are in sight at once. */
  readonly page: number;
}

/** True when there was something to leave: a block that is marked, or a text that was refused. */
const leave = ({ cursor, deeds }: GridNow): boolean => {
  const isAny = cursor.isBlock || deeds.wrong !== null;
  deeds.forgive();
  cursor.collapse();
  return isAny;
};

const rowDeeds = (asked: Asked): Pick<KeyDeeds, 'tick' | 'tickAll' | 'details'> => {
  const { tools, sheet, now, ticked, tickAll } = asked;
  const { name, rows, faded } = sheet;
  const row = rows[now.cursor.at.row];
  const canTick = hasTicks(name);
  return {
    tick: () => row && canTick && tickRows(tools, [row], !ticked.has(row)),
    tickAll: () => tickAll(ticked.size < rows.length - faded),
    details: () => row && canTick && openRow(tools, name, row)?.(),
  };
};

const keyDeeds = (asked: Asked): KeyDeeds => {
  const { now, cell, menu, sort } = asked;
  const { cursor, deeds } = now;
  return {
    ...rowDeeds(asked),
    edit: cell.edit,
    toggle: cell.toggle,
    fill: deeds.fill,
    clear: deeds.clear,
    sort,
    menu: () => {
      const box = document.activeElement?.getBoundingClientRect();
      menu.open(cursor.at, { x: (box?.left ?? 0) + 12, y: box?.bottom ?? 0 });
    },
    leave: () => leave(now),
  };
};

/** What a key does in a grid: what the grid has of its own first, then what every sheet has. */
export const gridKeys =
  (asked: Asked) =>
  (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const { sheet, now, go, ways, page } = asked;
    const size = { rows: sheet.rows.length, columns: sheet.columns.length + 1, page };
    const isOurs =
      ways?.press(event, now) || pressInSheet(event, { ...now.cursor, go }, size, keyDeeds(asked));
    if (isOurs) event.preventDefault();
  };
