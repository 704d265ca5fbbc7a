import { copyNow } from '../keeping/copyNow';
import { fileOf } from '../library/mapFile';
import type { MapTools } from '../map/tools';
import { recordBackup } from './backups';

/** Hands the open map out as a dated file of ours; it holds what is on the screen, saved or not. */
export const saveFile = async (tools: MapTools): Promise<void> => {
  const { map, services, words } = tools;
  const copy = await copyNow(tools);
  const file = await fileOf(map.id, copy, services.clock.now());
  services.files.download(file.name, file.text);
  recordBackup(services, map.id);
  services.toasts.show({ text: words('share.downloaded', { file: file.name }) });
};
