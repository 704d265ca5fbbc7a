import { ok, refuse } from '../../domain/result';
import { csvReader } from '../csv/csvReader';
import { firstHeaders } from '../csv/firstHeaders';
import type { Reader, ReadResult, Report, SourceFile } from '../format';
import { gephiReader } from '../gephi/gephiReader';
import { type Half, halfOf } from '../halves';
import { kumuCsvReader } from '../kumu/kumuCsvReader';
import { type PairSource, readPair } from '../readPair';
import { notTextBecause } from '../signature';

const startsAsZip = ([a, b]: Uint8Array): boolean => a === 0x50 && b === 0x4b;

/** One of Kumu's or Gephi's two tables each; null where it is not clear which two. */
const pairIn = (tables: readonly SourceFile[]): PairSource | null => {
  const halves = tables.map((table) => ({ table, half: halfOf(firstHeaders(table)) }));
  const of = (side: Half['side']) => halves.filter(({ half }) => half?.side === side);
  const [[circles, ...moreCircles], [connections, ...more]] = [of('circles'), of('connections')];
  const kind = connections?.half?.of[0];
  if (!circles || !connections || !kind || moreCircles.length + more.length > 0) return null;
  if (!circles.half?.of.includes(kind)) return null;
  return { of: kind, circles: circles.table, connections: connections.table };
};

const readTable = async (file: SourceFile, report: Report): Promise<ReadResult> => {
  const reader = [kumuCsvReader, gephiReader].find((one) => one.sniff(file)) ?? csvReader;
  const read = await reader.read(file, report);
  return read.ok ? ok({ ...read.value, format: reader.id }) : read;
};

/** What is read goes by the name of the zip, and what else is in it is not told as half of a map. */
const named = (name: string, read: ReadResult): ReadResult => {
  if (!read.ok || read.value.is !== 'table') return read;
  const { half: _half, ...content } = read.value;
  return ok({ ...content, table: { ...content.table, file: name } });
};

/** The sheets of our values, with the one that says what they mean; null for any other tables. */
const bookIn = async (tables: readonly SourceFile[], { name }: SourceFile, report: Report) => {
  const { joinedSheets } = await import('../measures/book/bookOf');
  const read = await Promise.all(tables.map((table) => csvReader.read(table, report)));
  const students = read.find((one) => !one.ok && one.error.reason === 'students');
  if (students) return students;
  const sheets = read.flatMap((one) => (one.ok && one.value.is === 'table' ? one.value.table : []));
  const book = sheets.length === tables.length ? joinedSheets(sheets, name) : null;
  return book && named(name, ok({ is: 'table', table: book, format: csvReader.id }));
};

/** A zip with the tables of one map, or with values and what they mean, as they are handed out. */
export const zipReader: Reader = {
  id: 'zip',
  extensions: ['.zip'],
  sniff: ({ bytes }) => startsAsZip(bytes) && notTextBecause(bytes) === 'zip',
  read: async (file, report) => {
    const { tablesIn } = await import('./tablesIn');
    const tables = tablesIn(file);
    if (!tables.ok) return tables;
    const [only, ...others] = tables.value;
    const pair = pairIn(tables.value);
    if (pair) return named(file.name, await readPair(pair, report));
    if (others.length > 0) {
      const book = await bookIn(tables.value, file, report);
      return book ?? refuse({ reason: 'zip' });
    }
    if (!only) return refuse({ reason: 'zip' });
    return named(file.name, await readTable(only, report));
  },
};
