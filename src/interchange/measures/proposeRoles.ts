import type { MapDocument } from '../../domain/document';
import { headerKey } from '../mapping/headerKey';
import type { Table } from '../table';
import { isTidyTable } from './book/bookOf';
import { isIndicatorTable } from './book/toldMeasures';
import { cellsAt, type Judging, judgingBy, looksNumeric, readAt, signsUnder } from './judging';
import { looksSum } from './looksTotal';
import { numberRoleOf } from './numberHeader';
import { paired } from './paired';
import { knownRole, tidyRole } from './plainHeaders';
import { areOnlySigns, isOfPeriod, isUsualSign } from './signColumn';
import { isNumberRole, type NumberRole, skipped, type ValueRole } from './valueRole';

const roleOf = (judging: Judging, at: number): ValueRole => {
  const header = judging.table.headers[at] ?? '';
  const there = knownRole(headerKey(header));
  return there ?? (looksNumeric(judging, at) ? numberRoleOf(header) : skipped);
};

const ofRows = new Set<ValueRole['is']>(['measure', 'period', 'periodStart']);

/**
 * Columns without one number are of numbers all the same where all of them are hidden or do not
 * apply: under a period, under a measure of the map, or beside what makes rows values (R4).
 */
const withSigns = (judging: Judging, roles: readonly ValueRole[]): readonly ValueRole[] => {
  const headers = roles.map((_, at) => judging.table.headers[at] ?? '');
  const areSigns = headers.map(
    (header, at) =>
      roles[at]?.is === 'skip' &&
      knownRole(headerKey(header)) === null &&
      areOnlySigns(readAt(judging, at), signsUnder(judging, header)),
  );
  const isBeside =
    roles.some((role) => isNumberRole(role) || ofRows.has(role.is)) ||
    headers.some((header, at) => areSigns[at] && numberRoleOf(header).is === 'whole');
  return roles.map((role, at) => {
    const header = headers[at] ?? '';
    const isTold = isBeside || isOfPeriod(header) || judging.isMeasure(header);
    return areSigns[at] && isTold ? numberRoleOf(header) : role;
  });
};

/** A sum beside columns that are each of a period: it is worked out, never read. */
const withoutSums = (table: Table, roles: readonly ValueRole[]): readonly ValueRole[] => {
  const dated = roles.filter((role) => isNumberRole(role) && role.period !== null);
  if (dated.length < 2) return roles;
  return roles.map((role, at) => {
    const isSum = isNumberRole(role) && role.period === null && looksSum(table.headers[at] ?? '');
    return isSum ? skipped : role;
  });
};

/** The first text column names the partners where no header says so. */
const withPartner = (table: Table, roles: readonly ValueRole[]): readonly ValueRole[] => {
  if (roles.some(({ is }) => is === 'partner' || is === 'partnerId')) return roles;
  const at = roles.findIndex(
    ({ is }, column) => is === 'skip' && cellsAt(table, column).length > 0,
  );
  return roles.map((role, column) => (column === at ? { is: 'partner' as const } : role));
};

/** Each role that can stand once stands in the first column that has it. */
const once = (roles: readonly ValueRole[]): readonly ValueRole[] =>
  roles.map((role, at) => {
    if (isNumberRole(role) || role.is === 'skip') return role;
    return roles.findIndex(({ is }) => is === role.is) === at ? role : skipped;
  });

/**
 * What the columns of a table of values seem to hold, by their headers and cells: our own tidy
 * files, pairs of part and whole, percents beside them, periods as columns. The map says what its
 * signs mean and what its measures are called.
 */
export const proposedRoles = (
  table: Table,
  document: MapDocument | null = null,
): readonly ValueRole[] => {
  if (isTidyTable(table)) return table.headers.map((header) => tidyRole(header));
  const judging = judgingBy(table, document);
  const roles = once(table.headers.map((_, at) => roleOf(judging, at)));
  return paired(table, withoutSums(table, withPartner(table, withSigns(judging, roles))));
};

const repeats = (table: Table, at: number): boolean => {
  const cells = cellsAt(table, at);
  return new Set(cells).size < 0.9 * cells.length;
};

/** True when a table has numbers, so that its rows could be values of measures. */
export const mayBeValues = (table: Table): boolean =>
  !table.drawn && (table.beside !== undefined || proposedRoles(table).some(isNumberRole));

/** A column that makes its table one of values: with a number, or with what hides numbers. */
const isTelling = (judging: Judging, at: number): boolean => {
  const cells = readAt(judging, at);
  if (cells.some(({ is }) => is !== 'sign')) return true;
  const hides = cells.some((cell) => cell.is === 'sign' && cell.means === 'suppressed');
  const isPeriod = isOfPeriod(judging.table.headers[at] ?? '');
  return areOnlySigns(cells, isUsualSign) && (hides || isPeriod);
};

/** True when a table seems to hold values of partners rather than partners. */
export const looksLikeValues = (table: Table): boolean => {
  if (table.drawn) return false;
  if (table.beside || isIndicatorTable(table)) return true;
  const roles = proposedRoles(table);
  const at = (is: ValueRole['is']): number => roles.findIndex((role) => role.is === is);
  const judging = judgingBy(table, null);
  const isTidy = isTidyTable(table);
  const numbers = roles.filter(
    (role, column): role is NumberRole =>
      isNumberRole(role) && (isTidy || isTelling(judging, column)),
  );
  const partner = at('partner') < 0 ? at('partnerId') : at('partner');
  if (numbers.length === 0) return false;
  const inHeaders = new Set(numbers.flatMap(({ period }) => period ?? []));
  // The report of one partner does not name it in its rows.
  if (partner < 0) return at('measure') >= 0 || inHeaders.size > 1;
  const isShare = numbers.some(({ is }) => is !== 'value');
  const isLong = at('measure') >= 0 || at('state') >= 0 || isShare || repeats(table, partner);
  return inHeaders.size > 1 || (isLong && (at('period') >= 0 || at('periodStart') >= 0));
};
