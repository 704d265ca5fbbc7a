import { refuse } from '../domain/result';
import type { ReadResult } from './format';
import { looksLikeStudents } from './students';
import type { Table } from './table';

const tablesIn = (read: ReadResult): readonly Table[] => {
  if (!read.ok || read.value.is === 'map') return [];
  return read.value.is === 'table'
    ? [read.value.table]
    : read.value.tables.map(({ table }) => table);
};

/** A list of students ends here, whatever format it came in: counted, and nothing of it kept. */
export const withoutStudents = (read: ReadResult): ReadResult => {
  const list = tablesIn(read).find(looksLikeStudents);
  return list ? refuse({ reason: 'students', values: { count: list.rows.length } }) : read;
};
