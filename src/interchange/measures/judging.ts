import type { MapDocument } from '../../domain/document';
import { ownMeaning, proposedMeaning } from '../../domain/markers';
import { indicatorsOf } from '../../domain/measures';
import type { Table } from '../table';
import type { ReadCell } from './bundleValue';
import { cellReader } from './cellReader';
import type { CellText } from './cellText';
import { numberRoleOf } from './numberHeader';
import { isOfPeriod, isShortSign, isUsualSign } from './signColumn';
import { keyOf } from './valueDraft';

const sampled = 400;

/** The first filled cells of a column, however far down they stand. */
export const cellsAt = ({ rows }: Table, at: number): readonly string[] => {
  const found: string[] = [];
  for (const { cells } of rows) {
    const text = cells[at]?.trim();
    if (text && found.push(text) === sampled) break;
  }
  return found;
};

/** What the columns of a table are judged by. */
export interface Judging {
  readonly table: Table;
  readonly read: ReadCell;
  /** True for a header that names a measure of the map. */
  readonly isMeasure: (header: string) => boolean;
}

/** How a table is judged on a map, which says what its signs mean and its measures are called. */
export const judgingBy = (table: Table, document: MapDocument | null): Judging => {
  const said = (document ? indicatorsOf(document) : []).flatMap(({ code, name }) => [code, name]);
  const names = new Set(said.filter(Boolean).map(keyOf));
  const meaning = (text: string) =>
    (document && ownMeaning(document, text)) ?? proposedMeaning(text);
  return {
    ...{ table, read: cellReader('.', meaning) },
    isMeasure: (header) => names.has(keyOf(numberRoleOf(header).measure ?? '')),
  };
};

/** The first filled cells of a column, as they read. */
export const readAt = ({ table, read }: Judging, at: number): readonly CellText[] =>
  cellsAt(table, at).map(read);

/** Under a period or a measure every short sign stands for a number. */
export const signsUnder = (
  { isMeasure }: Judging,
  header: string,
): ((cell: CellText) => boolean) =>
  isOfPeriod(header) || isMeasure(header) ? isShortSign : isUsualSign;

/** Some numbers, and little else but numbers and signs that stand for one. */
export const looksNumeric = (judging: Judging, at: number): boolean => {
  const cells = readAt(judging, at);
  const numbers = cells.filter(({ is }) => is !== 'sign').length;
  if (numbers === 0) return false;
  if (numbers >= 0.3 * cells.length) return true;
  const signs = cells.filter(signsUnder(judging, judging.table.headers[at] ?? '')).length;
  return numbers + signs >= 0.6 * cells.length;
};
