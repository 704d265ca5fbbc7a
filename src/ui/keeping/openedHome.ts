import type { FileHandle } from '../../store/ports';
import type { MapTools } from '../map/tools';
import { fileKeeperOf } from './fileKeeper';
import type { OpenedFile } from './openedFile';

const isHomeOfNone = async ({ services, map }: MapTools, handle: FileHandle): Promise<boolean> => {
  for (const home of await services.homes.all())
    if (home.map === map.id || (await handle.isSameEntry(home.handle))) return false;
  return true;
};

const keep = async (tools: MapTools, { handle, ...stood }: OpenedFile): Promise<void> => {
  const { services, map, words } = tools;
  await services.homes.put({ map: map.id, handle, ...stood });
  const look = await fileKeeperOf(tools).update({ asks: true });
  const key = look.is === 'written' ? 'fileHome.chosen' : 'fileHome.notWritten';
  services.toasts.show({ text: words(key, { file: handle.name }) });
};

/** Offers to keep the open map in the file it was opened from, unless either has its own. */
export const offerHome = async (tools: MapTools, opened: OpenedFile): Promise<void> => {
  const { services, words } = tools;
  if (!services.files.choose || !(await isHomeOfNone(tools, opened.handle))) return;
  services.toasts.show({
    text: words('fileHome.openedFrom', { file: opened.handle.name }),
    action: { label: words('fileHome.keepHere'), run: () => void keep(tools, opened) },
  });
};
