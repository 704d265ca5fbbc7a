import { Upload } from 'lucide-react';
import { useStore } from 'zustand';
import type { Action } from '../actions/action';
import { redo, undo } from '../actions/historyActions';
import { keysShown } from '../actions/keys';
import { Button, IconButton } from '../parts/Button';
import { useFileHome } from '../share/backups';
import { ExportMenu } from '../share/ExportMenu';
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
  useStore(tools.map.store.state, (state) => state.history);
  return action.icon ? (
    <IconButton
      icon={action.icon}
      label={tools.words(action.name)}
      keys={keysShown(action.keys?.[0])}
      isDisabled={!action.can(tools)}
      onPress={() => action.run(tools)}
    />
  ) : null;
};

const Kept = () => {
  const tools = useMap();
  const status = useStore(tools.map.saving);
  const file = useFileHome(tools.map.id);
  useLeaveGuard(status);
  return <SaveStatusLine status={status} file={file} onSaveFile={() => void saveFile(tools)} />;
};

const Steps = () => {
  const tools = useMap();
  const { undo: back, redo: forth } = useStore(tools.map.store.state, (state) => state.history);
  if (back.length + forth.length === 0) return null;
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
  onImport: () => void;
}

/** The bar over the map: what it is, how it is kept, and the ways in, out and back. */
export const MapHeader = ({ isBlank, onImport }: MapHeaderProps) => {
  const { words } = useMap();
  const isShown = useSession((session) => session.projector);
  const isNarrow = useNarrow();
  return (
    <Header
      left={isBlank ? null : <MapTitle />}
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
            </>
          )}
        </>
      }
    />
  );
};
