import { useCallback, useMemo, useRef, useState } from 'react';
import type { Id } from '../../domain/id';
import type { Column } from './column';
import type { Range } from './pasteInto';

/** The column with the ticks, before all others. */
const tickKey = '#';

/** A cell by what it is about, so that it stays the same cell while rows come and go; null is the head. */
interface Spot {
  readonly row: Id | null;
  readonly key: string;
}

/** A cell by where it stands: row -1 is the head, column 0 holds the ticks. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Cursor {
  readonly at: Place;
  /** The marked block, in columns of the sheet (from 0, without the ticks); null on the head. */
  readonly range: Range | null;
  /** True while more than one cell is marked. */
  readonly isBlock: boolean;
  /** Goes to a place, as near as there is one; `extend` marks everything on the way. */
  go(to: Place, extend?: boolean): void;
  mark(range: Range): void;
  /** Leaves only the cell itself marked. */
  collapse(): void;
}

const held = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

const rangeOf = (at: Place, anchor: Place): Range | null => {
  if (at.row < 0) return null;
  const columns = [at.column, anchor.column].map((one) => Math.max(0, one - 1));
  const rows = [at.row, Math.max(0, anchor.row)];
  return {
    ...{ top: Math.min(...rows), bottom: Math.max(...rows) },
    ...{ left: Math.min(...columns), right: Math.max(...columns) },
  };
};

/** Where the keyboard is in a sheet, and what is marked. */
export const useCursor = (
  rows: readonly Id[],
  columns: readonly Column[],
  start: Id | null,
  ticks = true,
  startAt?: string,
): Cursor => {
  const index = useMemo(() => new Map(rows.map((id, at) => [id, at])), [rows]);
  const keys = useMemo(() => [tickKey, ...columns.map(({ key }) => key)], [columns]);
  const [spot, setSpot] = useState<Spot>(() => ({
    row: (start && index.has(start) ? start : rows[0]) ?? null,
    key: startAt ?? columns[ticks ? 0 : 1]?.key ?? columns[0]?.key ?? tickKey,
  }));
  const [anchor, setAnchor] = useState<Spot | null>(null);
  // A cell whose row went away: the one that took its place is meant.
  const last = useRef<Place>({ row: 0, column: 1 });
  const placeOf = ({ row, key }: Spot): Place => {
    const known = row === null ? -1 : index.get(row);
    const column = keys.indexOf(key);
    return {
      row: known ?? held(last.current.row, -1, rows.length - 1),
      column: column < 0 ? held(last.current.column, 0, keys.length - 1) : column,
    };
  };
  const at = placeOf(spot);
  last.current = at;
  const spotAt = useCallback(
    (place: Place): Spot => ({
      row: rows[held(place.row, -1, rows.length - 1)] ?? null,
      key: keys[held(place.column, ticks ? 0 : 1, keys.length - 1)] ?? tickKey,
    }),
    [rows, keys, ticks],
  );
  const range = rangeOf(at, anchor ? placeOf(anchor) : at);
  return {
    at,
    range,
    isBlock: range !== null && (range.top !== range.bottom || range.left !== range.right),
    go: (to, extend = false) => {
      setAnchor(extend && at.row >= 0 ? (anchor ?? spot) : null);
      setSpot(spotAt(extend ? { row: Math.max(0, to.row), column: Math.max(1, to.column) } : to));
    },
    mark: ({ top, bottom, left, right }) => {
      setAnchor(spotAt({ row: bottom, column: right + 1 }));
      setSpot(spotAt({ row: top, column: left + 1 }));
    },
    collapse: () => setAnchor(null),
  };
};
