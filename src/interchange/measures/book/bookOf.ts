import { isDay } from '../../../domain/fieldFit';
import type { PeriodSpan } from '../../../domain/periodsFrom';
import { headerKey } from '../../mapping/headerKey';
import type { Table } from '../../table';
import { saidPeriod } from '../periodKey';
import { type OtherSheet, otherHeaders, tidyHeader } from './columns';
import type { ToldMeasure } from './toldMeasure';
import { isIndicatorTable, toldMeasures } from './toldMeasures';

/** A partner as a sheet beside the values names it. */
export interface ToldPartner {
  readonly partner: string;
  readonly partnerId: string;
}

export interface ToldUnit extends ToldPartner {
  readonly unit: string;
}

/** Who is to report a measure, from when to when; empty = open. */
export interface ToldExpectation extends ToldPartner {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** What stands beside the values of our own files. */
export interface Book {
  readonly measures: readonly ToldMeasure[];
  readonly periods: readonly PeriodSpan[];
  readonly groups: readonly { readonly dimension: string; readonly name: string }[];
  readonly units: readonly ToldUnit[];
  /** Empty where the file says that nobody is; null where it does not say who is expected. */
  readonly expected: readonly ToldExpectation[] | null;
}

type Cells = Readonly<Record<string, string>>;

const isSheet = ({ headers }: Table, sheet: OtherSheet): boolean =>
  otherHeaders[sheet].map(headerKey).join() === headers.map(headerKey).join();

const rowsAs = (table: Table): readonly Cells[] => {
  const keys = table.headers.map((header) => headerKey(header).replaceAll(' ', '_'));
  return table.rows.map(({ cells }) =>
    Object.fromEntries(keys.map((key, at) => [key, cells[at]?.trim() ?? ''])),
  );
};

const partnerIn = ({ partner = '', partner_id = '' }: Cells): ToldPartner => ({
  partner,
  partnerId: partner_id,
});

const periodIn = ({ period = '', period_type = '', period_start = '', period_end = '' }: Cells) =>
  saidPeriod({ label: period, type: period_type, start: period_start, end: period_end }).span ?? [];

const dayOr = (text = ''): string => (isDay(text) ? text : '');

const expectationIn = (cells: Cells): ToldExpectation => ({
  ...partnerIn(cells),
  code: cells.indicator_code ?? '',
  from: dayOr(cells.from),
  to: dayOr(cells.to),
});

/** Text tables of ours say who is expected where somebody is; a workbook always does, one to be filled in never. */
const saysNobody = ({ headers, beside = [] }: Pick<Table, 'headers' | 'beside'>): boolean =>
  isTidyTable({ headers }) &&
  beside.some(isIndicatorTable) &&
  !beside.some((one) => isSheet(one, 'periods'));

const readBook = (table: Table): Book => {
  const { beside = [] } = table;
  const sheet = (name: OtherSheet): readonly Cells[] | null => {
    const its = beside.find((one) => isSheet(one, name));
    return its ? rowsAs(its) : null;
  };
  return {
    measures: beside.filter(isIndicatorTable).flatMap(toldMeasures),
    periods: (sheet('periods') ?? []).flatMap(periodIn),
    groups: (sheet('groups') ?? []).map(({ subgroup_dimension = '', subgroup = '' }) => ({
      dimension: subgroup_dimension,
      name: subgroup,
    })),
    units: (sheet('units') ?? []).map((cells) => ({ ...partnerIn(cells), unit: cells.unit ?? '' })),
    expected: sheet('expected')?.map(expectationIn) ?? (saysNobody(table) ? [] : null),
  };
};

/** Partners that are named beside the values, also those of which there are none. */
export const partnersBeside = ({ units, expected }: Book): readonly ToldPartner[] => [
  ...units,
  ...(expected ?? []),
];

const known = new WeakMap<Table, Book>();

/** What the sheets beside a table of values say; read once for each table. */
export const bookOf = (table: Table): Book => {
  const there = known.get(table);
  if (there) return there;
  const book = readBook(table);
  known.set(table, book);
  return book;
};

const tidySigns = ['indicator_code', 'partner', 'period_start', 'state'].map(headerKey);

/** True for a table of values as we write it. */
export const isTidyTable = ({ headers }: Pick<Table, 'headers'>): boolean => {
  const keys = new Set(headers.map(headerKey));
  return tidySigns.every((key) => keys.has(key));
};

/** True for a sheet of ours that says what values mean. */
export const isBeside = (table: Table): boolean =>
  isIndicatorTable(table) ||
  (Object.keys(otherHeaders) as OtherSheet[]).some((sheet) => isSheet(table, sheet));

/** A table that has no value: only what stands beside. */
const noValues = (file: string, beside: readonly Table[]): Table => ({
  ...{ file, headers: [...tidyHeader], headerLine: null, rows: [] },
  ...{ problems: [], notices: [], beside },
});

/**
 * Our own sheets as one table: the values, and beside them what says what they mean; null where
 * there is no sheet of definitions among them. Other sheets, such as the one for people, stay out.
 * `bare` are those without a row: that nobody is expected is said by one.
 */
export const joinedSheets = (
  tables: readonly Table[],
  file: string,
  bare: readonly Table[] = [],
): Table | null => {
  if (!tables.some(isIndicatorTable)) return null;
  const beside = [...tables, ...bare].filter(isBeside);
  const values = tables.find(isTidyTable);
  return values ? { ...values, beside } : noValues(file, beside);
};
