import type { Id } from '../../domain/id';
import { Part } from './Part';
import type { RowDeeds } from './SheetCell';
import { SheetRow } from './SheetRow';
import type { ColumnsInView } from './useColumnsInView';
import type { Cursor } from './useCursor';
import type { Deeds } from './useDeeds';
import type { Edited } from './useEditing';
import type { GridLayout } from './useGridLayout';
import { useRowDocuments } from './useRowDocuments';
import type { RowsInView } from './useRowsInView';
import type { ShownSheet } from './useSheet';

interface SheetRowsProps {
  sheet: ShownSheet;
  cursor: Cursor;
  layout: GridLayout;
  view: RowsInView;
  across: ColumnsInView;
  ticked: ReadonlySet<Id>;
  editing: Edited;
  wrong: Deeds['wrong'];
  deeds: RowDeeds;
}

/** The rows that are built: those in sight, and the one the keyboard is on. */
const builtRows = ({ first, last }: RowsInView, active: number): readonly number[] => {
  const built = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return active < 0 || (active >= first && active <= last) ? built : [...built, active];
};

/** The rows of a sheet under its head. */
export const SheetRows = (props: SheetRowsProps) => {
  const { sheet, cursor, layout, view, across, ticked, editing, wrong, deeds } = props;
  const { name, rows, faded, columns } = sheet;
  const { at, range, isBlock } = cursor;
  const firstFaded = rows.length - faded;
  const built = builtRows(view, at.row);
  const documentOf = useRowDocuments(
    sheet,
    built.flatMap((index) => rows[index] ?? []),
  );
  return (
    <Part role="rowgroup" className="sheet-rows" style={{ height: rows.length * layout.height }}>
      {built.map((index) => {
        const id = rows[index];
        if (!id) return null;
        const isIn = isBlock && range && index >= range.top && index <= range.bottom;
        const isWrong = wrong?.id === id;
        return (
          <SheetRow
            key={id}
            {...{ id, index, columns, deeds }}
            document={documentOf(id)}
            sheet={name}
            first={across.first}
            last={across.last}
            stays={layout.stays}
            top={index * layout.height}
            isTicked={ticked.has(id)}
            isFaded={index >= firstFaded}
            isFirstFaded={faded > 0 && index === firstFaded}
            active={index === at.row ? at.column : -1}
            from={isIn ? range.left : null}
            to={isIn ? range.right : null}
            editing={editing?.row === id ? editing : null}
            wrongKey={isWrong ? wrong.key : null}
            wrong={isWrong ? wrong.why : null}
          />
        );
      })}
    </Part>
  );
};
