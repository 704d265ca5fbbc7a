import { ok, refuse } from '../../domain/result';
import type { FileContent, NamedTable, ReadResult, Report, SourceFile } from '../format';
import { plainOfKumuSheets } from '../kumu/kumuSheets';
import { joinedSheets } from '../measures/book/bookOf';
import { tableOfPlain } from '../plain/tableOfPlain';
import type { FileProblem, Notice } from '../problem';
import { studentsIn } from '../students';
import { readWorkbook, type Sheet } from './readWorkbook';
import { bareTable, sheetTable } from './sheetTable';

const tablesOf = (sheets: readonly Sheet[], file: string): readonly NamedTable[] =>
  sheets.flatMap((sheet): NamedTable[] => {
    const table = sheetTable(sheet, file);
    return table ? [{ name: sheet.name, isHidden: sheet.isHidden, table }] : [];
  });

const hiddenNotice = (hidden: readonly NamedTable[]): readonly Notice[] => {
  const sheets = hidden.map(({ name }) => name).join(', ');
  return hidden.length === 0
    ? []
    : [{ reason: 'hiddenSheets', values: { count: hidden.length, sheets } }];
};

/** One sheet in sight goes on by itself; among several a person chooses, hidden ones too. */
const contentOf = (tables: readonly NamedTable[]): FileContent => {
  const shown = tables.filter(({ isHidden }) => !isHidden);
  const [only, ...others] = shown.length === 0 ? tables : shown;
  if (!only || others.length > 0) return { is: 'tables', tables };
  const hidden = tables.filter((one) => one !== only);
  const notices = [...only.table.notices, ...hiddenNotice(hidden)];
  return { is: 'table', table: { ...only.table, notices } };
};

const nothingIn = (sheets: readonly Sheet[]): ReadResult => {
  const line = sheets.find(({ rows }) => rows.length > 0)?.rows[0]?.line;
  return refuse(line === undefined ? { reason: 'empty' } : { reason: 'headerOnly', line });
};

/** Looked for in all sheets as they stand: also in lines and sheets that are left out later. */
const studentsOn = (sheets: readonly Sheet[]): FileProblem | null => {
  const count = sheets.reduce((found, { rows }) => found || studentsIn(rows), 0);
  return count > 0 ? { reason: 'students', values: { count } } : null;
};

/** Reads a workbook: one of Kumu's as the map it says, any other as a table for each sheet. */
export const readXlsx = async (file: SourceFile, report: Report): Promise<ReadResult> => {
  const sheets = await readWorkbook(file.bytes, report);
  if (!sheets.ok) return sheets;
  const students = studentsOn(sheets.value);
  if (students) return refuse(students);
  const plain = plainOfKumuSheets(sheets.value);
  if (!plain.ok) return plain;
  const drawn = plain.value && tableOfPlain(plain.value, file.name);
  const tables = drawn ? [] : tablesOf(sheets.value, file.name);
  const values = joinedSheets(
    tables.map(({ table }) => table),
    file.name,
    sheets.value.flatMap((sheet) => bareTable(sheet, file.name) ?? []),
  );
  const whole = drawn ?? values;
  if (whole) return ok({ is: 'table', table: whole });
  return tables.length === 0 ? nothingIn(sheets.value) : ok(contentOf(tables));
};
