import { fieldsOf, type MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import { oneLine, sameNameKey } from '../../domain/name';
import { keysAfter } from '../../domain/order';
import type { FieldRow, FieldType } from '../../domain/row';
import type { Mapping, Target } from '../mapping/column';
import { kindFrom, statusFrom } from '../mapping/valueWords';
import type { Table } from '../table';
import { shortened } from './shorten';

/** The field of the map that a column's values go into, by index of the column. */
export interface Slots {
  readonly byColumn: ReadonlyMap<number, FieldRow>;
  /** Those of them that the map does not have yet. */
  readonly fresh: readonly FieldRow[];
}

interface Wanted {
  readonly name: string;
  readonly type: FieldType;
}

const holdsUnknown = (
  table: Table,
  column: number,
  read: (cell: string) => string | null,
): boolean =>
  table.rows.some(({ cells }) => {
    const cell = oneLine(cells[column] ?? '');
    return cell !== '' && read(cell) === null;
  });

/** Words that are none of our kinds or statuses are kept in a field of the column's own name. */
const wantedBy = (table: Table, column: number, target: Target): Wanted | null => {
  const name = table.headers[column] ?? '';
  if (target.is === 'field') return { name: target.name, type: target.type };
  if (target.is === 'kind' && holdsUnknown(table, column, kindFrom)) return { name, type: 'text' };
  if (target.is === 'status' && holdsUnknown(table, column, statusFrom))
    return { name, type: 'text' };
  return null;
};

/** Two columns of one name become two fields. */
const unused = (name: string, used: ReadonlySet<string>): string => {
  let free = name;
  for (let count = 2; used.has(sameNameKey(free)); count++) free = `${name} ${count}`;
  return free;
};

/** The fields that a mapping needs: those of the map by name, and new ones after them. */
export const slotsFor = (
  document: MapDocument,
  table: Table,
  mapping: Mapping,
  ids: IdSource,
): Slots => {
  const own = new Map(fieldsOf(document).map((field) => [sameNameKey(field.name), field]));
  const orders = keysAfter(fieldsOf(document).at(-1)?.order ?? '', mapping.length);
  const used = new Set<string>();
  const byColumn = new Map<number, FieldRow>();
  const fresh: FieldRow[] = [];
  mapping.forEach((target, column) => {
    const wanted = wantedBy(table, column, target);
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
  return { byColumn, fresh };
};
