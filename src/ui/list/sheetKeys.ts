import type { KeyboardEvent } from 'react';
import { isMac } from '../actions/keys';
import type { Cursor, Place } from './useCursor';

export interface SheetSize {
  readonly rows: number;
  /** With the one of the ticks. */
  readonly columns: number;
  /** Rows that are in sight at once. */
  readonly page: number;
}

/** Where a key goes to from a cell; null for keys that go nowhere. */
const placeAfter = (
  { row, column }: Place,
  { key, isFar }: { readonly key: string; readonly isFar: boolean },
  { rows, columns, page }: SheetSize,
): Place | null => {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: isFar ? lastRow : row + 1, column };
    case 'ArrowLeft':
      return { row, column: isFar ? 1 : column - 1 };
    case 'ArrowRight':
      return { row, column: isFar ? lastColumn : column + 1 };
    case 'Home':
      return isFar ? { row: 0, column: 1 } : { row, column: 1 };
    case 'End':
      return isFar ? { row: lastRow, column: lastColumn } : { row, column: lastColumn };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'PageDown':
      return { row: Math.min(lastRow, row + page), column };
    default:
      return null;
  }
};

export interface KeyDeeds {
  edit(typed: string | null): void;
  sort(): void;
  tick(): void;
  tickAll(): void;
  toggle(): boolean;
  fill(): void;
  clear(): void;
  details(): void;
  menu(): void;
  leave(): boolean;
}

const isMod = (event: KeyboardEvent): boolean => (isMac ? event.metaKey : event.ctrlKey);

/** A key that writes a sign, or begins one that is put together of several. */
const typedBy = (event: KeyboardEvent): string | null => {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key === 'Process' || event.nativeEvent.isComposing) return '';
  const isSign = [...key].length === 1 && key !== ' ';
  // AltGr comes as Ctrl with Alt and writes signs.
  return isSign && !metaKey && ctrlKey === altKey ? key : null;
};

const withMod = (
  event: KeyboardEvent,
  cursor: Cursor,
  size: SheetSize,
  deeds: KeyDeeds,
): boolean => {
  const { key, shiftKey } = event;
  if (key === ' ') deeds.tick();
  else if (key === 'Enter') deeds.details();
  else if (key.toLowerCase() === 'd' && !shiftKey) deeds.fill();
  else if (key.toLowerCase() === 'a' && !shiftKey && size.rows > 0)
    cursor.mark({ top: 0, bottom: size.rows - 1, left: 0, right: size.columns - 2 });
  else return false;
  return true;
};

const spaced = (event: KeyboardEvent, cursor: Cursor, size: SheetSize, deeds: KeyDeeds): void => {
  const { row, column } = cursor.at;
  if (event.shiftKey && column > 0 && size.rows > 0)
    cursor.mark({ top: 0, bottom: size.rows - 1, left: column - 1, right: column - 1 });
  else if (row < 0) (column === 0 ? deeds.tickAll : deeds.sort)();
  else if (column === 0) deeds.tick();
  else if (!deeds.toggle()) deeds.edit(null);
};

const plainKey = (
  event: KeyboardEvent,
  cursor: Cursor,
  size: SheetSize,
  deeds: KeyDeeds,
): boolean => {
  const { row, column } = cursor.at;
  const { key, shiftKey } = event;
  const typed = typedBy(event);
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) deeds.menu();
  else if (key === ' ') spaced(event, cursor, size, deeds);
  else if (key === 'Escape') return deeds.leave();
  else if (row < 0 && key === 'Enter') (column === 0 ? deeds.tickAll : deeds.sort)();
  else if (row < 0) return false;
  else if (key === 'Enter' && column === 0) deeds.tick();
  else if (key === 'Enter' || key === 'F2') deeds.edit(null);
  else if (key === 'Delete' || key === 'Backspace') deeds.clear();
  else if (typed !== null && column > 0) deeds.edit(typed);
  else return false;
  return true;
};

/** What a key does in a sheet, as in any spreadsheet. True when it was one of its keys. */
export const pressInSheet = (
  event: KeyboardEvent,
  cursor: Cursor,
  size: SheetSize,
  deeds: KeyDeeds,
): boolean => {
  const isFar = isMod(event);
  const to = event.altKey ? null : placeAfter(cursor.at, { key: event.key, isFar }, size);
  if (to) {
    cursor.go(to, event.shiftKey);
    return true;
  }
  return isFar && !event.altKey
    ? withMod(event, cursor, size, deeds)
    : plainKey(event, cursor, size, deeds);
};
