import { oneLine } from '../../domain/name';
import { lengthOf, nameLimit, notesLimit } from '../../domain/row';
import type { Target, TargetWord } from '../mapping/column';
import { fieldValueFrom } from '../mapping/fieldValue';
import type { Decimal } from '../mapping/numberText';
import { kindFrom, statusFrom } from '../mapping/valueWords';
import { partsOf } from '../plain/parts';
import type { RemarkReason } from '../problem';
import type { CellColumn } from './cellColumn';
import { type DetailWord, detailReaders } from './readDetail';
import type { Said } from './said';
import { shortened } from './shorten';

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
  return { name: shortened(name), aside: name, remark: { reason: 'nameShortened', values } };
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
  return {
    ...{ themes: names.map(shortened), aside: long },
    remark: { reason: 'themeShortened', values },
  };
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

/** What does not fit goes into the notes, so that nothing is lost. */
export const intoNotes = (text: string, column: CellColumn): Said => ({
  aside: `${column.header}: ${text}`,
  remark: { reason: 'valueUnreadable', values: { column: column.header, value: text } },
});

const readField =
  (decimal: Decimal): ReadCell =>
  (cell, column) => {
    if (!column.field) return {};
    const value = fieldValueFrom(cell, column.field.fieldType, { decimal, order: column.order });
    return value === null ? intoNotes(oneLine(cell), column) : { field: [column.field.id, value] };
  };

/** Words we have no code for are kept in a field of the column's name where there is one. */
const readDetail =
  (word: DetailWord): ReadCell =>
  (cell, column) => {
    const facts = detailReaders[word](cell, column);
    if (facts) return { facts };
    const text = oneLine(cell);
    return column.field ? unknownWord(text, column, 'wordUnknown') : intoNotes(text, column);
  };

const readList =
  (word: 'owners' | 'gives' | 'gets'): ReadCell =>
  (cell, column) => {
    const texts = partsOf(cell).map(oneLine);
    const long = texts.find((text) => lengthOf(text) > nameLimit);
    const said = { [word]: texts.filter((text) => lengthOf(text) <= nameLimit) };
    return long === undefined ? said : { ...said, ...intoNotes(long, column) };
  };

/** People are read row by row, so that an address stays with its name. */
const nothingYet: ReadCell = () => ({});

const readers: Readonly<Record<Exclude<TargetWord, 'field' | 'skip'>, ReadCell>> = {
  name: readName,
  theme: readThemes,
  kind: readKind,
  status: readStatus,
  notes: (cell) => ({ note: cell.trim() }),
  id: (cell, column) => within(oneLine(cell), column, sourceIdLimit, { sourceId: oneLine(cell) }),
  contacts: nothingYet,
  email: nothingYet,
  phone: nothingYet,
  owners: readList('owners'),
  gives: readList('gives'),
  gets: readList('gets'),
  sector: readDetail('sector'),
  url: readDetail('url'),
  role: readDetail('role'),
  nextContact: readDetail('nextContact'),
  stages: readDetail('stages'),
  level: readDetail('level'),
  functions: readDetail('functions'),
  studentSeat: readDetail('studentSeat'),
};

const readerOf = (target: Exclude<Target, { readonly is: 'skip' }>): ReadCell =>
  target.is === 'field' ? readField(target.decimal ?? '.') : readers[target.is];

/** What a cell says when its column is read as the target; an empty cell says nothing. */
export const readCell = (cell: string, target: Target, column: CellColumn): Said => {
  if (cell.trim() === '' || target.is === 'skip') return {};
  return { ...within(cell.trim(), column, notesLimit, {}), ...readerOf(target)(cell, column) };
};
