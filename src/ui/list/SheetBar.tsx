import { Columns3, Trash2, X } from 'lucide-react';
import type { Id } from '../../domain/id';
import { useMap } from '../map/mapContext';
import { Button, IconButton } from '../parts/Button';
import { removeRows } from './removeRows';
import type { ListSheet } from './useSheet';
import { tickRows } from './useTicked';

interface SheetBarProps {
  sheet: ListSheet;
  ticked: ReadonlySet<Id>;
  onColumns: () => void;
}

/** What was pressed went away with what it was for: the keyboard goes back to the sheet. */
const backToSheet = (): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.sheet [data-c][tabindex="0"]')?.focus(),
  );
};

/** What can be done with the rows that are selected, and with the columns. */
export const SheetBar = ({ sheet, ticked, onColumns }: SheetBarProps) => {
  const tools = useMap();
  const { words } = tools;
  const ids = [...ticked];
  const count = ids.length;
  const remove = (): void => {
    removeRows(tools, sheet.name, ids);
    backToSheet();
  };
  const unselect = (): void => {
    tickRows(tools, ids, false);
    backToSheet();
  };
  return (
    <div className="sheet-bar">
      <p className="sheet-selected" role="status">
        {count > 0 && words('list.selected', { count })}
      </p>
      {count > 0 && (
        <>
          <Button icon={Trash2} variant="quiet" onPress={remove}>
            {words('list.delete', { count })}
          </Button>
          <IconButton icon={X} label={words('list.clearSelection')} onPress={unselect} />
        </>
      )}
      <Button icon={Columns3} variant="quiet" onPress={onColumns}>
        {words('list.columnsButton')}
      </Button>
    </div>
  );
};
