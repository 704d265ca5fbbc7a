import type { Table } from '../table';
import type { ValueDraft } from './valueDraft';
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

type Saying = Pick<ValueDraft, 'roles' | 'measure' | 'period'>;

/** The names of measures that columns or rows speak of. */
export const measuresSaid = (table: Table, { roles, measure }: Saying): readonly string[] => {
  const inHeaders = roles.flatMap((role) => (isNumberRole(role) ? (role.measure ?? []) : []));
  const said = [...inHeaders, ...textsOf(table, roles, 'measure')];
  return [...new Set(said.length > 0 ? said : [measure.trim()].filter(Boolean))];
};

/** The periods that headers or rows speak of. */
export const periodsSaid = (table: Table, { roles, period }: Saying): readonly string[] => {
  const inHeaders = roles.flatMap((role) => (isNumberRole(role) ? (role.period ?? []) : []));
  const inRows = textsOf(table, roles, 'period');
  const starts = inRows.length > 0 ? inRows : textsOf(table, roles, 'periodStart');
  const said = [...inHeaders, ...starts];
  return [...new Set(said.length > 0 ? said : [period.trim()].filter(Boolean))];
};
