import type { FileHandle, MapHome } from '../../store/ports';

/** Why a file does not hold what the map is now. */
export type Behind = 'permission' | 'gone' | 'changed' | 'failed';

const wish = { mode: 'readwrite' } as const;

/** Whether the app may write a file; `asks` puts the question, which needs a press. */
export const mayWrite = async (handle: FileHandle, asks: boolean): Promise<boolean> => {
  const state = (await handle.queryPermission?.(wish)) ?? 'granted';
  if (state !== 'prompt' || !asks) return state === 'granted';
  return (await handle.requestPermission?.(wish)) === 'granted';
};

const statedIn = /"sha256":"([0-9a-f]{64})"/;
/** It stands near the beginning, before the map. */
export const headLength = 4096;

/** The SHA-256 that a file of ours states of its map; empty when it states none. */
export const sha256In = (text: string): string =>
  statedIn.exec(text.slice(0, headLength))?.[1] ?? '';

const isAsWritten = async (file: File, { written }: MapHome): Promise<boolean> => {
  if (!written) return file.size === 0;
  if (file.size === written.size && file.lastModified === written.modified) return true;
  return (
    file.size === written.size &&
    sha256In(await file.slice(0, headLength).text()) === written.sha256
  );
};

/** True when a file is no longer where it was. */
export const isGone = (reason: unknown): boolean =>
  reason instanceof Error && reason.name === 'NotFoundError';

/** Why a file must not simply be written over; null when it may. An empty one has nothing to lose. */
export const hazardIn = async (home: MapHome): Promise<Behind | null> => {
  try {
    const file = await home.handle.getFile();
    return file.size === 0 || (await isAsWritten(file, home)) ? null : 'changed';
  } catch (reason) {
    return isGone(reason) ? 'gone' : 'failed';
  }
};

/** Writes a file whole or not at all; how it stands then. */
export const writeWhole = async (
  handle: FileHandle,
  text: string,
): Promise<Omit<NonNullable<MapHome['written']>, 'edited'>> => {
  const writing = await handle.createWritable();
  try {
    await writing.write(text);
    await writing.close();
  } catch (reason) {
    await writing.abort().catch(() => undefined);
    throw reason;
  }
  const { size, lastModified } = await handle.getFile();
  return { sha256: sha256In(text), size, modified: lastModified };
};
