import { useCallback, useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { FilterBar } from '../map/FilterBar';
import { useMap, useSession } from '../map/mapContext';
import { useClipboard } from '../map/useClipboard';
import { useFootTold } from '../map/useFootTold';
import { useNarrow } from '../map/useNarrow';
import { useOffer } from '../map/useOffer';
import { AddRow } from './AddRow';
import { ColumnsDialog } from './ColumnsDialog';
import type { SheetName } from './column';
import { listKeptOf } from './listKept';
import { SheetBar } from './SheetBar';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { sheetsFor } from './sheets';
import { useSheet } from './useSheet';
import { leaveList, useTicked } from './useTicked';
import { ViewBar } from './ViewBar';

/** The sheet that was looked at last; the first one where that may not be shown now. */
const useSheetName = () => {
  const tools = useMap();
  const whole = useStore(tools.map.store.state, (state) => state.document);
  const isForRoom = useSession((session) => session.projector);
  const store = listKeptOf(tools.services, tools.map.id);
  const kept = useStore(store, ({ sheet }) => sheet);
  const sheets = sheetsFor(whole, isForRoom);
  return {
    sheets,
    name: sheets.includes(kept) ? kept : 'partners',
    choose: (sheet: SheetName) => store.setState({ sheet }),
  } as const;
};

const Panel = ({ name, id }: { name: SheetName; id: string }) => {
  const tools = useMap();
  const { words } = tools;
  const sheet = useSheet(name);
  const ticked = useTicked(sheet.rows);
  const [start] = useState(() => sheet.rows.find((row) => ticked.has(row)) ?? null);
  const [isChoosing, setChoosing] = useState(false);
  const choose = useCallback(() => setChoosing(true), []);
  useOffer('columns', choose);
  return (
    <div id={id} role="tabpanel" className="sheet-panel" aria-label={words(`list.sheets.${name}`)}>
      <SheetBar sheet={sheet} ticked={ticked} onColumns={choose} />
      <SheetGrid
        sheet={sheet}
        label={words(`list.grid.${name}`)}
        start={start}
        onChooseColumns={choose}
      />
      {sheet.rows.length === 0 && <p className="sheet-empty">{words(`list.none.${name}`)}</p>}
      <ColumnsDialog sheet={sheet} isOpen={isChoosing} onClose={() => setChoosing(false)} />
    </div>
  );
};

/** The open map as sheets. */
export const ListScreen = ({ onTable }: { onTable: (file: File) => void }) => {
  const tools = useMap();
  const { words } = tools;
  const panel = useId();
  const isNarrow = useNarrow();
  const { sheets, name, choose } = useSheetName();
  const foot = useFootTold();
  const document = useStore(tools.map.store.state, () => tools.seen());
  useEffect(() => () => leaveList(tools), [tools]);
  useClipboard(onTable);
  return (
    <main className="desk-main list-main">
      <h2 className="hidden-text">{words('list.title')}</h2>
      <div className="list-top">
        {!isNarrow && <ViewBar view="list" />}
        <SheetTabs {...{ sheets, document, panel }} value={name} onChange={choose} />
      </div>
      <Panel key={name} name={name} id={panel} />
      <div ref={foot} className="desk-foot list-foot">
        <AddRow key={name} sheet={name} onTable={onTable} />
        <FilterBar />
      </div>
    </main>
  );
};
