import { type BackupPart, bundled, writeBackup } from '../../interchange/backup/backupFile';
import { backupExtension, lockedBackupExtension } from '../../interchange/backup/backupReader';
import { fileNameFor } from '../../interchange/fileName';
import { recordBackup } from '../share/backups';
import type { Services } from '../shell/services';
import { mapFile } from './mapFile';

/** A bundle as a file; behind a password it is no zip any more, and its name says so. */
const fileOf = async (bundle: readonly BackupPart[], password: string | null) => {
  const zip = await writeBackup(bundle);
  if (password === null) return zip;
  const { locked } = await import('../../interchange/native/locked');
  return locked(new Uint8Array(await zip.arrayBuffer()), password);
};

/**
 * Hands out all maps of this device in one file; in several only when they are very many or large.
 * Behind a password if one is given.
 */
export const downloadBackup = async (
  services: Services,
  baseName: string,
  password: string | null = null,
): Promise<readonly string[]> => {
  const { shelf, clock, files } = services;
  const parts: BackupPart[] = [];
  const maps = await shelf.list();
  for (const { id } of maps) {
    const file = await mapFile(services, id);
    if (file) parts.push(file);
  }
  const bundles = bundled(parts);
  const extension = password === null ? backupExtension : lockedBackupExtension;
  const names = bundles.map((_, at) => {
    const title = bundles.length > 1 ? `${baseName} ${at + 1}` : baseName;
    return fileNameFor(title, new Date(clock.now()), extension);
  });
  for (const [at, bundle] of bundles.entries())
    files.download(names[at] ?? baseName, await fileOf(bundle, password));
  for (const { id } of maps) recordBackup(services, id);
  return names;
};
