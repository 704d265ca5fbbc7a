import { refuse } from '../domain/result';
import type { ReadResult } from './format';
import { studentsInTable } from './students';
import type { Table } from './table';

const tablesIn = (read: ReadResult): readonly Table[] => {
  if (!read.ok) return [];
  if (read.value.is === 'table') return [read.value.table];
  return read.value.is === 'tables' ? read.value.tables.map(({ table }) => table) : [];
};

/** A list of students ends here, whatever format it came in: counted, and nothing of it kept. */
export const withoutStudents = (read: ReadResult): ReadResult => {
  const count = tablesIn(read).reduce((found, table) => found || studentsInTable(table), 0);
  return count > 0 ? refuse({ reason: 'students', values: { count } }) : read;
};
