import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '../../domain/id';
import { useMap } from '../map/mapContext';
import { hasTicks } from './column';
import { gridKeys } from './gridKeys';
import { gridPointer } from './gridPointer';
import type { GridNow, GridWays } from './gridWays';
import { turned } from './headMenu';
import type { Sorting } from './listKept';
import { Part } from './Part';
import { PasteDialog } from './PasteDialog';
import { SheetHead } from './SheetHead';
import { SheetRows } from './SheetRows';
import { useColumnsInView } from './useColumnsInView';
import { type Place, useCursor } from './useCursor';
import { useDeeds } from './useDeeds';
import { type Edited, useEditing } from './useEditing';
import { useGridFocus } from './useGridFocus';
import { revealIn, useGridLayout, wholeColumn } from './useGridLayout';
import { useGridMenu } from './useGridMenu';
import { useRowsInView } from './useRowsInView';
import type { ShownSheet } from './useSheet';
import { tickRows, useTicked } from './useTicked';

export interface SheetGridProps {
  sheet: ShownSheet;
  label: string;
  /** The row that is chosen when the sheet opens. */
  start: Id | null;
  /** The key of the column that is chosen then; left out = the first. */
  startAt?: string;
  onChooseColumns: () => void;
  /** What it does in its own way; left out for sheets of the list. */
  ways?: GridWays;
}

/** A sheet: cells that are gone through, marked and changed as in a spreadsheet. */
export const SheetGrid = ({
  sheet,
  label,
  start,
  onChooseColumns,
  ways,
  startAt,
}: SheetGridProps) => {
  const tools = useMap();
  const { words } = tools;
  const hint = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { name, rows, faded, columns, kept, keep } = sheet;
  const cursor = useCursor(rows, columns, start, hasTicks(name), startAt);
  const deeds = useDeeds(sheet, cursor);
  const layout = useGridLayout(sheet);
  const view = useRowsInView(frame, rows.length, layout.height);
  const across = useColumnsInView(frame, layout);
  const ticked = useTicked(rows);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it opens, once
  useLayoutEffect(() => {
    if (!startAt) return;
    revealIn(frame.current, layout, cursor.at);
    wholeColumn(frame.current, layout, cursor.at.column);
  }, []);
  const [edited, setEdited] = useState<Edited>(null);
  const isEditing = edited !== null;
  const wantFocus = useGridFocus({ frame, cursor, layout, rows, faded, isEditing });
  const cell = useEditing(setEdited, { sheet, cursor, deeds, layout, frame, wantFocus });
  const full = rows.length - faded;

  const go = (to: Place, extend = false): void => {
    // What a field just now could not take is said on the way to the next cell.
    if (!isEditing) deeds.forgive();
    wantFocus();
    cursor.go(to, extend);
  };
  const sort = (next: Sorting | null): void => {
    keep({ sort: next });
    const of = columns.find(({ key }) => key === next?.key)?.name ?? '';
    tools.services.announcer.polite(words(`list.sorted.${next?.way ?? 'none'}`, { name: of }));
  };
  const sortBy = (at: number): void => {
    const column = columns[at - 1];
    if (column && hasTicks(name)) sort(turned(kept.sort, column.key));
  };
  const tickAll = (on: boolean): void => tickRows(tools, rows.slice(0, full), on);
  const now: GridNow = {
    ...{ cursor, deeds, go },
    box: ({ row, column } = cursor.at) => {
      const at = frame.current?.querySelector(`[data-r="${row}"] > [data-c="${column}"]`);
      return at?.getBoundingClientRect() ?? null;
    },
  };
  const menu = useGridMenu({
    ...{ sheet, deeds, sort, ways, now },
    edit: () => cell.edit(null),
    choose: onChooseColumns,
    onClose: wantFocus,
  });
  const press = gridKeys({
    ...{ tools, sheet, go, now, ways, menu, cell, ticked, tickAll },
    page: view.page,
    sort: () => sortBy(cursor.at.column),
  });
  const pointer = gridPointer({
    ...{ cursor, isEditing, go, sortBy },
    edit: () => cell.edit(null),
    menu: menu.open,
  });
  return (
    <>
      <p id={hint} className="hidden-text">
        {words('list.keys')}
      </p>
      <Part
        ref={frame}
        role="grid"
        className="sheet"
        aria-label={label}
        aria-describedby={hint}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + Number(hasTicks(name))}
        aria-multiselectable="true"
        data-region="list"
        style={layout.style}
        onScroll={() => {
          view.onScroll();
          across.onScroll();
        }}
        onKeyDown={(event) => !isEditing && press(event)}
        onCopy={(event) => !isEditing && deeds.copy(event)}
        onCut={(event) => !isEditing && deeds.cut(event)}
        onPaste={(event) => !isEditing && deeds.paste(event)}
        {...pointer}
      >
        <SheetHead
          {...{ columns, kept }}
          sheet={name}
          first={across.first}
          last={across.last}
          stays={layout.stays}
          active={cursor.at.row < 0 ? cursor.at.column : -1}
          ticked={ticked.size === 0 ? 'none' : ticked.size >= full ? 'all' : 'some'}
          onTickAll={tickAll}
          onWidth={layout.pull}
        />
        <SheetRows
          {...{ sheet, cursor, layout, view, across, ticked }}
          editing={edited}
          wrong={deeds.wrong}
          deeds={cell.rowDeeds}
        />
      </Part>
      {menu.element}
      {ways?.beside(now)}
      <PasteDialog deeds={deeds} sheet={sheet} />
    </>
  );
};
