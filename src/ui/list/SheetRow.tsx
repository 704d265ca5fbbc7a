import { memo } from 'react';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { useWords } from '../shell/services';
import { type Column, type GridName, hasTicks } from './column';
import { Part } from './Part';
import { type Editing, type RowDeeds, SheetCell } from './SheetCell';
import { TickCell } from './TickCell';

export interface SheetRowProps {
  sheet: GridName;
  id: Id;
  index: number;
  /** From the top of the sheet, in CSS px. */
  top: number;
  document: MapDocument;
  columns: readonly Column[];
  /** The first and last column that are built, beside those that stay in view. */
  first: number;
  last: number;
  /** From the left edge of the sheet, in CSS px, for those that stay in view. */
  stays: readonly number[];
  isTicked: boolean;
  isFaded: boolean;
  isFirstFaded: boolean;
  /** The column the keyboard is on, the one of the ticks being 0; -1 for none. */
  active: number;
  /** The first and last marked column; null for none. */
  from: number | null;
  to: number | null;
  editing: Editing | null;
  /** A cell that could not take a text. */
  wrongKey: string | null;
  wrong: string | null;
  deeds: RowDeeds;
}

export const rowName = (document: MapDocument, columns: readonly Column[], id: Id): string => {
  const [first] = columns;
  return first ? (first.shown ?? first.text)(document, id) : '';
};

/** One row. The keyboard and the pointer are heard by the sheet, which knows cells by their numbers. */
export const SheetRow = memo((props: SheetRowProps) => {
  const { sheet, id, index, document, columns, stays, active, editing, deeds } = props;
  const words = useWords();
  const name = rowName(document, columns, id) || words('list.noName');
  const isMarked = (at: number): boolean =>
    props.from !== null && props.to !== null && at >= props.from && at <= props.to;
  return (
    <Part
      role="row"
      className="sheet-row"
      aria-rowindex={index + 2}
      {...(hasTicks(sheet) && { 'aria-selected': props.isTicked })}
      data-r={index}
      data-id={id}
      data-faded={props.isFaded || undefined}
      data-first-faded={props.isFirstFaded || undefined}
      style={{ top: props.top }}
    >
      {hasTicks(sheet) && (
        <TickCell
          role="gridcell"
          isOn={props.isTicked}
          label={words('list.select', { name })}
          isActive={active === 0}
          onTick={(on) => deeds.tick(id, on)}
        />
      )}
      {columns.map((column, at) => {
        const isBuilt = at >= props.first && at <= props.last;
        if (!isBuilt && at >= stays.length && at + 1 !== active && editing?.at !== column.key)
          return null;
        return (
          <SheetCell
            key={column.key}
            {...{ sheet, document, column, id, name, at, deeds }}
            left={stays[at]}
            isMarked={isMarked(at)}
            isActive={active === at + 1}
            editing={editing?.at === column.key ? editing : null}
            wrong={props.wrongKey === column.key ? (props.wrong ?? '') : null}
          />
        );
      })}
    </Part>
  );
});
SheetRow.displayName = 'SheetRow';
