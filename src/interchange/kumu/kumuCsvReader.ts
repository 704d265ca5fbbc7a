import { ok } from '../../domain/result';
import { firstHeaders } from '../csv/firstHeaders';
import { readCsv } from '../csv/readCsv';
import type { Reader, ReadResult, SourceFile } from '../format';
import { halfOf } from '../halves';
import { tableOfPlain } from '../plain/tableOfPlain';
import type { Table } from '../table';
import { sectionKind } from './sections';

const sniff = (file: SourceFile): boolean =>
  /\.(csv|tsv|tab|txt)$/iu.test(file.name) && sectionKind(firstHeaders(file)) === 'connections';

const readLinks = async (table: Table): Promise<ReadResult> => {
  const { plainOfKumuSheets } = await import('./kumuSheets');
  const header = { line: table.headerLine ?? 1, cells: table.headers };
  const plain = plainOfKumuSheets([{ name: table.file, rows: [header, ...table.rows] }]);
  if (!plain.ok) return plain;
  if (!plain.value) return ok({ is: 'table', table });
  const drawn = tableOfPlain(plain.value, table.file);
  const problems = [...table.problems, ...drawn.problems];
  const half = halfOf(table.headers);
  return ok({ is: 'table', table: { ...drawn, problems }, ...(half && { half }) });
};

/** A text table of connections alone, as Kumu reads it: its ends are the elements. */
export const kumuCsvReader: Reader = {
  id: 'kumuCsv',
  extensions: ['.csv', '.tsv', '.tab', '.txt'],
  sniff,
  read: async (file, report) => {
    const read = readCsv(file, report);
    return read.ok ? readLinks(read.value) : read;
  },
};
