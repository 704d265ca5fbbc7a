import type { Change, Update } from '../domain/change';
import { inverted } from '../domain/change';
import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { cellPaths, meets } from '../domain/meeting';
import { type Fields, same, sameRow, valueAt } from '../domain/path';
import type { Row } from '../domain/row';

export interface StepBack {
  readonly change: Change;
  /** Names of rows where someone else has written since; theirs stays. */
  readonly skipped: readonly string[];
}

const list = <T>(record: Readonly<Record<Id, T>>): [Id, T][] => Object.entries(record) as [Id, T][];

const nameOf = (row: Row | undefined): string => (row && 'name' in row ? (row.name ?? '') : '');

/** Places are nobody's opinion: later wins, and skipping one is not worth a word. */
const worthAWord = (row: Row | undefined): boolean =>
  row !== undefined && row.kind !== 'arrangement';

const ownUpdate = (row: Row, update: Update): Update => {
  const mine = Object.keys(update.from).filter((path) =>
    same(valueAt(row, path), update.from[path] ?? null),
  );
  const pick = (fields: Update['from']) =>
    Object.fromEntries(mine.map((path) => [path, fields[path] ?? null]));
  return { from: pick(update.from), to: pick(update.to) };
};

/** A change of cells: to what a row says, or to nothing. */
const ofCells = (row: Row, is: 'there' | 'gone'): Update => {
  const cells = cellPaths(row);
  const none: Fields = Object.fromEntries(Object.keys(cells).map((path) => [path, null]));
  return is === 'there' ? { from: none, to: cells } : { from: cells, to: none };
};

/**
 * The same way back where a row of values is met by what others wrote: it stays, and only the cells
 * of this window come and go.
 */
const metByOthers = (document: MapDocument, back: Change): Change => {
  const others = ([id, row]: [Id, Row]): boolean => {
    const now = document.rows.get(id);
    return meets(now, row) && now !== undefined && !sameRow(now, row);
  };
  const cells = [
    ...list(back.deleted).map(([id, row]) => [id, row, 'gone'] as const),
    ...list(back.created).map(([id, row]) => [id, row, 'there'] as const),
  ].filter(([id, row]) => others([id, row]));
  if (cells.length === 0) return back;
  const kept = (rows: Change['created']) =>
    Object.fromEntries(list(rows).filter((one) => !others(one)));
  return {
    created: kept(back.created),
    deleted: kept(back.deleted),
    updated: {
      ...back.updated,
      ...Object.fromEntries(cells.map(([id, row, is]) => [id, ofCells(row, is)])),
    },
  };
};

/**
 * What takes a change back as far as it is still ours: fields that hold what we wrote, rows we made
 * that nobody changed, rows we deleted that nobody brought back.
 */
export const stepBack = (document: MapDocument, change: Change): StepBack => {
  const back = metByOthers(document, inverted(change));
  const skipped: string[] = [];
  const skip = (row: Row | undefined): void => {
    if (worthAWord(row)) skipped.push(nameOf(row));
  };
  const deleted = list(back.deleted).filter(([id, row]) => {
    const now = document.rows.get(id);
    if (now && !sameRow(now, row)) skip(now);
    return now !== undefined && sameRow(now, row);
  });
  const created = list(back.created).filter(([id]) => !document.rows.has(id));
  const updated = list(back.updated).flatMap(([id, update]): [Id, Update][] => {
    const now = document.rows.get(id);
    if (!now) return [];
    const own = ownUpdate(now, update);
    if (Object.keys(own.from).length < Object.keys(update.from).length) skip(now);
    return Object.keys(own.from).length ? [[id, own]] : [];
  });
  return {
    change: {
      created: Object.fromEntries(created),
      updated: Object.fromEntries(updated),
      deleted: Object.fromEntries(deleted),
    },
    skipped: [...new Set(skipped)],
  };
};
