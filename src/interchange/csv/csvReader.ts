import { ok } from '../../domain/result';
import type { Reader } from '../format';
import { halfOf } from '../halves';
import { readCsv } from './readCsv';

/** Tables as text; also the one that says what is wrong with a file that is no text at all. */
export const csvReader: Reader = {
  id: 'csv',
  extensions: ['.csv', '.tsv', '.tab', '.txt'],
  sniff: ({ name }) => /\.(csv|tsv|tab|txt)$/i.test(name),
  read: async (file, report) => {
    const read = readCsv(file, report);
    if (!read.ok) return read;
    const half = halfOf(read.value.headers);
    return ok({ is: 'table', table: read.value, ...(half && { half }) });
  },
};
