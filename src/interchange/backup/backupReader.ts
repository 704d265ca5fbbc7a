import { refuse } from '../../domain/result';
import type { Reader } from '../format';
import { nativeExtension } from '../native/nativeFile';

export const backupExtension = '.commonwheel-backup.zip';

/** Behind a password it is JSON, like every protected file. */
export const lockedBackupExtension = '.commonwheel-backup.json';

/** Where the name of the first file in a zip stands. */
const headLength = 1024;

const headOf = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength));

/** True for a zip whose first file is a map of ours. */
export const isBackup = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && headOf(bytes).includes(nativeExtension);

/** A backup is opened where all maps are: anywhere else it is refused by its name. */
export const backupReader: Reader = {
  id: 'backup',
  extensions: [backupExtension, '.zip'],
  sniff: ({ bytes }) => isBackup(bytes),
  read: async () => refuse({ reason: 'backup' }),
};
