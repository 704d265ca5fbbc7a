import { oneLine } from '../../domain/name';
import type { TableRow } from '../table';

/** A sheet or text with rows by their lines. */
export interface KumuSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** Rows under names of columns that Kumu knows. */
export interface Section {
  readonly is: 'elements' | 'connections';
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What a row of names begins; null when Kumu would not know it. */
export const sectionKind = (cells: readonly string[]): Section['is'] | null => {
  const names = cells.map((cell) => oneLine(cell).toLowerCase());
  const [first, second] = names[0] === 'id' ? names.slice(1) : names;
  if (first === 'label') return 'elements';
  return first === 'from' && second === 'to' ? 'connections' : null;
};

const opened = ({ cells }: TableRow): Section | null => {
  const is = sectionKind(cells);
  return is && { is, headers: cells.map(oneLine), rows: [] };
};

const blankRowsBetween = 2;

const startsNew = (row: TableRow, before: TableRow | undefined): boolean =>
  before === undefined || row.line - before.line > blankRowsBetween;

/**
 * The sections of a sheet: a new one begins after two empty rows with names of columns; other rows
 * after a gap belong to the section above. Rows above the first section are left out.
 */
export const sectionsOf = ({ rows }: KumuSheet): readonly Section[] => {
  const sections: (Section & { rows: TableRow[] })[] = [];
  rows.forEach((row, at) => {
    const next = startsNew(row, rows[at - 1]) ? opened(row) : null;
    if (next) sections.push({ ...next, rows: [] });
    else sections.at(-1)?.rows.push(row);
  });
  return sections;
};
