import { ok } from '../../domain/result';
import { firstHeaders } from '../csv/firstHeaders';
import type { Reader, SourceFile } from '../format';
import { halfOf } from '../halves';
import { plainContent } from '../plain/plainContent';
import { isEdgeTable, isNodeTable } from './gephiTable';

const sniff = (file: SourceFile): boolean => {
  if (!/\.(csv|tsv|tab|txt)$/i.test(file.name)) return false;
  const headers = firstHeaders(file);
  return isEdgeTable(headers) || isNodeTable(headers);
};

/** The tables of nodes and of edges that Gephi's spreadsheets have. */
export const gephiReader: Reader = {
  id: 'gephi',
  extensions: ['.csv', '.tsv'],
  sniff,
  read: async (file, report) => {
    const [{ readCsv }, { readGephi }] = await Promise.all([
      import('../csv/readCsv'),
      import('./readGephi'),
    ]);
    const table = readCsv(file, report);
    if (!table.ok) return table;
    const read = plainContent(readGephi(table.value), file.name, table.value.problems);
    const half = halfOf(table.value.headers);
    return read.ok && half ? ok({ ...read.value, half }) : read;
  },
};
