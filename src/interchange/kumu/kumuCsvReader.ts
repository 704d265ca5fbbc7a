import { ok } from '../../domain/result';
import { readCsv } from '../csv/readCsv';
import { decodeText } from '../decode';
import type { Reader, ReadResult, SourceFile } from '../format';
import { halfOf } from '../halves';
import { tableOfPlain } from '../plain/tableOfPlain';
import type { Table } from '../table';
import { sectionKind } from './sections';

const headLength = 2048;

/** Names of columns as Kumu's connections have them, whatever parts the cells. */
const sniff = ({ name, bytes }: SourceFile): boolean => {
  if (!/\.(csv|tsv|tab|txt)$/iu.test(name)) return false;
  const head = decodeText(bytes.subarray(0, headLength));
  const first = head.ok ? (/^\s*([^\n]*)/u.exec(head.value.text)?.[1] ?? '') : '';
  return sectionKind(first.replaceAll('"', '').split(/[,;\t]/u)) === 'connections';
};

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
