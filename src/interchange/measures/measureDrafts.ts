import type { MapDocument } from '../../domain/document';
import type { IndicatorRow, MeasureType } from '../../domain/measureRow';
import { indicatorsOf } from '../../domain/measures';
import type { Table, TableRow } from '../table';
import { bookOf } from './book/bookOf';
import type { ToldMeasure } from './book/toldMeasure';
import { columnOf, measuresSaid, textsAt } from './textsOf';
import { keeper, keyOf, type MeasureDraft, type ValueDraft } from './valueDraft';
import { isNumberRole, type NumberRole, type ValueRole } from './valueRole';

/** Fewer of these is better; the person sees what was taken and can turn it round. */
const lessIsBetter =
  /drop|absen|suspen|expul|truan|fail|late\b|unemploy|vacan|turnover|wait|incident|injur|poverty|deser|ausen|abandon|reprob/iu;

/** Headers that say that a number is a whole, and not of what. */
const saysNothing = /^(denominator|denominador|d)$/iu;

const sharing = /%|\b(percent|percentage|pct|rate|porcentaje|tasa)\b/iu;

type At = NumberRole & { readonly column: number };

/** The columns of numbers that say something of a measure. */
const numbersOf = (roles: readonly ValueRole[], measure: string, rows: Table): readonly At[] =>
  roles
    .flatMap((role, column) => (isNumberRole(role) ? [{ ...role, column }] : []))
    .filter((role) => role.measure === null || role.measure === measure)
    .filter(({ column }) => textsAt(rows, column).length > 0);

const typeOf = (roles: readonly ValueRole[], measure: string, rows: Table): MeasureType => {
  const its = numbersOf(roles, measure, rows);
  if (its.some(({ is }) => is === 'part') && its.some(({ is }) => is === 'whole')) return 'percent';
  const saysShare = its.some(
    ({ is, column }) =>
      is === 'value' &&
      (sharing.test(rows.headers[column] ?? '') ||
        textsAt(rows, column).some((text) => /^[^(]*%$/u.test(text))),
  );
  return saysShare || sharing.test(measure) ? 'percent' : 'count';
};

/** The table with the rows of one measure, where rows say of which they are. */
const tablesOf = (table: Table, roles: readonly ValueRole[]): ((measure: string) => Table) => {
  const at = columnOf(roles, 'measure');
  if (at < 0) return () => table;
  const key = keeper();
  const rows = new Map<string, TableRow[]>();
  for (const row of table.rows) {
    const its = key(row.cells[at]?.trim() ?? '');
    const there = rows.get(its);
    if (there) there.push(row);
    else rows.set(its, [row]);
  }
  return (measure) => ({ ...table, rows: rows.get(key(measure)) ?? table.rows });
};

/** The measure of the map that goes by a code, else by a name. */
const measureThere = (
  document: MapDocument,
  said: string,
  told: ToldMeasure | null,
): IndicatorRow | null => {
  const all = indicatorsOf(document);
  const has = (field: 'code' | 'name', text: string) =>
    all.find((row) => keyOf(row[field]) === keyOf(text));
  return has('code', said) ?? has('name', told?.fields.name ?? said) ?? null;
};

/** How a measure of the map is taken: as it stands there. */
export const draftOfMeasure = (
  { id, name, type, direction, denominator = '' }: IndicatorRow,
  told: ToldMeasure | null,
): MeasureDraft => ({ as: id, name, type, direction, denominator, told });

const draftAsTold = (told: ToldMeasure): MeasureDraft => {
  const { name, type, direction, denominator } = told.fields;
  return {
    as: null,
    name: name ?? told.code,
    type: type ?? 'count',
    direction: direction ?? 'up',
    denominator: denominator ?? '',
    told,
  };
};

interface Saying {
  readonly table: Table;
  readonly roles: readonly ValueRole[];
  readonly rowsOf: (measure: string) => Table;
}

const measureDraft = (
  document: MapDocument,
  { table, roles, rowsOf }: Saying,
  name: string,
  told: ToldMeasure | null,
): MeasureDraft => {
  const there = measureThere(document, name, told);
  if (there) return draftOfMeasure(there, told);
  if (told) return draftAsTold(told);
  const whole = roles.findIndex(
    (role) => role.is === 'whole' && (role.measure === null || role.measure === name),
  );
  const role = roles[whole];
  const header = table.headers[whole] ?? '';
  const says = role && isNumberRole(role) && role.period === null && !saysNothing.test(header);
  return {
    as: null,
    name,
    type: typeOf(roles, name, rowsOf(name)),
    direction: lessIsBetter.test(name) ? 'down' : 'up',
    denominator: says ? header : '',
    told: null,
  };
};

/** What the measures of a table seem to be: as a sheet of definitions says, else by what they are called. */
export const measureDrafts = (
  document: MapDocument,
  table: Table,
  draft: Pick<ValueDraft, 'roles' | 'measure' | 'period'>,
): ValueDraft['measures'] => {
  const told = new Map(bookOf(table).measures.map((one) => [keyOf(one.code), one]));
  const { roles } = draft;
  const saying = { table, roles, rowsOf: tablesOf(table, roles) };
  return Object.fromEntries(
    measuresSaid(table, draft).map((name) => [
      keyOf(name),
      measureDraft(document, saying, name, told.get(keyOf(name)) ?? null),
    ]),
  );
};
