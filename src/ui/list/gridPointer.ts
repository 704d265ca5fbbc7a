import type { MouseEvent } from 'react';
import type { Cursor, Place } from './useCursor';

/** The cell under a pointer, if any. */
export const placeOf = (target: EventTarget | null): Place | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-c]') : null;
  const row = cell?.closest<HTMLElement>('[data-r]');
  return cell && row ? { row: Number(row.dataset.r), column: Number(cell.dataset.c) } : null;
};

const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.sheet-editor, input') !== null;

const isCell = ({ row, column }: Place): boolean => row >= 0 && column > 0;

const isSame = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

interface Pointing {
  readonly cursor: Cursor;
  readonly isEditing: boolean;
  readonly go: (to: Place, extend?: boolean) => void;
  readonly edit: () => void;
  readonly sortBy: (column: number) => void;
  readonly menu: (place: Place, at: { readonly x: number; readonly y: number }) => void;
}

/** What a pointer does in a sheet: goes to a cell, marks by dragging, changes by a double press. */
export const gridPointer = ({ cursor, isEditing, go, edit, sortBy, menu }: Pointing) => ({
  onMouseDown: (event: MouseEvent): void => {
    const to = placeOf(event.target);
    if (!to || isInField(event.target) || event.button !== 0) return;
    const isAgain = isSame(to, cursor.at) && !cursor.isBlock;
    event.preventDefault();
    // The field keeps what is typed when it loses the keyboard, or says why it cannot.
    if (isEditing && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    go(to, event.shiftKey && to.row >= 0);
    // A finger has no double press of its own: the second one on a cell opens it.
    if (isAgain && isCell(to) && matchMedia('(pointer: coarse)').matches) edit();
  },
  onMouseOver: (event: MouseEvent): void => {
    const to = placeOf(event.target);
    const isDrag = event.buttons === 1 && !isEditing && cursor.at.row >= 0;
    const isHere = event.currentTarget.contains(document.activeElement);
    if (isDrag && isHere && to && isCell(to) && !isSame(to, cursor.at)) go(to, true);
  },
  onDoubleClick: (event: MouseEvent): void => {
    const to = placeOf(event.target);
    if (to && isCell(to) && !isInField(event.target)) edit();
  },
  onClick: (event: MouseEvent): void => {
    const to = placeOf(event.target);
    if (to && to.row < 0 && to.column > 0) sortBy(to.column);
  },
  onContextMenu: (event: MouseEvent): void => {
    const to = placeOf(event.target);
    if (!to || isInField(event.target)) return;
    event.preventDefault();
    go(to);
    menu(to, { x: event.clientX, y: event.clientY });
  },
});
