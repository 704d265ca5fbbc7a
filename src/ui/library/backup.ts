import { type BackupPart, bundled, writeBackup } from '../../interchange/backup/backupFile';
import { backupExtension } from '../../interchange/backup/backupReader';
import { fileNameFor } from '../../interchange/fileName';
import { recordBackup } from '../share/backups';
import type { Services } from '../shell/services';
import { mapFile } from './mapFile';

/** Hands out all maps of this device in one file; in several only when they are very many or large. */
export const downloadBackup = async (
  services: Services,
  baseName: string,
): Promise<readonly string[]> => {
  const { shelf, clock, files } = services;
  const parts: BackupPart[] = [];
  const maps = await shelf.list();
  for (const { id } of maps) {
    const file = await mapFile(services, id);
    if (file) parts.push(file);
  }
  const bundles = bundled(parts);
  const names = bundles.map((_, at) => {
    const title = bundles.length > 1 ? `${baseName} ${at + 1}` : baseName;
    return fileNameFor(title, new Date(clock.now()), backupExtension);
  });
  for (const [at, bundle] of bundles.entries())
    files.download(names[at] ?? baseName, await writeBackup(bundle));
  for (const { id } of maps) recordBackup(services, id);
  return names;
};
