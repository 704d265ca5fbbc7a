import { oneLine, sameNameKey } from '../../domain/name';
import { mapped, type Steps } from '../../domain/steps';
import type { Mapping } from '../mapping/column';
import type { Notice, Remark, RowProblem } from '../problem';
import type { Table, TableRow } from '../table';
import type { PlanChoices } from './choices';
import type { Draft } from './draft';
import type { TotalRow } from './plan';
import { rowReader } from './readRow';
import { sortingOf } from './roles';
import type { Slots } from './slots';
import { type Joined, type SaidOfAll, type Source, sourceAt } from './source';
import { isTotalRow } from './totalRow';

/** What the rows of a table say, by what they become. */
export interface ReadRows {
  /** Files that are planned together can each have one. */
  readonly centers: readonly Draft[];
  readonly themes: readonly Draft[];
  readonly partners: readonly Draft[];
  readonly problems: readonly RowProblem[];
  readonly remarks: readonly Remark[];
  /** What is said once for all lines. */
  readonly notices: readonly Notice[];
  readonly skipped: number;
  /** Rows that sum up the others, whether they are left out or not. */
  readonly totals: readonly TotalRow[];
  /** What the row of a line is called in the file. */
  readonly nameOf: (line: number) => string;
}

/** Center and themes have a name and notes; what else a row says is said of partners. */
const asTheme = (draft: Draft): Draft => ({
  ...draft,
  themes: [],
  kind: null,
  status: null,
  fields: new Map(),
  facts: {},
  people: [],
  owners: [],
  gives: [],
  gets: [],
});

const isType = ({ reason }: Remark): boolean => reason === 'kindUnknown';

/** Types of another program are kept and go back as they came: of a drawing that is said once. */
const typesKept = (remarks: readonly Remark[]): readonly Notice[] => {
  const types = remarks.filter(isType);
  const { value = '', column = '' } = types[0]?.values ?? {};
  if (types.length === 0) return [];
  return [{ reason: 'typesKept', values: { count: types.length, type: value, column } }];
};

const totalsIn = (table: Table, mapping: Mapping): readonly TotalRow[] => {
  const column = mapping.findIndex(({ is }) => is === 'name');
  if (table.drawn) return [];
  return table.rows.flatMap(({ line, cells }): TotalRow[] => {
    const name = cells[column] ?? '';
    return isTotalRow(name, cells.toSpliced(column, 1)) ? [{ line, name: oneLine(name) }] : [];
  });
};

const namesByLine = (table: Table, mapping: Mapping): ((line: number) => string) => {
  const column = mapping.findIndex(({ is }) => is === 'name');
  const names = new Map(table.rows.map(({ line, cells }) => [line, oneLine(cells[column] ?? '')]));
  return (line) => names.get(line) ?? '';
};

/** What a person said of all rows, for a partner. */
const withSaid = (draft: Draft, { theme, kind, status }: SaidOfAll = {}): Draft => {
  const isIn = draft.themes.some((name) => sameNameKey(name) === sameNameKey(theme ?? ''));
  return {
    ...draft,
    kind: draft.kind ?? kind ?? null,
    status: draft.status ?? status ?? null,
    themes: theme && !isIn ? [...draft.themes, theme] : draft.themes,
  };
};

/** Reads all rows of a table, but those a person leaves out. */
export function* readTable(
  { table, mapping, said }: Source,
  choices: PlanChoices,
  slots: Slots,
): Steps<ReadRows> {
  const readRow = rowReader(table, mapping, slots);
  const sorting = sortingOf(table);
  const problems: RowProblem[] = [];
  const remarks: Remark[] = [];
  const totals = totalsIn(table, mapping);
  const summing = new Set(choices.totals === 'take' ? [] : totals.map(({ line }) => line));
  const isSkipped = ({ line }: TableRow): boolean =>
    summing.has(line) || choices.rows?.[line] === 'skip';
  const read = (row: TableRow): readonly Draft[] => {
    if (isSkipped(row)) return [];
    const one = readRow(row);
    if (!('draft' in one)) {
      problems.push(one);
      return [];
    }
    remarks.push(...one.remarks);
    return [one.draft];
  };
  const centers = sorting.center ? read(sorting.center).map(asTheme) : [];
  const themes = sorting.themes.flatMap(read).map(asTheme);
  const partners = (yield* mapped(sorting.partners, read)).flat();
  return {
    centers,
    themes,
    partners: said ? partners.map((draft) => withSaid(draft, said)) : partners,
    problems,
    remarks: table.drawn ? remarks.filter((remark) => !isType(remark)) : remarks,
    notices: table.drawn ? typesKept(remarks) : [],
    skipped: table.rows.filter(isSkipped).length,
    totals,
    nameOf: namesByLine(table, mapping),
  };
}

/** Reads the rows of all tables. */
export function* readAll(
  { sources, origins }: Joined,
  choices: PlanChoices,
  slots: readonly Slots[],
): Steps<ReadRows> {
  const each: ReadRows[] = [];
  for (const [at, source] of sources.entries())
    each.push(yield* readTable(source, choices, slots[at] as Slots));
  const [only] = each;
  if (only && each.length === 1) return only;
  return {
    centers: each.flatMap(({ centers }) => centers),
    themes: each.flatMap(({ themes }) => themes),
    partners: each.flatMap(({ partners }) => partners),
    problems: each.flatMap(({ problems }) => problems),
    remarks: each.flatMap(({ remarks }) => remarks),
    notices: each.flatMap(({ notices }, at) =>
      notices.map((notice) => ({ ...notice, file: origins[at]?.file ?? '' })),
    ),
    totals: each.flatMap(({ totals }) => totals),
    skipped: each.reduce((sum, { skipped }) => sum + skipped, 0),
    nameOf: (line) => each[sourceAt(origins, line)]?.nameOf(line) ?? '',
  };
}
