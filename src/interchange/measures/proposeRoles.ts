import { proposedMeaning } from '../../domain/markers';
import { headerKey } from '../mapping/headerKey';
import type { Table } from '../table';
import { isTidyTable } from './book/bookOf';
import { isIndicatorTable } from './book/toldMeasures';
import type { ReadCell } from './bundleValue';
import { cellReader } from './cellReader';
import { looksSum } from './looksTotal';
import { numberRoleOf } from './numberHeader';
import { paired } from './paired';
import { isNumberRole, type NumberRole, skipped, type ValueRole } from './valueRole';

/** The headers of our own tidy files, and what else people call the same. */
const plain: readonly (readonly [ValueRole, RegExp])[] = [
  [
    { is: 'partnerId' },
    /^(dbn|ein|nces|id|(partner|school|org|organization|site) (id|code|number))$/u,
  ],
  [
    { is: 'partner' },
    /^(partner|school|organization|organisation|site|agency|name|aliado|escuela|organizacion|nombre)( name)?$/u,
  ],
  [{ is: 'unit' }, /^(unit|program|programme|programa|unidad)( name)?$/u],
  [{ is: 'measure' }, /^(indicator|measure|indicador|medida|metric)( (code|name))?$/u],
  [{ is: 'version' }, /^indicator version$/u],
  [{ is: 'periodType' }, /^period type$/u],
  [{ is: 'periodStart' }, /^period start$/u],
  [{ is: 'periodEnd' }, /^period end$/u],
  [{ is: 'dimension' }, /^(subgroup )?dimension$/u],
  [
    { is: 'group' },
    /^(sub ?group|group|demographic|student group|population|grupo|grade|race|gender)( name)?$/u,
  ],
  [
    { is: 'period' },
    /^(period|year|school year|cohort|quarter|month|date|periodo|ano|ano escolar|trimestre|mes|fecha)( label| name)?$/u,
  ],
  [{ is: 'state' }, /^(state|estado)$/u],
  [{ is: 'status' }, /^(status|data status)$/u],
  [{ is: 'source' }, /^(source|fuente)$/u],
  [{ is: 'note' }, /^(notes?|comments?|nota|notas|comentario)$/u],
];

const sampled = 400;

const cellsAt = (table: Table, at: number): readonly string[] =>
  table.rows.slice(0, sampled).flatMap(({ cells }) => cells[at]?.trim() || []);

const tidyNumbers: Readonly<Record<string, NumberRole['is']>> = {
  numerator: 'part',
  denominator: 'whole',
  value: 'value',
};

const known = (key: string): ValueRole | null =>
  plain.find(([, words]) => words.test(key))?.[0] ?? null;

/** Our own columns mean what they are called, whatever stands in them. */
const tidyRole = (header: string): ValueRole => {
  const key = headerKey(header);
  const is = tidyNumbers[key];
  return is ? { is, measure: null, period: null } : (known(key) ?? skipped);
};

/** Some numbers, and little else but numbers and signs that stand for one. */
const looksNumeric = (texts: readonly string[], readCell: ReadCell): boolean => {
  const read = texts.map(readCell);
  const numbers = read.filter(({ is }) => is !== 'sign').length;
  const signs = read.filter((cell) => cell.is === 'sign' && cell.means !== null).length;
  return numbers > 0 && (numbers >= 0.3 * texts.length || numbers + signs >= 0.6 * texts.length);
};

const roleOf = (table: Table, at: number, read: ReadCell): ValueRole => {
  const header = table.headers[at] ?? '';
  const key = headerKey(header);
  const isNumbers = () => looksNumeric(cellsAt(table, at), read);
  return known(key) ?? (isNumbers() ? numberRoleOf(header) : skipped);
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
 * files, pairs of part and whole, percents beside them, periods as columns.
 */
export const proposedRoles = (table: Table): readonly ValueRole[] => {
  const read = cellReader('.', proposedMeaning);
  if (isTidyTable(table)) return table.headers.map((header) => tidyRole(header));
  const roles = table.headers.map((_, at) => roleOf(table, at, read));
  return paired(table, withoutSums(table, withPartner(table, once(roles))));
};

const repeats = (table: Table, at: number): boolean => {
  const cells = cellsAt(table, at);
  return new Set(cells).size < 0.9 * cells.length;
};

/** True when a table has numbers, so that its rows could be values of measures. */
export const mayBeValues = (table: Table): boolean =>
  !table.drawn && (table.beside !== undefined || proposedRoles(table).some(isNumberRole));

/** True when a table seems to hold values of partners rather than partners. */
export const looksLikeValues = (table: Table): boolean => {
  if (table.drawn) return false;
  if (table.beside || isIndicatorTable(table)) return true;
  const roles = proposedRoles(table);
  const at = (is: ValueRole['is']): number => roles.findIndex((role) => role.is === is);
  const numbers = roles.filter(isNumberRole);
  const partner = at('partner') < 0 ? at('partnerId') : at('partner');
  if (numbers.length === 0) return false;
  const inHeaders = new Set(numbers.flatMap(({ period }) => period ?? []));
  // The report of one partner does not name it in its rows.
  if (partner < 0) return at('measure') >= 0 || inHeaders.size > 1;
  const isShare = numbers.some(({ is }) => is !== 'value');
  const isLong = at('measure') >= 0 || at('state') >= 0 || isShare || repeats(table, partner);
  return inHeaders.size > 1 || (isLong && (at('period') >= 0 || at('periodStart') >= 0));
};
