import { refuse } from '../domain/result';
import { csvReader } from './csv/csvReader';
import type { Reader, ReadResult, Report, SourceFile, Writer } from './format';
import { tooLarge } from './limits';
import { nativeReader } from './native/nativeReader';
import { nativeWriter } from './native/nativeWriter';

/** All formats that can be read, the surest signs first. A new format is one line here. */
export const readers: readonly Reader[] = [nativeReader, csvReader];

/** All formats that can be written. */
export const writers: readonly Writer[] = [nativeWriter];

/** How the names of readable files end, for the browser's file chooser. */
export const readableExtensions: readonly string[] = readers.flatMap((reader) => reader.extensions);

/** Reads a file of any known format; what no reader claims is tried as a table, which says what it is. */
export const readFile = async (file: SourceFile, report: Report): Promise<ReadResult> => {
  const problem = tooLarge(file.bytes.length);
  if (problem) return refuse(problem);
  const reader = readers.find((one) => one.sniff(file)) ?? csvReader;
  return reader.read(file, report);
};
