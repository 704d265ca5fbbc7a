import { type BrowserContext, expect, type Page } from '@playwright/test';
import { changedIds } from '../../../src/domain/change';
import { documentOf, type MapDocument, rowsOf } from '../../../src/domain/document';
import type { Id } from '../../../src/domain/id';
import { problemsOf } from '../../../src/domain/integrity';
import { sameRow } from '../../../src/domain/path';
import type { KeptRow } from '../../../src/persistence/kept';
import { replayed } from '../../../src/persistence/replay';
import type { StoredRecord } from '../../../src/store/ports';
import { readStorage, type Stored } from './faultsStorage';
import { allNamesOf, namesIn, waitUntilSaved } from './maps';

export type Promised = {
  map: string;
  /** Names of circles that were on screen while it said "Saved"; one as often as it was shown. */
  shown: readonly string[];
  /** What was kept at an earlier moment that was called saved. */
  before?: Stored;
};

const sorted = (names: readonly string[]) => [...names].sort();

/** Names that are not there as often as they should be. */
const missing = (names: readonly string[], there: readonly string[]): string[] => {
  const left = [...there];
  return names.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const stampsOf = ({ created, stamps, deleted }: KeptRow) =>
  [created, deleted, ...Object.values(stamps)].filter((stamp) => stamp !== undefined);

/** A stamp that came with a file is older than the record that brought the map here. */
const untold = (row: KeptRow, records: readonly StoredRecord[]): string[] => {
  const its = records.filter(({ change }) => changedIds(change).includes(row.id));
  const known = new Set(its.map(({ stamp }) => stamp));
  const first = records[0]?.stamp ?? '';
  const unknown = stampsOf(row).filter((stamp) => stamp >= first && !known.has(stamp));
  return its.length > 0 && unknown.length === 0 ? [] : [`${row.id} ${unknown.join(' ')}`];
};

const unlike = (kept: MapDocument, told: MapDocument): string[] =>
  [...new Set([...kept.rows.keys(), ...told.rows.keys()])].filter((id) => {
    const [a, b] = [kept.rows.get(id), told.rows.get(id)];
    return !a || !b || !sameRow(a, b);
  });

const forgotten = (before: Stored | undefined, now: Stored): string[] =>
  (before?.journal ?? [])
    .filter(({ tx, seq }) => !now.journal.some((one) => one.tx === tx && one.seq === seq))
    .map(({ tx }) => tx);

const alive = (stored: Stored, map: string): MapDocument =>
  documentOf(
    map as Id,
    stored.rows.filter((row) => row.map === map && !row.deleted).map(({ row }) => row),
  );

/** The names of all circles that are kept of a map. */
export const keptNames = (stored: Stored, map: string): string[] =>
  rowsOf(alive(stored, map), 'node').map(({ name }) => name);

/** Where what is kept breaks a rule, by rule; all lists are empty when all is well. */
export function faultsIn(stored: Stored, { map, shown, before }: Promised) {
  const kept = alive(stored, map);
  const records = stored.journal.filter((record) => record.map === map);
  return {
    'I1 shown as saved and not there': missing(shown, keptNames(stored, map)),
    'I2 a row without its record': stored.rows
      .filter((row) => row.map === map)
      .flatMap((row) => untold(row, records)),
    'I3 not what the journal leads to': unlike(kept, replayed(map as Id, records)),
    'I4 gone from the history': forgotten(before, stored),
    'I5 a reference that leads nowhere': problemsOf(kept),
    'left in the emergency net': stored.left,
  };
}

const none = (rules: object) => Object.fromEntries(Object.keys(rules).map((rule) => [rule, []]));

/** I1 to I5 of what a browser keeps; the rules that break stand in the failure. */
export async function expectKept(
  context: BrowserContext,
  address: string,
  promised: Promised,
): Promise<Stored> {
  const stored = await readStorage(context, address);
  const faults = faultsIn(stored, promised);
  expect(faults).toEqual(none(faults));
  return stored;
}

/** I6: a window opens the map and shows exactly what is kept. */
export async function expectOpens(window: Page, address: string, map: string, stored: Stored) {
  await window.goto(`${address}/#/map/${map}`);
  const names = sorted(keptNames(stored, map));
  const isThere = async () => (await namesIn(window)).length > 0 || names.length === 0;
  await expect.poll(isThere, 'I6 the map opens').toBe(true);
  expect(sorted(await allNamesOf(window)), 'I6 the map opens whole').toEqual(names);
  await waitUntilSaved(window);
}

/** I1 to I5, then I6 in a new window. */
export async function expectSound(
  context: BrowserContext,
  address: string,
  promised: Promised,
): Promise<Stored> {
  const stored = await expectKept(context, address, promised);
  const window = await context.newPage();
  await expectOpens(window, address, promised.map, stored);
  await window.close();
  return stored;
}
