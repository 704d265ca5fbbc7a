import { type Result, refuse } from '../domain/result';
import type { ReadResult, Report, SourceFile } from './format';
import type { PairKind } from './halves';
import { tooLarge } from './limits';
import { type Parcel, packed } from './parcels';
import type { FileProblem } from './problem';
import { buffersOf, type ReadTask, readTask } from './readTask';
import type { ReadMessage } from './readWorker';

/** A file as the browser hands it over: `File` is one. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface ReadOptions {
  /** Hears how much is read, from 0 to 1. */
  readonly onProgress?: Report;
  /** Ends the reading; the result is then the problem `cancelled`. */
  readonly signal?: AbortSignal;
  /** Where the reading happens; null reads on the page itself. */
  readonly startWorker?: (() => Worker) | null;
  /** Asks for the password of a protected file; null when the person has none. */
  readonly askPassword?: AskPassword;
  /** Hears what stood behind the password. */
  readonly onUnlocked?: (inner: ChosenFile) => void;
}

/** `wasWrong` once a password did not fit. */
export type AskPassword = (file: string, wasWrong: boolean) => Promise<string | null>;

/** Starts the worker that reads files. */
export const startReadWorker = (): Worker =>
  new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' });

const cancelled: FileProblem = { reason: 'cancelled' };
const unreadable: FileProblem = { reason: 'unreadable' };

const bytesOf = async (file: ChosenFile): Promise<Result<SourceFile, FileProblem>> => {
  try {
    return {
      ok: true,
      value: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    };
  } catch {
    return refuse(unreadable);
  }
};

const together = (read: ReadResult, parcels: readonly Parcel[]): ReadResult =>
  read.ok ? { ok: true, value: packed(read.value, parcels) } : read;

const readInWorker = (
  task: ReadTask,
  worker: Worker,
  { onProgress, signal }: ReadOptions,
): Promise<ReadResult> =>
  new Promise((resolve) => {
    const parcels: Parcel[] = [];
    const end = (result: ReadResult): void => {
      worker.terminate();
      resolve(result);
    };
    signal?.addEventListener('abort', () => end(refuse(cancelled)), { once: true });
    worker.addEventListener('error', () => end(refuse(unreadable)));
    worker.addEventListener('messageerror', () => end(refuse(unreadable)));
    worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
      if ('result' in data) end(together(data.result, parcels));
      else if ('parcel' in data) parcels.push(data.parcel);
      else onProgress?.(data.share);
    });
    worker.postMessage(task, buffersOf(task) as ArrayBuffer[]);
  });

/** The file behind its password, asked for until one fits; null when the person gives up. */
const opened = async (
  file: ChosenFile,
  ask: AskPassword,
): Promise<Result<ChosenFile | null, FileProblem>> => {
  const source = await bytesOf(file);
  if (!source.ok) return source;
  const { unlocked } = await import('./native/locked');
  for (let wasWrong = false; ; wasWrong = true) {
    const password = await ask(file.name, wasWrong);
    if (password === null) return { ok: true, value: null };
    const content = await unlocked(source.value.bytes, password);
    if (content.ok) return { ok: true, value: asFile(file.name, content.value) };
    if (content.error.reason !== 'wrongPassword') return content;
  }
};

const asFile = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
});

/**
 * Reads a file that a person chose, away from the page. Its size is checked before a byte is
 * read. Never rejects: what goes wrong is a problem with a reason.
 */
export const readChosenFile = async (
  file: ChosenFile,
  options: ReadOptions = {},
): Promise<ReadResult> => {
  const read = await readOnce(file, options);
  const isLocked = !read.ok && read.error.reason === 'locked';
  if (!isLocked || !options.askPassword) return read;
  const inner = await opened(file, options.askPassword);
  if (!inner.ok) return inner;
  if (!inner.value) return refuse(cancelled);
  options.onUnlocked?.(inner.value);
  return readOnce(inner.value, options);
};

const readOnce = async (file: ChosenFile, options: ReadOptions): Promise<ReadResult> => {
  const problem = tooLarge(file.size);
  if (problem) return refuse(problem);
  const source = await bytesOf(file);
  return source.ok ? readNow(source.value, options) : source;
};

const readNow = async (task: ReadTask, options: ReadOptions): Promise<ReadResult> => {
  if (options.signal?.aborted) return refuse(cancelled);
  const start = options.startWorker === undefined ? startReadWorker : options.startWorker;
  if (start) return readInWorker(task, start(), options);
  const read = await readTask(task, options.onProgress ?? (() => undefined));
  return options.signal?.aborted ? refuse(cancelled) : read;
};

/** Two chosen files that are one map. */
export interface ChosenPair {
  readonly of: PairKind;
  readonly circles: ChosenFile;
  readonly connections: ChosenFile;
}

/** Reads two tables of a map as one, as `readChosenFile` reads a file. */
export const readChosenPair = async (
  { of, circles, connections }: ChosenPair,
  options: ReadOptions = {},
): Promise<ReadResult> => {
  const problem = tooLarge(circles.size + connections.size);
  if (problem) return refuse(problem);
  const [nodes, edges] = await Promise.all([bytesOf(circles), bytesOf(connections)]);
  if (!nodes.ok) return nodes;
  if (!edges.ok) return edges;
  return readNow({ of, circles: nodes.value, connections: edges.value }, options);
};
