import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { MapCopy, RemovedRow, StampedRow } from '../../domain/mapCopy';
import { pathsOf, same, sameRow } from '../../domain/path';
import type { Row } from '../../domain/row';
import { deviceOf, highestOf, learned, nextStamp, type Stamp } from '../../domain/stamp';

/** Who stamps, and when, what storage has not seen yet. */
export interface Stamping {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Names the writer where storage does not tell the device. */
  readonly writer: string;
}

const nothingStored: MapCopy = { rows: [], knows: {} };

const restamped = (old: StampedRow, row: Row, stamp: Stamp): StampedRow => {
  const [was, is] = [pathsOf(old.row), pathsOf(row)];
  const changed = Object.keys({ ...was, ...is }).filter((path) => !same(was[path], is[path]));
  const fresh = Object.fromEntries(changed.map((path) => [path, stamp]));
  return { ...old, row, stamps: { ...old.stamps, ...fresh } };
};

const broughtBack = ({ deleted: _, ...old }: RemovedRow, stamp: Stamp): StampedRow => ({
  ...old,
  stamps: { ...old.stamps, deleted: stamp },
});

const stampedRow = (old: StampedRow | undefined, row: Row, stamp: Stamp): StampedRow => {
  if (!old) return { row, created: stamp, stamps: {} };
  return sameRow(old.row, row) ? old : restamped(old, row, stamp);
};

const buried = (old: StampedRow, stamp: Stamp): RemovedRow => ({
  ...old,
  deleted: stamp,
  stamps: { ...old.stamps, deleted: stamp },
});

const removedBy = (document: MapDocument, stored: MapCopy, stamp: Stamp): readonly RemovedRow[] => [
  ...(stored.removed ?? []).filter(({ row }) => !document.rows.has(row.id)),
  ...stored.rows.filter(({ row }) => !document.rows.has(row.id)).map((old) => buried(old, stamp)),
];

/** The newest stamp of a stored map is always this device's own. */
const nextOf = ({ knows }: MapCopy, { now, writer }: Stamping): Stamp => {
  const highest = highestOf(knows);
  return nextStamp(highest, now, highest ? deviceOf(highest) : writer);
};

const isStored = (document: MapDocument, stored: MapCopy): boolean =>
  document.rows.size === stored.rows.length &&
  stored.rows.every(({ row }) => {
    const now = document.rows.get(row.id);
    return now !== undefined && sameRow(now, row);
  });

/**
 * A whole map as it stands in memory: with the stamps storage knows where rows are the same, and
 * one fresh stamp for everything storage has not seen. `stored` is null when nothing is.
 */
export const memoryCopy = (
  document: MapDocument,
  stored: MapCopy | null,
  stamping: Stamping,
): MapCopy => {
  const from = stored ?? nothingStored;
  if (stored && isStored(document, stored)) return stored;
  const stamp = nextOf(from, stamping);
  const known = new Map<Id, StampedRow>(
    [...(from.removed ?? []).map((one) => broughtBack(one, stamp)), ...from.rows].map((one) => [
      one.row.id,
      one,
    ]),
  );
  return {
    rows: [...document.rows.values()].map((row) => stampedRow(known.get(row.id), row, stamp)),
    knows: learned(from.knows, stamp),
    removed: removedBy(document, from, stamp),
  };
};
