import { type MapDocument, mapRow } from '../../domain/document';
import type { Id } from '../../domain/id';
import { type IndicatorRow, type MeasureType, usualYearStart } from '../../domain/measureRow';
import { indicatorsOf, periodsOf } from '../../domain/measures';
import { partnersOf } from '../../domain/outline';
import type { PeriodSpan } from '../../domain/periodsFrom';
import { decimalOf } from '../mapping/numberText';
import type { Table } from '../table';
import { looksTotal } from './looksTotal';
import { periodFromText } from './periodText';
import { proposedRoles } from './proposeRoles';
import { keyOf, type MeasureDraft, type ValueDraft } from './valueDraft';
import { isNumberRole, type NumberRole, type ValueRole } from './valueRole';

/** Fewer of these is better; the person sees what was taken and can turn it round. */
const lessIsBetter =
  /drop|absen|suspen|expul|truan|fail|late\b|unemploy|vacan|turnover|wait|incident|injur|poverty|deser|ausen|abandon|reprob/iu;

const textsAt = (table: Table, at: number): readonly string[] => [
  ...new Set(table.rows.flatMap(({ cells }) => cells[at]?.trim() || [])),
];

const columnOf = (roles: readonly ValueRole[], is: ValueRole['is']): number =>
  roles.findIndex((role) => role.is === is);

const textsOf = (table: Table, roles: readonly ValueRole[], is: ValueRole['is']) => {
  const at = columnOf(roles, is);
  return at < 0 ? [] : textsAt(table, at);
};

/** The names of measures that columns or rows speak of. */
export const measuresSaid = (table: Table, { roles, measure }: ValueDraft): readonly string[] => {
  const inHeaders = roles.flatMap((role) => (isNumberRole(role) ? (role.measure ?? []) : []));
  const said = [...inHeaders, ...textsOf(table, roles, 'measure')];
  return [...new Set(said.length > 0 ? said : [measure].filter(Boolean))];
};

/** The periods that headers or rows speak of. */
export const periodsSaid = (table: Table, { roles, period }: ValueDraft): readonly string[] => {
  const inHeaders = roles.flatMap((role) => (isNumberRole(role) ? (role.period ?? []) : []));
  const inRows = textsOf(table, roles, 'period');
  const said = [
    ...inHeaders,
    ...(inRows.length > 0 ? inRows : textsOf(table, roles, 'periodStart')),
  ];
  return [...new Set(said.length > 0 ? said : [period].filter(Boolean))];
};

const numbersOf = (roles: readonly ValueRole[], measure: string): readonly NumberRole[] =>
  roles.filter(isNumberRole).filter((role) => role.measure === null || role.measure === measure);

const typeOf = (roles: readonly ValueRole[], measure: string, table: Table): MeasureType => {
  const its = numbersOf(roles, measure);
  if (its.some(({ is }) => is === 'part') && its.some(({ is }) => is === 'whole')) return 'percent';
  const values = roles.flatMap((role, at) =>
    isNumberRole(role) && role.is === 'value' && its.includes(role) ? textsAt(table, at) : [],
  );
  return values.some((text) => text.endsWith('%')) || /%|percent/iu.test(measure)
    ? 'percent'
    : 'count';
};

const sameMeasure =
  (name: string) =>
  (row: IndicatorRow): boolean =>
    keyOf(row.name) === keyOf(name) || keyOf(row.code) === keyOf(name);

const measureDraft = (
  document: MapDocument,
  table: Table,
  roles: readonly ValueRole[],
  name: string,
): MeasureDraft => {
  const there = indicatorsOf(document).find(sameMeasure(name));
  const whole = roles.findIndex(
    (role) => role.is === 'whole' && (role.measure === null || role.measure === name),
  );
  return {
    as: there?.id ?? null,
    name: there?.name ?? name,
    type: there?.type ?? typeOf(roles, name, table),
    direction: there?.direction ?? (lessIsBetter.test(name) ? 'down' : 'up'),
    denominator: there?.denominator ?? table.headers[whole] ?? '',
  };
};

const periodDrafts = (document: MapDocument, table: Table, draft: ValueDraft) => {
  const header = table.headers[columnOf(draft.roles, 'period')] ?? '';
  const yearStart = mapRow(document)?.yearStart ?? usualYearStart;
  const there = new Map(periodsOf(document).map((row) => [keyOf(row.label), row]));
  return Object.fromEntries(
    periodsSaid(table, draft).flatMap((text) => {
      const known = there.get(keyOf(text));
      const span: PeriodSpan | null = known
        ? { type: known.type, label: known.label, start: known.start, end: known.end }
        : periodFromText(text, { header, yearStart });
      return span ? [[keyOf(text), span] as const] : [];
    }),
  );
};

const partnerDrafts = (document: MapDocument, table: Table, roles: readonly ValueRole[]) => {
  const [ids, names] = [columnOf(roles, 'partnerId'), columnOf(roles, 'partner')];
  const byName = new Map(partnersOf(document).map(({ id, name }) => [keyOf(name), id]));
  const bySource = new Map(
    partnersOf(document).flatMap(({ id, sourceId }) => (sourceId ? [[keyOf(sourceId), id]] : [])),
  );
  const found: Record<string, Id | null> = {};
  for (const { cells } of table.rows) {
    const [source, name] = [cells[ids]?.trim() ?? '', cells[names]?.trim() ?? ''];
    const key = keyOf(source || name);
    if (key)
      found[key] ??= bySource.get(keyOf(source)) ?? byName.get(keyOf(name || source)) ?? null;
  }
  return found;
};

/** Columns whose roles were chosen, and everything that follows from them. */
export const draftFor = (
  document: MapDocument,
  table: Table,
  roles: readonly ValueRole[],
  given: Partial<ValueDraft> = {},
): ValueDraft => {
  const numbers = roles.flatMap((role, at) => (isNumberRole(role) ? textsAt(table, at) : []));
  const digits = numbers.filter((text) => /^[\d.,\s]+$/u.test(text));
  const bare: ValueDraft = {
    roles,
    decimal: (digits.length > 0 && decimalOf(digits)) || '.',
    partner: '',
    period: '',
    measure: '',
    dimension: table.headers[columnOf(roles, 'group')] ?? '',
    measures: {},
    periods: {},
    totals: Object.fromEntries(
      textsOf(table, roles, 'group').map((text) => [keyOf(text), looksTotal(text)]),
    ),
    markers: {},
    partners: partnerDrafts(document, table, roles),
    expectRows: true,
    ...given,
  };
  const measures = measuresSaid(table, bare).map(
    (name) => [keyOf(name), measureDraft(document, table, roles, name)] as const,
  );
  return {
    ...bare,
    measures: { ...Object.fromEntries(measures), ...given.measures },
    periods: { ...periodDrafts(document, table, bare), ...given.periods },
  };
};

/** What a table of values seems to say, all of it to be shown before it is used. */
export const proposedDraft = (document: MapDocument, table: Table): ValueDraft =>
  draftFor(document, table, proposedRoles(table));
