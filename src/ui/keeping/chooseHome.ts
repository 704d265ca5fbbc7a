import { titleOf } from '../../domain/outline';
import { lastingNameFor } from '../../interchange/fileName';
import { nativeExtension } from '../../interchange/native/nativeFile';
import type { FileHandle, MapHome } from '../../store/ports';
import { mapFile } from '../library/mapFile';
import type { MapTools } from '../map/tools';
import { saveFile } from '../share/saveFile';
import { fileKeeperOf } from './fileKeeper';
import { sha256In, writeWhole } from './homeFile';

/** The map that a file belongs to already, other than the open one. */
const otherOwner = async (tools: MapTools, handle: FileHandle): Promise<MapHome | null> => {
  for (const home of await tools.services.homes.all())
    if (home.map !== tools.map.id && (await handle.isSameEntry(home.handle))) return home;
  return null;
};

/** A browser empties the file that is chosen; the map it belongs to is written back. */
const giveBack = async ({ services }: MapTools, home: MapHome): Promise<void> => {
  const file = await mapFile(services, home.map);
  if (!file) return;
  const written = await writeWhole(home.handle, file.text);
  await services.homes.put({
    ...home,
    savedAt: services.clock.now(),
    written: { ...written, sha256: sha256In(file.text), edited: null },
  });
};

const suggested = ({ map }: MapTools): string =>
  lastingNameFor(titleOf(map.store.state.getState().document), nativeExtension);

const take = async (tools: MapTools, handle: FileHandle): Promise<void> => {
  const { map, services, words } = tools;
  const other = await otherOwner(tools, handle);
  if (other) {
    await giveBack(tools, other);
    services.toasts.show({ text: words('fileHome.taken', { file: handle.name }) });
    return;
  }
  await services.homes.put({ map: map.id, handle, savedAt: null, written: null });
  const look = await fileKeeperOf(tools).update({ asks: true, overwrites: true });
  const key = look.is === 'written' ? 'fileHome.chosen' : 'fileHome.notWritten';
  services.toasts.show({ text: words(key, { file: handle.name }) });
};

/**
 * Lets the person choose the file that every save goes to from now on. Where the browser has no such
 * thing, or forbids it, the map is handed out as a dated file.
 */
export const chooseHome = async (tools: MapTools): Promise<void> => {
  const { choose } = tools.services.files;
  if (!choose) return saveFile(tools);
  const handle = await choose(suggested(tools)).catch(() => 'forbidden' as const);
  if (handle === 'forbidden') return saveFile(tools);
  if (handle) await take(tools, handle);
};

/** Ctrl+S: into the map's file, else into one that is chosen now, else into the downloads. */
export const keepInFile = async (tools: MapTools): Promise<void> => {
  const { services, words } = tools;
  const keeper = fileKeeperOf(tools);
  if (keeper.state.getState().is === 'none') return chooseHome(tools);
  const look = await keeper.update({ asks: true });
  if (look.is === 'written')
    services.toasts.show({ text: words('fileHome.upToDate', { file: look.file }) });
  if (look.is === 'behind')
    services.toasts.show({ text: words('fileHome.notWritten', { file: look.file }) });
};

/** From now on the map is kept in this browser only; the file stays as it is. */
export const letGo = async (tools: MapTools): Promise<void> => {
  const { map, services, words } = tools;
  const keeper = fileKeeperOf(tools);
  const look = keeper.state.getState();
  await services.homes.remove(map.id);
  keeper.state.setState({ is: 'none' }, true);
  if (look.is !== 'none')
    services.toasts.show({ text: words('fileHome.letGo', { file: look.file }) });
};
