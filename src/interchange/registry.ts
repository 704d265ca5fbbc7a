import { ok, refuse } from '../domain/result';
import { backupReader } from './backup/backupReader';
import { canvasReader } from './canvas/canvasReader';
import { canvasWriter } from './canvas/canvasWriter';
import { csvReader } from './csv/csvReader';
import { csvCommaWriter, csvWriter } from './csv/csvWriter';
import type { PlainWriter, Reader, ReadResult, Report, SourceFile, Writer } from './format';
import { gephiReader } from './gephi/gephiReader';
import { gephiWriter } from './gephi/gephiWriter';
import { gexfReader } from './gexf/gexfReader';
import { gexfWriter } from './gexf/gexfWriter';
import { graphmlReader } from './graphml/graphmlReader';
import { graphmlWriter } from './graphml/graphmlWriter';
import { kumuCsvReader } from './kumu/kumuCsvReader';
import { kumuJsonReader } from './kumu/kumuJsonReader';
import { kumuCsvWriter, kumuJsonWriter, kumuXlsxWriter } from './kumu/kumuWriters';
import { tooLarge } from './limits';
import { measureSetReader } from './measureSet/measureSetReader';
import { nativeReader } from './native/nativeReader';
import { nativeWriter } from './native/nativeWriter';
import { outlineReader } from './outline/outlineReader';
import { outlineWriter } from './outline/outlineWriter';
import { withoutStudents } from './withoutStudents';
import { xlsxReader } from './xlsx/xlsxReader';
import { xlsxWriter } from './xlsx/xlsxWriter';
import { zipReader } from './zip/zipReader';

/** All formats that can be read, the surest signs first. A new format is one line here. */
export const readers: readonly Reader[] = [
  backupReader,
  xlsxReader,
  zipReader,
  gexfReader,
  graphmlReader,
  measureSetReader,
  canvasReader,
  kumuJsonReader,
  nativeReader,
  kumuCsvReader,
  gephiReader,
  outlineReader,
  csvReader,
];

/** All formats that can be written. */
export const writers: readonly Writer[] = [nativeWriter];

/** All formats of other programs that a map can be written in. */
export const plainWriters: readonly PlainWriter[] = [
  xlsxWriter,
  csvWriter,
  csvCommaWriter,
  kumuXlsxWriter,
  kumuCsvWriter,
  kumuJsonWriter,
  canvasWriter,
  gexfWriter,
  graphmlWriter,
  gephiWriter,
  outlineWriter,
];

/** How the names of readable files end, for the browser's file chooser. */
export const readableExtensions: readonly string[] = [
  ...new Set(readers.flatMap((reader) => reader.extensions)),
];

/** Reads a file of any known format; what no reader claims is tried as a table, which says what it is. */
export const readFile = async (file: SourceFile, report: Report): Promise<ReadResult> => {
  const problem = tooLarge(file.bytes.length);
  if (problem) return refuse(problem);
  const reader = readers.find((one) => one.sniff(file)) ?? csvReader;
  const read = withoutStudents(await reader.read(file, report));
  return read.ok ? ok({ format: reader.id, ...read.value }) : read;
};
