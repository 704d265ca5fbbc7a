import { headerKey } from '../mapping/headerKey';
import type { Table } from '../table';
import { periodFromText } from './periodText';
import { isNumberRole, type NumberRole, skipped, type ValueRole } from './valueRole';

/** The headers of our own tidy files, and what else people call the same. */
const plain: readonly (readonly [ValueRole, RegExp])[] = [
  [
    { is: 'partnerId' },
    /^(dbn|ein|nces|(partner|school|org|organization|site) (id|code|number))$/u,
  ],
  [
    { is: 'partner' },
    /^(partner|school|organization|organisation|site|agency|name|aliado|escuela|organizacion|nombre)( name)?$/u,
  ],
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

const partWords = /\b(n|num|number|count|numerator|numero|cantidad)$/u;
const wholeWords =
  /^(total|all|d|denominator|denominador|enrolled|enrollment|out of|base|total (cohort|students|enrolled|number)|cohort size)$|\b(denominator|denominador|enrolled|enrollment|out of)$/u;
const shareWords = /%|\b(percent|percentage|pct|rate|share|porcentaje|tasa)\b/iu;

/** A header without what only says how the number is meant. */
const measureIn = (header: string): string =>
  header
    .replace(
      /\s*[-–:,(]?\s*(#|%( of .*)?|n|num|number|count|numerator|denominator|percent(age)?( of .*)?|pct|rate)\)?\s*$/iu,
      '',
    )
    .trim();

const number = (is: NumberRole['is'], measure: string | null): ValueRole => ({
  is,
  measure,
  period: null,
});

const numberRole = (header: string): ValueRole => {
  const key = headerKey(header);
  const name = measureIn(header) || null;
  if (key === 'value' || key === 'valor') return number('value', null);
  if (key === 'numerator' || key === 'n' || key === 'numerador') return number('part', null);
  if (wholeWords.test(key)) return number('whole', null);
  if (shareWords.test(header)) return number('value', name);
  return number(partWords.test(key) || /#/u.test(header) ? 'part' : 'value', name);
};

const sampled = 400;

const cellsAt = (table: Table, at: number): readonly string[] =>
  table.rows.slice(0, sampled).flatMap(({ cells }) => cells[at]?.trim() || []);

const looksNumeric = (cells: readonly string[]): boolean => {
  const numbers = cells.filter((cell) => /^[$€£(]?-?[\d.,\s]*\d\)?\s*%?[km]?$/iu.test(cell));
  return cells.length > 0 && numbers.length >= Math.max(1, 0.3 * cells.length);
};

const roleOf = (table: Table, at: number): ValueRole => {
  const header = table.headers[at] ?? '';
  const key = headerKey(header);
  const known = plain.find(([, words]) => words.test(key));
  if (known) return known[0];
  const cells = cellsAt(table, at);
  if (periodFromText(header, { header: '', yearStart: 8 }) && looksNumeric(cells))
    return { is: 'value', measure: null, period: header.trim() };
  return looksNumeric(cells) ? numberRole(header) : skipped;
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
export const proposedRoles = (table: Table): readonly ValueRole[] =>
  withPartner(table, once(table.headers.map((_, at) => roleOf(table, at))));

/** True when a table seems to hold values of partners rather than partners. */
export const looksLikeValues = (table: Table): boolean => {
  const roles = proposedRoles(table);
  const has = (is: ValueRole['is']): boolean => roles.some((role) => role.is === is);
  const numbers = roles.filter(isNumberRole);
  const inHeaders = new Set(numbers.flatMap(({ period }) => period ?? []));
  const isOfTime = has('period') || has('periodStart') || inHeaders.size > 1;
  return (has('partner') || has('partnerId')) && isOfTime && numbers.length > 0;
};
