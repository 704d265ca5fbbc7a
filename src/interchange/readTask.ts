import type { ReadResult, Report, SourceFile } from './format';
import { type PairSource, readPair } from './readPair';
import { readFile } from './registry';

/** What is read in one go: a file, or two that are one map. */
export type ReadTask = SourceFile | PairSource;

/** All bytes of a task, which go over to the worker. */
export const buffersOf = (task: ReadTask): ArrayBufferLike[] =>
  'of' in task ? [task.circles.bytes.buffer, task.connections.bytes.buffer] : [task.bytes.buffer];

/** Reads a file, or two that are one map. */
export const readTask = (task: ReadTask, report: Report): Promise<ReadResult> =>
  'of' in task ? readPair(task, report) : readFile(task, report);
