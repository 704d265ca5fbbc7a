import { ok, type Result, refuse } from '../../domain/result';
import type { ReadResult } from '../format';
import type { FileProblem, RowProblem } from '../problem';
import { studentsInTable } from '../students';
import type { PlainMap } from './plainMap';
import { tableOfPlain } from './tableOfPlain';

/** What was read of another program's file as content for the wizard. A list of students stops. */
export const plainContent = (
  read: Result<PlainMap, FileProblem>,
  file: string,
  problems: readonly RowProblem[] = [],
): ReadResult => {
  if (!read.ok) return read;
  const table = { ...tableOfPlain(read.value, file), problems };
  const count = studentsInTable(table);
  return count > 0 ? refuse({ reason: 'students', values: { count } }) : ok({ is: 'table', table });
};
