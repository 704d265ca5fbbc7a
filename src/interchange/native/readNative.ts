import { documentOf, type MapDocument } from '../../domain/document';
import type { MapCopy } from '../../domain/mapCopy';
import { partnersOf } from '../../domain/outline';
import { ok, type Result, refuse } from '../../domain/result';
import type { MapRow } from '../../domain/row';
import { isRecord } from '../../domain/schemaCheck';
import type { Knows } from '../../domain/stamp';
import { limits, tooManyPartners } from '../limits';
import type { FileProblem, Notice } from '../problem';
import { type Digest, digest as sha256Of } from './digest';
import { keeping, others } from './kept';
import { mapPartText } from './mapPart';
import { migrateEntries, versionOf } from './migrateEntries';
import { fileKeys, formatName, mapKeys, type NativeFile } from './nativeFile';
import { parseSafely } from './parseSafely';
import { areStamps } from './readEntry';
import { type RowsReading, readRemoved, readRows } from './readRows';
import { soundnessNotices } from './soundness';
import { withArrangement } from './withArrangement';

type Open = Readonly<Record<string, unknown>>;

interface MapPart {
  readonly part: Open;
  readonly rows: readonly unknown[];
  readonly removed: readonly unknown[];
  readonly knows: Knows;
}

const partOf = (file: Open): Result<MapPart, FileProblem> => {
  const part = file.map;
  if (!isRecord(part) || !Array.isArray(part.rows) || !areStamps(part.knows))
    return refuse({ reason: 'brokenMap' });
  if (part.rows.length > limits.rows)
    return refuse({ reason: 'tooManyRows', values: { limit: limits.rows } });
  const removed = Array.isArray(part.removed) ? part.removed : [];
  return ok({ part, rows: part.rows, removed, knows: part.knows });
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The copy that storage takes: sound rows, with what is not known here kept on the map's row. */
const copyOf = (
  file: Open,
  { part, removed, knows }: MapPart,
  rows: RowsReading,
  map: MapRow,
): MapCopy => {
  const there = new Set<string>(rows.entries.map(({ row }) => row.id));
  const gone = readRemoved(removed);
  const entries = gone.entries.filter(({ row }) => !there.has(row.id));
  const own = keeping(map, {
    file: others(file, fileKeys),
    map: others(part, mapKeys),
    rows: rows.foreign,
    removed: gone.foreign,
  });
  return {
    rows: withArrangement(rows.entries, map).map((entry) =>
      entry.row.id === map.id ? { ...entry, row: own } : entry,
    ),
    knows,
    ...(entries.length > 0 && { removed: entries }),
  };
};

const documentFrom = (map: MapRow, copy: MapCopy): MapDocument =>
  documentOf(
    map.id,
    copy.rows.map(({ row }) => row),
  );

/** A file that does not add up was edited by hand or by another program; that is worth saying, no more. */
const changedOutside = async (
  file: Open,
  part: Open,
  digest: Digest,
): Promise<readonly Notice[]> =>
  file.sha256 === (await digest(mapPartText(part))) ? [] : [{ reason: 'changedOutside' }];

/**
 * Reads the text of a `.commonwheel.json` file. Refused: what is no such file, needs a newer
 * version, or has no sound map row. Broken rows are set aside, loose ends are kept; both are listed.
 */
export const readNative = async (
  source: string,
  digest: Digest = sha256Of,
): Promise<Result<NativeFile, FileProblem>> => {
  const file = parseSafely(source);
  if (!file.ok) return file;
  if (file.value.format !== formatName) return refuse({ reason: 'notOurs' });
  const version = versionOf(file.value);
  if (!version.ok) return version;
  const part = partOf(file.value);
  if (!part.ok) return part;
  const entries = migrateEntries(part.value.rows, version.value);
  if (!entries.ok) return entries;
  const rows = readRows(entries.value);
  const changed = await changedOutside(file.value, part.value.part, digest);
  return withNotices(opened(file.value, part.value, rows), [...changed, ...rows.notices]);
};

const opened = (file: Open, part: MapPart, rows: RowsReading): Result<NativeFile, FileProblem> => {
  const map = rows.maps[0];
  if (!map || rows.maps.length > 1) return refuse({ reason: 'brokenMap' });
  const copy = copyOf(file, part, rows, map);
  const document = documentFrom(map, copy);
  const problem = tooManyPartners(partnersOf(document).length);
  if (problem) return refuse(problem);
  return ok({
    copy,
    document,
    exportedAt: text(file.exportedAt),
    appVersion: text(file.appVersion),
    notices: soundnessNotices(document),
  });
};

const withNotices = (
  read: Result<NativeFile, FileProblem>,
  notices: readonly Notice[],
): Result<NativeFile, FileProblem> =>
  read.ok ? ok({ ...read.value, notices: [...notices, ...read.value.notices] }) : read;
