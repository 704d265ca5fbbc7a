import { useCallback, useState } from 'react';
import { rowsOf } from '../../domain/document';
import { titleOf } from '../../domain/outline';
import { mapActions } from '../actions/mapActions';
import { Tray } from '../capture/Tray';
import { useIsSorting } from '../capture/useIsSorting';
import { Headline } from '../headline/Headline';
import { useFileDrop } from '../import/useFileDrop';
import { Inspector } from '../inspector/Inspector';
import type { MapViewName } from '../list/views';
import { Outline } from '../outline/Outline';
import { DeskWindows } from '../palette/DeskWindows';
import { PrintSheet } from '../share/PrintSheet';
import { useReminder } from '../share/reminder';
import { screenFrom } from '../shell/screenFrom';
import { useWords } from '../shell/services';
import { useLater } from '../shell/useLater';
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

const measures = screenFrom(
  async () => (await import('../measures/MeasuresScreen')).MeasuresScreen,
  <Waiting />,
);
const list = screenFrom(async () => (await import('../list/ListScreen')).ListScreen, <Waiting />);

const wizard = screenFrom(async () => (await import('../import/ImportDialog')).ImportDialog, null);
const activities = screenFrom(
  async () => (await import('../activities/ActivityDialogs')).ActivityDialogs,
  null,
);
const people = screenFrom(async () => (await import('../people/PeopleDialog')).PeopleDialog, null);
const tray = screenFrom(async () => (await import('../manyFiles/FilesTray')).FilesTray, null);

/** A map with everything around it, drawn or as sheets. */
export const MapDesk = ({ view = 'map' }: { view?: MapViewName }) => {
  const tools = useMap();
  const isBlank = useOfDocument((document) => rowsOf(document, 'node').length === 0);
  const [outline, setOutline] = useState(false);
  const importing = useImporting();
  const drop = useFileDrop(importing.open);
  const onImport = () => importing.open();
  const isMany = importing.files.length > 1;
  const isSorting = useIsSorting();
  const isForRoom = useRoom();
  const isList = view === 'list';
  const isLater = useLater();
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
      <MapHeader isBlank={isBlank && view === 'map'} view={view} onImport={onImport} />
      <div className="desk-body">
        {isList && <list.Screen onTable={importing.open} />}
        {view === 'measures' && <measures.Screen />}
        {view === 'map' && (
          <>
            {!isBlank && <Rail isOutlineShown={outline} onOutline={() => setOutline(!outline)} />}
            {isLater && <Outline isShown={outline && !isBlank} actions={mapActions} />}
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
            {isLater && !isBlank && <Tray />}
          </>
        )}
        {isLater && view !== 'measures' && (isList || !isSorting) && (
          <Inspector key={String(isForRoom)} />
        )}
      </div>
      {drop.veil}
      {isLater && (
        <>
          <wizard.Screen
            isOpen={importing.isOpen && !isMany}
            file={isMany ? null : (importing.files[0] ?? null)}
            onClose={importing.close}
            onCancel={importing.cancel}
            onMany={importing.open}
            {...(view === 'measures' && { prefers: 'values' as const })}
          />
          {isMany && (
            <tray.Screen
              files={importing.files}
              onClose={importing.close}
              onCancel={importing.cancel}
              {...(view === 'measures' && { prefers: 'values' as const })}
            />
          )}
          <DeskWindows />
          <activities.Screen />
          <people.Screen />
          <PrintSheet />
        </>
      )}
      {isForRoom && <PointerHalo />}
    </div>
  );
};
