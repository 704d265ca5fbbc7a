import type { ReadResult, Report } from '../../interchange/format';
import { type AskPassword, readChosenFile, startReadWorker } from '../../interchange/readClient';

/** A file being read. */
export interface Reading {
  readonly done: Promise<ReadResult>;
  /** Ends it; the result is then the problem `cancelled`. */
  cancel(): void;
}

/** Reads a chosen file in a worker, or on the page where there are none. */
export const readInBrowser = (
  file: File,
  onProgress: Report,
  askPassword: AskPassword,
): Reading => {
  const stop = new AbortController();
  const startWorker = typeof Worker === 'function' ? startReadWorker : null;
  return {
    done: readChosenFile(file, { onProgress, signal: stop.signal, startWorker, askPassword }),
    cancel: () => stop.abort(),
  };
};
