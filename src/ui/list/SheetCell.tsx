import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { useWords } from '../shell/services';
import { CellEditor, type CellEditorProps } from './CellEditor';
import { CellText } from './CellText';
import { type Column, type GridName, hasTicks, isWritable } from './column';
import { Part } from './Part';

/** A cell in which somebody types. */
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

interface SheetCellProps {
  sheet: GridName;
  document: MapDocument;
  column: Column;
  id: Id;
  /** The name of the row. */
  name: string;
  /** The number of the column, from 0. */
  at: number;
  /** From the left edge of the sheet, in CSS px, where it stays in view. */
  left: number | undefined;
  isMarked: boolean;
  isActive: boolean;
  editing: Editing | null;
  /** Why a text could not be taken; null where none was refused. */
  wrong: string | null;
  deeds: RowDeeds;
}

type InsideProps = Pick<
  SheetCellProps,
  'sheet' | 'document' | 'column' | 'id' | 'name' | 'editing' | 'deeds'
>;

const Inside = ({ sheet, document, column, id, name, editing, deeds }: InsideProps) => {
  const words = useWords();
  if (!editing)
    return (
      <span className="sheet-text">
        <CellText {...{ sheet, column, document, id }} />
      </span>
    );
  const { start, isTyped, isLow } = editing;
  return (
    <CellEditor
      {...{ start, isTyped, isLow, column, document, id }}
      label={words('list.newValue', { column: column.name, name })}
      onWrite={(text) => deeds.write(id, column, text)}
      onLeave={deeds.leave}
      onWrong={(text, why) => deeds.wrong(id, column, text, why)}
    />
  );
};

/** One cell: its text, or a field while somebody types in it. */
export const SheetCell = (props: SheetCellProps) => {
  const { sheet, column, at, left, editing, wrong } = props;
  return (
    <Part
      role={at === 0 ? 'rowheader' : 'gridcell'}
      className="sheet-cell"
      aria-colindex={at + 1 + Number(hasTicks(sheet))}
      aria-readonly={isWritable(column) ? undefined : true}
      aria-invalid={wrong !== null || undefined}
      data-c={at + 1}
      data-kind={column.kind}
      data-stays={left === undefined ? undefined : ''}
      data-editing={editing !== null || undefined}
      data-wrong={wrong !== null || undefined}
      {...(props.isMarked && { 'aria-selected': true })}
      tabIndex={props.isActive ? 0 : -1}
      style={{ gridColumn: at + 1 + Number(hasTicks(sheet)), left }}
    >
      <Inside {...props} />
      {wrong !== null && !editing && (
        <span className="sheet-note" data-wrong="" role="alert">
          {wrong}
        </span>
      )}
    </Part>
  );
};
