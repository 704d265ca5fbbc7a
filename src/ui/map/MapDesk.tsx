import { useCallback, useState } from 'react';
import { rowsOf } from '../../domain/document';
import { titleOf } from '../../domain/outline';
import { mapActions } from '../actions/mapActions';
import { ActivityDialogs } from '../activities/ActivityDialogs';
import { Tray } from '../capture/Tray';
import { useIsSorting } from '../capture/useIsSorting';
import { Headline } from '../headline/Headline';
import { ImportDialog } from '../import/ImportDialog';
import { useFileDrop } from '../import/useFileDrop';
import { Inspector } from '../inspector/Inspector';
import type { MapViewName } from '../list/views';
import { Outline } from '../outline/Outline';
import { DeskWindows } from '../palette/DeskWindows';
import { PeopleDialog } from '../people/PeopleDialog';
import { PrintSheet } from '../share/PrintSheet';
import { useReminder } from '../share/reminder';
import { screenFrom } from '../shell/screenFrom';
import { useWords } from '../shell/services';
import { usePageTitle } from '../shell/usePageTitle';
import { BlankMap } from './BlankMap';
import { DeskFoot } from './DeskFoot';
import { MapCanvas } from './MapCanvas';
import { MapHeader } from './MapHeader';
import { useMap } from './mapContext';
import { PointerHalo } from './PointerHalo';
import { Rail } from './Rail';
import { useDeskKeys } from './useDeskKeys';
import { useImporting } from './useImporting';
import { useOfDocument } from './useOfDocument';
import { useOffer } from './useOffer';
import { usePlaceAll } from './usePlaceAll';
import { useRoom } from './useRoom';
import { useViewFocus } from './useViewFocus';

const Waiting = () => (
  <main className="desk-main" aria-busy="true" aria-label={useWords()('list.title')} />
);

const list = screenFrom(async () => (await import('../list/ListScreen')).ListScreen, <Waiting />);

/** A map with everything around it, drawn or as sheets. */
export const MapDesk = ({ view = 'map' }: { view?: MapViewName }) => {
  const tools = useMap();
  const isBlank = useOfDocument((document) => rowsOf(document, 'node').length === 0);
  const [outline, setOutline] = useState(false);
  const importing = useImporting();
  const drop = useFileDrop(importing.open);
  const onImport = () => importing.open();
  const isSorting = useIsSorting();
  const isForRoom = useRoom();
  const isList = view === 'list';
  usePageTitle(useOfDocument(titleOf));
  useReminder();
  usePlaceAll(tools);
  useDeskKeys();
  useViewFocus(view);
  useOffer(
    'outline',
    useCallback(() => setOutline((was) => !was), []),
  );
  return (
    <div className="desk" data-blank={isBlank || undefined} data-view={view} {...drop.props}>
      <MapHeader isBlank={isBlank && !isList} view={view} onImport={onImport} />
      <div className="desk-body">
        {isList ? (
          <list.Screen onTable={importing.open} />
        ) : (
          <>
            {!isBlank && <Rail isOutlineShown={outline} onOutline={() => setOutline(!outline)} />}
            <Outline isShown={outline && !isBlank} actions={mapActions} />
            <main className="desk-main">
              {!isBlank && <Headline key={String(isForRoom)} />}
              <div className="desk-map" data-region="map">
                <MapCanvas onTable={importing.open} />
                {isBlank ? (
                  <BlankMap onImport={importing.open} />
                ) : (
                  <DeskFoot onTable={importing.open} />
                )}
              </div>
            </main>
            {!isBlank && <Tray />}
          </>
        )}
        {(isList || !isSorting) && <Inspector key={String(isForRoom)} />}
      </div>
      {drop.veil}
      <ImportDialog isOpen={importing.isOpen} file={importing.file} onClose={importing.close} />
      <DeskWindows />
      <ActivityDialogs />
      <PeopleDialog />
      <PrintSheet />
      {isForRoom && <PointerHalo />}
    </div>
  );
};
