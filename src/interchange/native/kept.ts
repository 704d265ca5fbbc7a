import type { MapRow } from '../../domain/row';
import { isRecord } from '../../domain/schemaCheck';

/**
 * What a newer version wrote that this one does not know. It travels on the map's row, so that it
 * survives storage, and goes back to its places when the file is written.
 */
export interface Kept {
  /** Keys beside `map`. */
  readonly file?: Readonly<Record<string, unknown>>;
  /** Keys of `map` beside `rows` and `knows`. */
  readonly map?: Readonly<Record<string, unknown>>;
  /** Rows of kinds that are not known here, with their stamps. */
  readonly rows?: readonly unknown[];
  /** The same for deleted rows. */
  readonly removed?: readonly unknown[];
}

type KeepingRow = MapRow & { readonly kept?: unknown };

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  isRecord(value) ? value : {};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a map's row keeps for its file. */
export const keptBy = (row: MapRow): Required<Kept> => {
  const kept = record((row as KeepingRow).kept);
  return {
    file: record(kept.file),
    map: record(kept.map),
    rows: list(kept.rows),
    removed: list(kept.removed),
  };
};

/** The map's row without what it keeps for its file. */
export const withoutKept = (row: MapRow): MapRow => {
  const { kept: _, ...plain } = row as KeepingRow;
  return plain;
};

const isSomething = (part: unknown): boolean =>
  Array.isArray(part) ? part.length > 0 : Object.keys(record(part)).length > 0;

/** The map's row that keeps these; the plain row when there is nothing to keep. */
export const keeping = (row: MapRow, kept: Kept): MapRow => {
  const parts = Object.entries(kept).filter(([, part]) => isSomething(part));
  const plain = withoutKept(row);
  return parts.length === 0
    ? plain
    : ({ ...plain, kept: Object.fromEntries(parts) } as unknown as MapRow);
};

/** The entries of a record but those of the given keys. */
export const others = (
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
