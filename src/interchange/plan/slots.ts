import { fieldsOf, type MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import { oneLine, sameNameKey } from '../../domain/name';
import { keysAfter } from '../../domain/order';
import type { FieldRow, FieldType } from '../../domain/row';
import { stagesOf } from '../../domain/stages';
import { functionsFrom, levelsFrom, type ReadStages, stagesReader } from '../mapping/codeWords';
import type { Mapping, Target } from '../mapping/column';
import { dayFrom } from '../mapping/dayText';
import { yesOrNo } from '../mapping/fieldValue';
import { kindFrom, statusFrom } from '../mapping/valueWords';
import { fieldColumns } from '../plain/plainColumns';
import type { Table } from '../table';
import { shortened } from './shorten';

/** The field of the map that a column's values go into, by index of the column. */
export interface Slots {
  readonly byColumn: ReadonlyMap<number, FieldRow>;
  /** Those of them that the map does not have yet. */
  readonly fresh: readonly FieldRow[];
  /** Reads the stages of the map. */
  readonly stagesFrom: ReadStages;
}

interface Wanted {
  readonly name: string;
  readonly type: FieldType;
}

const holdsUnknown = (table: Table, column: number, read: (cell: string) => unknown): boolean =>
  table.rows.some(({ cells }) => {
    const cell = oneLine(cells[column] ?? '');
    return cell !== '' && read(cell) === null;
  });

type ReadCode = (cell: string) => unknown;

/** What reads the words of a target that has codes of its own; null for what is not known. */
const codeReaders = (
  stagesFrom: ReadStages,
): Readonly<Partial<Record<Target['is'], ReadCode>>> => ({
  kind: kindFrom,
  status: statusFrom,
  stages: stagesFrom,
  level: levelsFrom,
  functions: functionsFrom,
  studentSeat: yesOrNo,
  nextContact: dayFrom,
});

/** Words that we have no code for are kept in a field of the column's own name. */
const wantedBy = (
  table: Table,
  column: number,
  target: Target,
  stagesFrom: ReadStages,
): Wanted | null => {
  const name = table.headers[column] ?? '';
  if (target.is === 'field') return { name: target.name, type: target.type };
  const read = codeReaders(stagesFrom)[target.is];
  return read && holdsUnknown(table, column, read) ? { name, type: 'text' } : null;
};

/** Two columns of one name become two fields. */
const unused = (name: string, used: ReadonlySet<string>): string => {
  let free = name;
  for (let count = 2; used.has(sameNameKey(free)); count++) free = `${name} ${count}`;
  return free;
};

/** The map's fields by the names that our own files give their columns, and by their own. */
const ownFields = (document: MapDocument): ReadonlyMap<string, FieldRow> =>
  new Map([
    ...fieldsOf(document)
      .map((field) => [sameNameKey(field.name), field] as const)
      .reverse(),
    ...[...fieldColumns(document)].map(([field, name]) => [sameNameKey(name), field] as const),
  ]);

/** The fields that a mapping needs: those of the map by name, and new ones after them. */
export const slotsFor = (
  document: MapDocument,
  table: Table,
  mapping: Mapping,
  ids: IdSource,
): Slots => {
  const own = ownFields(document);
  const orders = keysAfter(fieldsOf(document).at(-1)?.order ?? '', mapping.length);
  const used = new Set<string>();
  const byColumn = new Map<number, FieldRow>();
  const fresh: FieldRow[] = [];
  const stagesFrom = stagesReader(stagesOf(document));
  mapping.forEach((target, column) => {
    const wanted = wantedBy(table, column, target, stagesFrom);
    if (!wanted) return;
    const header = oneLine(wanted.name) || (table.headers[column] ?? '');
    const name = unused(shortened(header), used);
    used.add(sameNameKey(name));
    const field = own.get(sameNameKey(name)) ?? {
      id: ids.next('field'),
      kind: 'field',
      name,
      fieldType: wanted.type,
      audience: 'mine',
      order: orders[column] ?? '',
    };
    byColumn.set(column, field);
    if (!own.has(sameNameKey(name))) fresh.push(field);
  });
  return { byColumn, fresh, stagesFrom };
};
