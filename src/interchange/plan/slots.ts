import { fieldsOf, type MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import { oneLine, sameNameKey } from '../../domain/name';
import { keysAfter } from '../../domain/order';
import type { FieldRow, FieldType } from '../../domain/row';
import { stagesOf } from '../../domain/stages';
import { functionsFrom, levelsFrom, type ReadStages, stagesReader } from '../mapping/codeWords';
import { dayOrderIn, type Target } from '../mapping/column';
import { dayFrom } from '../mapping/dayText';
import { yesOrNo } from '../mapping/fieldValue';
import { kindFrom, statusFrom } from '../mapping/valueWords';
import { fieldColumns } from '../plain/plainColumns';
import type { Table } from '../table';
import { shortened } from './shorten';
import type { Source } from './source';

/** The field of the map that a column's values go into, by index of the column. */
export interface Slots {
  readonly byColumn: ReadonlyMap<number, FieldRow>;
  /** Reads the stages of the map. */
  readonly stagesFrom: ReadStages;
}

/** The same for several tables: columns of one name go into one field. */
export interface AllSlots {
  /** One for each table, in their order. */
  readonly each: readonly Slots[];
  /** Fields that the map does not have yet. */
  readonly fresh: readonly FieldRow[];
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
  target: Target,
): Readonly<Partial<Record<Target['is'], ReadCode>>> => ({
  kind: kindFrom,
  status: statusFrom,
  stages: stagesFrom,
  level: levelsFrom,
  functions: functionsFrom,
  studentSeat: yesOrNo,
  nextContact: (cell) => dayFrom(cell, dayOrderIn(target)),
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
  const read = codeReaders(stagesFrom, target)[target.is];
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

interface Column extends Wanted {
  readonly index: number;
}

/** The columns of a table that go into fields, each under a name of its own. */
const wantedIn = ({ table, mapping }: Source, stagesFrom: ReadStages): readonly Column[] => {
  const used = new Set<string>();
  return mapping.flatMap((target, index): Column[] => {
    const wanted = wantedBy(table, index, target, stagesFrom);
    if (!wanted) return [];
    const header = oneLine(wanted.name) || (table.headers[index] ?? '');
    const name = unused(shortened(header), used);
    used.add(sameNameKey(name));
    return [{ index, name, type: wanted.type }];
  });
};

/** A field for every name that the map does not know; one that files tell differently holds texts. */
const freshFields = (
  document: MapDocument,
  columns: readonly Column[],
  own: ReadonlyMap<string, FieldRow>,
  ids: IdSource,
): ReadonlyMap<string, FieldRow> => {
  const orders = keysAfter(fieldsOf(document).at(-1)?.order ?? '', columns.length);
  const fresh = new Map<string, FieldRow>();
  columns.forEach(({ name, type }, at) => {
    const key = sameNameKey(name);
    const known = fresh.get(key);
    if (own.has(key) || known?.fieldType === type) return;
    fresh.set(
      key,
      known
        ? { ...known, fieldType: 'text' }
        : {
            ...{ id: ids.next('field'), kind: 'field', name, fieldType: type },
            ...{ audience: 'mine', order: orders[at] ?? '' },
          },
    );
  });
  return fresh;
};

/** The fields that mappings need: those of the map by name, and new ones after them. */
export const slotsFor = (
  document: MapDocument,
  sources: readonly Source[],
  ids: IdSource,
): AllSlots => {
  const own = ownFields(document);
  const stagesFrom = stagesReader(stagesOf(document));
  const wanted = sources.map((source) => wantedIn(source, stagesFrom));
  const fresh = freshFields(document, wanted.flat(), own, ids);
  const fieldOf = ({ name }: Column): FieldRow | undefined =>
    own.get(sameNameKey(name)) ?? fresh.get(sameNameKey(name));
  return {
    fresh: [...fresh.values()],
    each: wanted.map((columns) => ({
      stagesFrom,
      byColumn: new Map(
        columns.flatMap((column): [number, FieldRow][] => {
          const field = fieldOf(column);
          return field ? [[column.index, field]] : [];
        }),
      ),
    })),
  };
};
