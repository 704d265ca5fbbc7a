import { memo } from 'react';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { useWords } from '../shell/services';
import { CellEditor, type CellEditorProps } from './CellEditor';
import { CellText } from './CellText';
import { type Column, type GridName, hasTicks, isWritable } from './column';
import { Part } from './Part';

/** A cell of this row in which somebody types. */
export interface Editing extends Pick<CellEditorProps, 'start' | 'isTyped' | 'isLow'> {
  /** The key of its column. */
  readonly at: string;
}

export interface RowDeeds {
  tick(id: Id, on: boolean): void;
  write(id: Id, column: Column, text: string): string | null;
  leave: CellEditorProps['onLeave'];
  wrong(id: Id, column: Column, text: string, why: string): void;
}

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
        <Part
          role="gridcell"
          className="sheet-cell sheet-tick"
          aria-colindex={1}
          data-c={0}
          tabIndex={active === 0 ? 0 : -1}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            checked={props.isTicked}
            aria-label={words('list.select', { name })}
            onChange={(event) => deeds.tick(id, event.target.checked)}
          />
        </Part>
      )}
      {columns.map((column, at) => {
        const isBuilt = at >= props.first && at <= props.last;
        if (!isBuilt && at >= stays.length && at + 1 !== active && editing?.at !== column.key)
          return null;
        const isEdited = editing?.at === column.key;
        const isWrong = props.wrongKey === column.key;
        const left = stays[at];
        return (
          <Part
            key={column.key}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            className="sheet-cell"
            aria-colindex={at + 1 + Number(hasTicks(sheet))}
            aria-readonly={isWritable(column) ? undefined : true}
            aria-invalid={isWrong || undefined}
            data-c={at + 1}
            data-kind={column.kind}
            data-stays={left === undefined ? undefined : ''}
            data-editing={isEdited || undefined}
            data-wrong={isWrong || undefined}
            {...(isMarked(at) && { 'aria-selected': true })}
            tabIndex={active === at + 1 ? 0 : -1}
            style={{ gridColumn: at + 1 + Number(hasTicks(sheet)), left }}
          >
            {isEdited && editing ? (
              <CellEditor
                start={editing.start}
                isTyped={editing.isTyped}
                isLow={editing.isLow}
                column={column}
                document={document}
                id={id}
                label={words('list.newValue', { column: column.name, name })}
                onWrite={(text) => deeds.write(id, column, text)}
                onLeave={deeds.leave}
                onWrong={(text, why) => deeds.wrong(id, column, text, why)}
              />
            ) : (
              <span className="sheet-text">
                <CellText {...{ sheet, column, document, id }} />
              </span>
            )}
            {isWrong && !isEdited && (
              <span className="sheet-note" data-wrong="" role="alert">
                {props.wrong}
              </span>
            )}
          </Part>
        );
      })}
    </Part>
  );
});
SheetRow.displayName = 'SheetRow';
