import { nativeExtension } from '../../interchange/native/nativeFile';
import type { MapHome } from '../../store/ports';
import { handleOf } from '../shell/fileHandles';
import { headLength, sha256In } from './homeFile';

/** A file that a map was opened from, as it stood then. */
export type OpenedFile = Omit<MapHome, 'map'>;

const isPlain = (name: string): boolean => /\.json$/iu.test(name) || name.endsWith(nativeExtension);

/** The file as one that its map can be kept in; null for one that is packed, locked or has no handle. */
export const openedFileOf = async (file: File): Promise<OpenedFile | null> => {
  const handle = isPlain(file.name) ? await handleOf(file) : null;
  if (!handle) return null;
  const sha256 = sha256In(await file.slice(0, headLength).text());
  if (sha256 === '') return null;
  const { size, lastModified: modified } = file;
  return { handle, savedAt: modified, written: { sha256, size, modified, edited: null } };
};
