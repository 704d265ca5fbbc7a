import { oneLine } from '../../domain/name';
import {
  type FieldRow,
  type FieldValue,
  lengthOf,
  nameLimit,
  notesLimit,
  type PartnerKind,
  type Status,
} from '../../domain/row';
import type { Target, TargetWord } from '../mapping/column';
import { fieldValueFrom } from '../mapping/fieldValue';
import { kindFrom, statusFrom } from '../mapping/valueWords';
import type { ProblemValues, RemarkReason } from '../problem';
import { shortened } from './shorten';

/** What one cell adds to what its row says. */
export interface Said {
  readonly name?: string;
  readonly themes?: readonly string[];
  readonly kind?: PartnerKind;
  readonly status?: Status;
  readonly note?: string;
  readonly sourceId?: string;
  readonly field?: readonly [id: string, value: FieldValue];
  readonly remark?: { readonly reason: RemarkReason; readonly values: ProblemValues };
  /** The cell holds more than can be kept. */
  readonly tooLong?: ProblemValues;
}

/** A column as a cell is read by it: its header, and the field its values go into, if any. */
export interface CellColumn {
  readonly header: string;
  readonly field: FieldRow | null;
}

type ReadCell = (cell: string, column: CellColumn) => Said;

const sourceIdLimit = 400;

const within = (cell: string, column: CellColumn, limit: number, said: Said): Said => {
  const count = lengthOf(cell);
  return count <= limit ? said : { tooLong: { column: column.header, count, limit } };
};

const readName: ReadCell = (cell) => {
  const name = oneLine(cell);
  const count = lengthOf(name);
  if (count <= nameLimit) return { name };
  const values = { count, limit: nameLimit };
  return { name: shortened(name), note: name, remark: { reason: 'nameShortened', values } };
};

/** Several themes may stand in one cell, parted by `|` or `;`. */
const readThemes: ReadCell = (cell) => {
  const names = cell
    .split(/[|;]/)
    .map(oneLine)
    .filter((name) => name !== '');
  const long = names.find((name) => lengthOf(name) > nameLimit);
  if (long === undefined) return { themes: names };
  const values = { count: lengthOf(long), limit: nameLimit };
  return { themes: names.map(shortened), note: long, remark: { reason: 'themeShortened', values } };
};

/** A word we have no code for is kept in a field of the column's name. */
const unknownWord = (cell: string, column: CellColumn, reason: RemarkReason): Said => ({
  ...(column.field && { field: [column.field.id, oneLine(cell)] as const }),
  remark: { reason, values: { column: column.header, value: oneLine(cell) } },
});

const readKind: ReadCell = (cell, column) => {
  const kind = kindFrom(cell);
  if (kind) return { kind };
  return { kind: 'other', ...unknownWord(cell, column, 'kindUnknown') };
};

const readStatus: ReadCell = (cell, column) => {
  const status = statusFrom(cell);
  return status ? { status } : unknownWord(cell, column, 'statusUnknown');
};

/** A value that is not of the field's type goes into the notes, so that nothing is lost. */
const readField: ReadCell = (cell, column) => {
  if (!column.field) return {};
  const value = fieldValueFrom(cell, column.field.fieldType);
  if (value !== null) return { field: [column.field.id, value] };
  const text = oneLine(cell);
  return {
    note: `${column.header}: ${text}`,
    remark: { reason: 'valueUnreadable', values: { column: column.header, value: text } },
  };
};

const readers: Readonly<Record<TargetWord, ReadCell>> = {
  name: readName,
  theme: readThemes,
  kind: readKind,
  status: readStatus,
  notes: (cell) => ({ note: cell.trim() }),
  id: (cell, column) => within(oneLine(cell), column, sourceIdLimit, { sourceId: oneLine(cell) }),
  field: readField,
  skip: () => ({}),
};

/** What a cell says when its column is read as the target; an empty cell says nothing. */
export const readCell = (cell: string, target: Target, column: CellColumn): Said => {
  if (cell.trim() === '' || target.is === 'skip') return {};
  return { ...within(cell.trim(), column, notesLimit, {}), ...readers[target.is](cell, column) };
};
