import { migrated, schemaVersion } from '../../domain/migrations';
import { ok, type Result, refuse } from '../../domain/result';
import { isRecord } from '../../domain/schemaCheck';
import type { FileProblem } from '../problem';

type Open = Readonly<Record<string, unknown>>;

const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** The version a file says its rows have; 0 for one from before versions were numbered. */
export const versionOf = (file: Open): Result<number, FileProblem> => {
  const version = file.version ?? 0;
  if (!isVersion(version)) return refuse({ reason: 'notOurs' });
  const needs = isVersion(file.minReader) ? file.minReader : version;
  if (needs <= schemaVersion) return ok(version);
  const values = {
    version: typeof file.appVersion === 'string' ? file.appVersion : String(version),
  };
  return refuse({ reason: 'newer', values });
};

const rowOf = (entry: unknown): unknown => (isRecord(entry) ? entry.row : undefined);

const idOf = (row: unknown): unknown => (isRecord(row) ? row.id : undefined);

const isOfMap = (entry: Open): boolean => isRecord(entry.row) && entry.row.kind === 'map';

/** Entries of an older version with their rows brought to this one; stamps stay with their ids. */
export const migrateEntries = (
  entries: readonly unknown[],
  version: number,
): Result<readonly unknown[], FileProblem> => {
  if (version >= schemaVersion) return ok(entries);
  const rows = migrated(entries.map(rowOf), version);
  if (!rows.ok) return refuse({ reason: 'brokenMap' });
  const records = entries.filter(isRecord);
  const known = new Map(records.map((entry) => [idOf(entry.row), entry]));
  const made = { created: records.find(isOfMap)?.created, stamps: {} };
  return ok(rows.value.map((row) => ({ ...made, ...known.get(idOf(row)), row })));
};
