import { isBeside } from '../../interchange/measures/book/bookOf';
import { looksLikeValues, mayBeValues } from '../../interchange/measures/proposeRoles';
import type { Table } from '../../interchange/table';
import type { RowsAre } from '../import/importState';
import { isTable, type TrayFile } from './trayFile';

interface Looks {
  readonly isValues: boolean;
  readonly mayBe: boolean;
}

const looked = new WeakMap<Table, Looks>();

const looksOf = (table: Table): Looks => {
  const known = looked.get(table);
  if (known) return known;
  const looks = {
    isValues: isBeside(table) || looksLikeValues(table),
    mayBe: isBeside(table) || mayBeValues(table),
  };
  looked.set(table, looks);
  return looks;
};

const tablesIn = (files: readonly TrayFile[]): readonly Table[] =>
  files
    .filter(isTable)
    .flatMap(({ found }) => found.draft?.table ?? found.sheets[found.at]?.table ?? []);

/** True when some of the files could be values of measures. */
export const someMayBeValues = (files: readonly TrayFile[]): boolean =>
  tablesIn(files).some((table) => looksOf(table).mayBe);

/** What most tables of the tray seem to hold. */
export const rowsProposed = (files: readonly TrayFile[], prefers: RowsAre): RowsAre => {
  const tables = tablesIn(files);
  const is = prefers === 'values' ? 'mayBe' : 'isValues';
  const values = tables.filter((table) => looksOf(table)[is]).length;
  return values > 0 && values >= tables.length - values ? 'values' : 'partners';
};
