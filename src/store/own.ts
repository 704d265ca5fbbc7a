import type { Change, Update } from '../domain/change';
import { idsIn, inverted } from '../domain/change';
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

type Part<T> = Readonly<Record<Id, T>>;

/** What holds of a part of a change; all of it is that part itself. */
const only = <T>(part: Part<T>, holds: (id: Id, one: T) => boolean): Part<T> => {
  const ids = idsIn(part);
  const kept = ids.filter((id) => holds(id, part[id] as T));
  if (kept.length === ids.length) return part;
  return Object.fromEntries(kept.map((id) => [id, part[id] as T]));
};

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
  const isMet = (id: Id, row: Row): boolean => {
    const now = document.rows.get(id);
    return now !== undefined && meets(now, row) && !sameRow(now, row);
  };
  const cells = (part: Change['created'], is: 'there' | 'gone'): [Id, Update][] =>
    idsIn(part).flatMap((id): [Id, Update][] => {
      const row = part[id] as Row;
      return isMet(id, row) ? [[id, ofCells(row, is)]] : [];
    });
  const updates = [...cells(back.deleted, 'gone'), ...cells(back.created, 'there')];
  if (updates.length === 0) return back;
  return {
    created: only(back.created, (id, row) => !isMet(id, row)),
    deleted: only(back.deleted, (id, row) => !isMet(id, row)),
    updated: { ...back.updated, ...Object.fromEntries(updates) },
  };
};

const ownUpdates = (
  document: MapDocument,
  updated: Change['updated'],
  skip: (row: Row) => void,
): Change['updated'] => {
  const mine = idsIn(updated).flatMap((id): [Id, Update][] => {
    const [now, update] = [document.rows.get(id), updated[id] as Update];
    if (!now) return [];
    const own = ownUpdate(now, update);
    if (Object.keys(own.from).length < Object.keys(update.from).length) skip(now);
    return Object.keys(own.from).length ? [[id, own]] : [];
  });
  return Object.fromEntries(mine);
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
  const isStillOurs = (id: Id, row: Row): boolean => {
    const now = document.rows.get(id);
    const isOurs = now !== undefined && sameRow(now, row);
    if (!isOurs) skip(now);
    return isOurs;
  };
  return {
    change: {
      deleted: only(back.deleted, isStillOurs),
      created: only(back.created, (id) => !document.rows.has(id)),
      updated: ownUpdates(document, back.updated, skip),
    },
    skipped: [...new Set(skipped)],
  };
};
