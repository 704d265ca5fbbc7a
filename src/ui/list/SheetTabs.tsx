import type { MapDocument } from '../../domain/document';
import { Tabs } from '../parts/Tabs';
import { useFormat, useWords } from '../shell/services';
import type { SheetName } from './column';
import { rowsOfSheet } from './sheets';

interface SheetTabsProps {
  sheets: readonly SheetName[];
  value: SheetName;
  document: MapDocument;
  /** The id of what the tabs are for. */
  panel: string;
  onChange: (sheet: SheetName) => void;
}

/** The sheets of a map, each with how many rows it has. */
export const SheetTabs = ({ sheets, document, ...rest }: SheetTabsProps) => {
  const words = useWords();
  const format = useFormat();
  const tabs = sheets.map((id) => ({
    id,
    name: (
      <>
        {words(`list.sheets.${id}`)}{' '}
        <span className="tab-count">{format.number(rowsOfSheet(document, id).length)}</span>
      </>
    ),
  }));
  return <Tabs label={words('list.tabs')} tabs={tabs} {...rest} />;
};
