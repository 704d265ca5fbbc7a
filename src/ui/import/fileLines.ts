import { createContext, useContext } from 'react';
import { type Origin, sourceAt, spotOf } from '../../interchange/plan/source';
import type { Table } from '../../interchange/table';
import type { Words } from '../../messages/words';

/** What stands on a line of a file: the name of each column beside its text. */
export type LineValues = readonly (readonly [header: string, value: string])[];

/** The lines of what is brought in, as people find them again. */
export interface FileLines {
  /** How a line is named: by its number, of several files with the file. */
  say(line: number): string | number;
  at(line: number): LineValues;
}

const valuesOf = ({ headers, rows }: Table, line: number): LineValues => {
  const cells = rows.find((row) => row.line === line)?.cells ?? [];
  return headers.map((header, at) => [header, cells[at] ?? ''] as const);
};

/** The lines of tables that are planned together. */
export const linesOf = (
  tables: readonly Table[],
  origins: readonly Origin[],
  words: Words,
): FileLines => ({
  say: (line) => {
    const spot = spotOf(origins, line);
    return origins.length > 1 ? words('files.line', { ...spot }) : spot.line;
  },
  at: (line) => {
    const at = sourceAt(origins, line);
    const table = tables[at];
    return table ? valuesOf(table, line - (origins[at]?.offset ?? 0)) : [];
  },
});

const Lines = createContext<FileLines>({ say: (line) => line, at: () => [] });

export const LinesProvider = Lines.Provider;

export const useFileLines = (): FileLines => useContext(Lines);
