import { ok, type Result, refuse } from '../../domain/result';
import { inMegabytes, limits } from '../limits';
import type { FileProblem, FileReason } from '../problem';
import { crc32 } from './crc32';
import { type Budget, type Inflated, inflatePart } from './inflatePart';
import { type ZipEntry, zipEntries } from './zipDirectory';

/** Unpacked parts of a zip by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** How many parts a zip may have. */
export const mostParts = 200;

/** The sign that stands for bytes that were no text, as UTF-8 writes it. */
const lostSign = [0xef, 0xbf, 0xbd] as const;
const manyLost = 20;

/** True when a file was destroyed by being saved as text. */
const savedAsText = (bytes: Uint8Array): boolean => {
  let count = 0;
  for (let at = bytes.indexOf(lostSign[0]); at >= 0; at = bytes.indexOf(lostSign[0], at + 1))
    if (bytes[at + 1] === lostSign[1] && bytes[at + 2] === lostSign[2] && ++count >= manyLost)
      return true;
  return false;
};

const reasons: Readonly<Record<Extract<Inflated, string>, FileReason>> = {
  damaged: 'workbookPart',
  bomb: 'workbookUnsafe',
  tooLarge: 'workbookLarge',
};

const climbs = ({ name }: ZipEntry): boolean => name.split('/').includes('..');

const hazardIn = (entries: readonly ZipEntry[]): FileProblem | null => {
  if (entries.length > mostParts) return { reason: 'workbookParts', values: { limit: mostParts } };
  const names = new Set<string>();
  for (const entry of entries) {
    const values = { part: entry.name };
    if (climbs(entry) || names.has(entry.name)) return { reason: 'workbookUnsafe', values };
    names.add(entry.name);
    if (entry.isLocked) return { reason: 'workbookLocked' };
  }
  return null;
};

const isWhole = (part: Uint8Array, entry: ZipEntry): boolean =>
  part.length === entry.size && crc32(part) === entry.crc;

const unpacked = (
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
): Result<Uint8Array, FileProblem> => {
  const part = inflatePart(bytes, entry, budget);
  const values = { part: entry.name, limit: inMegabytes(budget.most) };
  if (typeof part === 'string') return refuse({ reason: reasons[part], values });
  return isWhole(part, entry) ? ok(part) : refuse({ reason: 'workbookPart', values });
};

const damaged = (bytes: Uint8Array): FileProblem => ({
  reason: savedAsText(bytes) ? 'workbookAsText' : 'workbookCut',
});

/**
 * Unpacks the parts of a zip that are wanted. What really comes out is counted; too many parts,
 * too much, names that lead out of it, and parts that are not what they were packed from are
 * refused.
 */
export const unzip = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  most: number = limits.unpacked,
): Result<Parts, FileProblem> => {
  const entries = zipEntries(bytes, mostParts + 1);
  if (!entries) return refuse(damaged(bytes));
  const hazard = hazardIn(entries);
  if (hazard) return refuse(hazard);
  const budget: Budget = { most, left: most };
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const part = unpacked(bytes, entry, budget);
    if (!part.ok) return part;
    parts.set(entry.name, part.value);
  }
  return ok(parts);
};
