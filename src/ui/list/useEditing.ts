import { type RefObject, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Id } from '../../domain/id';
import { useMap } from '../map/mapContext';
import { type Column, isWritable } from './column';
import type { Editing, RowDeeds } from './SheetCell';
import type { Leaving } from './useCellField';
import type { Cursor, Place } from './useCursor';
import type { Deeds } from './useDeeds';
import { type GridLayout, revealIn } from './useGridLayout';
import type { ShownSheet } from './useSheet';
import { tickRows } from './useTicked';

/** The cell in which somebody types; null while nobody does. */
export type Edited = (Editing & { readonly row: Id }) | null;

interface Asked {
  readonly sheet: ShownSheet;
  readonly cursor: Cursor;
  readonly deeds: Deeds;
  readonly layout: GridLayout;
  readonly frame: RefObject<HTMLElement | null>;
  /** Call it before the keyboard is to go to a cell. */
  readonly wantFocus: () => void;
}

const nextPlace = ({ row, column }: Place, to: Leaving, last: number): Place | null => {
  if (to === 'down') return { row: Math.min(row + 1, last), column };
  if (to === 'up') return { row: Math.max(0, row - 1), column };
  if (to === 'right') return { row, column: column + 1 };
  return to === 'left' ? { row, column: Math.max(1, column - 1) } : null;
};

/** True for a cell so far down that its suggestions find room above it only. */
const isLow = (box: HTMLElement | null, row: number, height: number): boolean =>
  box !== null && row * height - box.scrollTop > (box.clientHeight - height) / 2;

/** The way into the field of a cell and out of it. */
export const useEditing = (
  setEdited: (next: Edited) => void,
  { sheet, cursor, deeds, layout, frame, wantFocus }: Asked,
) => {
  const tools = useMap();
  const { at } = cursor;
  const { rows, columns, document: shown } = sheet;
  const row = rows[at.row];
  const column = columns[at.column - 1];
  const leave = (to: Leaving): void => {
    setEdited(null);
    if (to !== 'stay' || frame.current?.contains(document.activeElement)) wantFocus();
    const next = nextPlace(at, to, rows.length - 1);
    if (next) cursor.go(next);
  };
  const latest = useRef({ leave, deeds });
  latest.current = { leave, deeds };
  const rowDeeds = useMemo(
    (): RowDeeds => ({
      tick: (id, on) => tickRows(tools, [id], on),
      write: (id, of, text) => latest.current.deeds.write(id, of, text),
      leave: (to) => latest.current.leave(to),
      wrong: (id, { key }, text, why) => latest.current.deeds.setWrong({ id, key, text, why }),
    }),
    [tools],
  );
  const refuse = (id: Id, { key }: Column, text: string, why: string): void =>
    deeds.setWrong({ id, key, text, why });
  return {
    rowDeeds,
    /** Opens the field; `typed` is the sign that began it, null to change what stands there. */
    edit: (typed: string | null): void => {
      if (!row || !column) return;
      if (!isWritable(column)) {
        refuse(row, column, '', tools.words('list.refused.readOnly'));
        return;
      }
      deeds.forgive();
      cursor.collapse();
      revealIn(frame.current, layout, at);
      const start = typed ?? column.text(shown, row);
      const place = { isTyped: typed !== null, isLow: isLow(frame.current, at.row, layout.height) };
      // At once: the sign that began it belongs into the field, and so does the next one.
      flushSync(() => setEdited({ row, at: column.key, start, ...place }));
    },
    /** Turns yes to no and back; false for a cell that holds something else. */
    toggle: (): boolean => {
      if (!row || !column || column.kind !== 'yesNo') return false;
      const [yes = '', no = ''] = column.choices?.(shown) ?? [];
      const next = column.text(shown, row) === yes ? no : yes;
      const why = deeds.write(row, column, next);
      if (why) refuse(row, column, next, why);
      return true;
    },
  };
};
