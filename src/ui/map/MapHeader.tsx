import { Upload } from 'lucide-react';
import { useStore } from 'zustand';
import type { Action } from '../actions/action';
import { redo, undo } from '../actions/historyActions';
import { keysShown } from '../actions/keys';
import { keepInFile } from '../keeping/chooseHome';
import { HomeLine } from '../keeping/HomeLine';
import { useFileKeeping } from '../keeping/useFileKeeping';
import { useHomeOffer } from '../keeping/useHomeOffer';
import { ViewBar } from '../list/ViewBar';
import type { MapViewName } from '../list/views';
import { Button, IconButton } from '../parts/Button';
import { useFileHome } from '../share/backups';
import { ExportMenu } from '../share/ExportMenu';
import { ShareButton } from '../share/ShareButton';
import { saveFile } from '../share/saveFile';
import { Header } from '../shell/Header';
import { SaveStatusLine } from '../shell/SaveStatusLine';
import { useLeaveGuard } from '../shell/useLeaveGuard';
import { MapSettings } from './MapSettings';
import { MapTitle } from './MapTitle';
import { useMap, useSession } from './mapContext';
import { RoomButton, RoomSign } from './RoomSign';
import { SearchButton } from './SearchButton';
import { useNarrow } from './useNarrow';

const Step = ({ action }: { action: Action }) => {
  const tools = useMap();
  const can = useStore(tools.map.store.state, () => action.can(tools));
  return action.icon ? (
    <IconButton
      icon={action.icon}
      label={tools.words(action.name)}
      keys={keysShown(action.keys?.[0])}
      isDisabled={!can}
      onPress={() => action.run(tools)}
    />
  ) : null;
};

const Kept = () => {
  const tools = useMap();
  const status = useStore(tools.map.saving);
  const file = useFileHome(tools.map.id);
  useLeaveGuard(status);
  const look = useFileKeeping();
  useHomeOffer();
  return (
    <SaveStatusLine
      {...{ status, file }}
      home={look.is === 'none' ? null : <HomeLine look={look} />}
      onSaveFile={() => void keepInFile(tools)}
      onDownload={() => void saveFile(tools)}
    />
  );
};

const Steps = () => {
  const tools = useMap();
  const isAny = useStore(
    tools.map.store.state,
    ({ history }) => history.undo.length + history.redo.length > 0,
  );
  if (!isAny) return null;
  return (
    <>
      <Step action={undo} />
      <Step action={redo} />
    </>
  );
};

export interface MapHeaderProps {
  /** Nothing is on the map yet: only what helps to begin is shown. */
  isBlank: boolean;
  /** How the map is looked at. */
  view?: MapViewName;
  onImport: () => void;
}

/** The bar over the map: what it is, how it is kept, and the ways in, out and back. */
export const MapHeader = ({ isBlank, view = 'map', onImport }: MapHeaderProps) => {
  const { words } = useMap();
  const isShown = useSession((session) => session.projector);
  const isNarrow = useNarrow();
  return (
    <Header
      left={
        isBlank ? null : (
          <div className="map-named">
            <MapTitle />
            {isNarrow && <ViewBar view={view} />}
          </div>
        )
      }
      middle={
        <>
          {isShown && <RoomSign />}
          {!isBlank && <Kept />}
        </>
      }
      settings={<MapSettings />}
      right={
        <>
          <Steps />
          {(!isBlank || isShown) && <RoomButton />}
          {!isBlank && <SearchButton />}
          {!isBlank && !isShown && (
            <>
              <Button variant="quiet" icon={isNarrow ? Upload : undefined} onPress={onImport}>
                {words('action.import')}
              </Button>
              <ExportMenu />
              <ShareButton />
            </>
          )}
        </>
      }
    />
  );
};
