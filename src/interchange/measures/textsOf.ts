import type { Table } from '../table';
import { bookOf } from './book/bookOf';
import { type SaidPeriod, saidPeriod } from './periodKey';
import { keeper, type ValueDraft } from './valueDraft';
import { isNumberRole, type ValueRole } from './valueRole';

/** The different texts of a column, blanks left out. */
export const textsAt = (table: Table, at: number): readonly string[] => [
  ...new Set(table.rows.flatMap(({ cells }) => cells[at]?.trim() || [])),
];

/** The first column of a kind; -1 where there is none. */
export const columnOf = (roles: readonly ValueRole[], is: ValueRole['is']): number =>
  roles.findIndex((role) => role.is === is);

/** The different texts of the column of a kind. */
export const textsOf = (
  table: Table,
  roles: readonly ValueRole[],
  is: ValueRole['is'],
): readonly string[] => {
  const at = columnOf(roles, is);
  return at < 0 ? [] : textsAt(table, at);
};

const bare = { type: '', start: '', end: '' };

type Saying = Pick<ValueDraft, 'roles' | 'measure' | 'period'>;

/** The names of measures that columns, rows or a sheet of definitions speak of. */
export const measuresSaid = (table: Table, { roles, measure }: Saying): readonly string[] => {
  const inHeaders = roles.flatMap((role) => (isNumberRole(role) ? (role.measure ?? []) : []));
  const defined = bookOf(table).measures.map(({ code }) => code);
  const said = [...inHeaders, ...defined, ...textsOf(table, roles, 'measure')];
  return [...new Set(said.length > 0 ? said : [measure.trim()].filter(Boolean))];
};

/** The periods that rows of a table say, each once. */
const periodsInRows = (table: Table, roles: readonly ValueRole[]): readonly SaidPeriod[] => {
  const kinds = ['period', 'periodType', 'periodStart', 'periodEnd'] as const;
  const [label = -1, type = -1, start = -1, end = -1] = kinds.map((is) => columnOf(roles, is));
  if (label < 0 && start < 0) return [];
  const key = keeper();
  const found = new Map<string, SaidPeriod>();
  const textsSeen = new Set<string>();
  for (const { cells } of table.rows) {
    const at = (column: number): string => cells[column]?.trim() ?? '';
    const texts = { label: at(label), type: at(type), start: at(start), end: at(end) };
    const seen = Object.values(texts).join('\n');
    if (textsSeen.has(seen)) continue;
    textsSeen.add(seen);
    const said = saidPeriod(texts, key);
    if (said.text && !found.has(said.key)) found.set(said.key, said);
  }
  return [...found.values()];
};

/** The periods that headers or rows speak of; where neither does, that of the whole file. */
export const periodsSaid = (table: Table, { roles, period }: Saying): readonly SaidPeriod[] => {
  const inHeaders = roles.flatMap((role) => (isNumberRole(role) ? (role.period ?? []) : []));
  const inRows = periodsInRows(table, roles);
  const whole = inHeaders.length + inRows.length > 0 ? [] : [period.trim()].filter(Boolean);
  const named = [...new Set([...inHeaders, ...whole])].map((text) =>
    saidPeriod({ ...bare, label: text }),
  );
  return [...named, ...inRows];
};
