import { type Result, refuse } from '../../domain/result';
import { tooLarge } from '../limits';
import type { FileProblem } from '../problem';
import type { BackupEntry } from './backupFile';

type Read = Result<readonly BackupEntry[], FileProblem>;

const startWorker = (): Worker =>
  new Worker(new URL('./backupWorker.ts', import.meta.url), { type: 'module' });

const inWorker = (bytes: Uint8Array, worker: Worker): Promise<Read> =>
  new Promise((resolve) => {
    const end = (result: Read): void => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('error', () => end(refuse({ reason: 'unreadable' })));
    worker.addEventListener('message', ({ data }: MessageEvent<Read>) => end(data));
    worker.postMessage(bytes, [bytes.buffer]);
  });

/** Reads the maps of a backup away from the page. Never rejects. */
export const readBackupFile = async (
  bytes: Uint8Array,
  start: (() => Worker) | null = typeof Worker === 'function' ? startWorker : null,
): Promise<Read> => {
  const problem = tooLarge(bytes.length);
  if (problem) return refuse(problem);
  if (start) return inWorker(bytes, start());
  const { readBackup } = await import('./backupFile');
  return readBackup(bytes);
};
