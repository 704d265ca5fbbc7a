import { assigned, mappingOf, remembered } from '../../interchange/mapping/assign';
import type { Column, Mapping, Target } from '../../interchange/mapping/column';
import { proposeMapping } from '../../interchange/mapping/propose';
import { centerNameFrom } from '../../interchange/plan/centerName';
import type { PairChoice, PlanChoices } from '../../interchange/plan/plan';
import type { Notice } from '../../interchange/problem';
import { firstRowAsData, type Table } from '../../interchange/table';

/** A table on its way into the map: what was read, and what the person has decided so far. */
export interface TableDraft {
  /** As it was read. */
  readonly source: Table;
  /** The first line is a partner and not the names of the columns. */
  readonly firstIsData: boolean;
  readonly table: Table;
  readonly columns: readonly Column[];
  /** The columns are set as they were for an earlier file of the same headers. */
  readonly isRemembered: boolean;
  /** What the center will be called, for a map that has none. */
  readonly center: string;
  readonly pairs: Readonly<Record<string, PairChoice>>;
}

/** The mapping a person chose for a table of these headers before; null when there was none. */
export type Recall = (headers: readonly string[]) => Mapping | null;

const readAs = (source: Table, firstIsData: boolean, recall: Recall) => {
  const table = firstIsData ? firstRowAsData(source) : source;
  const proposed = proposeMapping(table);
  const known = firstIsData ? null : recall(table.headers);
  return {
    source,
    firstIsData,
    table,
    columns: known ? remembered(proposed, known) : proposed,
    isRemembered: known !== null,
  };
};

export const draftOf = (source: Table, recall: Recall): TableDraft => ({
  ...readAs(source, false, recall),
  center: centerNameFrom(source.file),
  pairs: {},
});

/** Reads the first line as a row, or as the names of the columns. */
export const withFirstLine = (
  draft: TableDraft,
  firstIsData: boolean,
  recall: Recall,
): TableDraft => ({ ...draft, ...readAs(draft.source, firstIsData, recall), pairs: {} });

/** Says what a column becomes. */
export const withTarget = (draft: TableDraft, index: number, target: Target): TableDraft => ({
  ...draft,
  columns: assigned(draft.columns, index, target),
  isRemembered: false,
});

/** Says whether rows that look the same are one partner. */
export const withPair = (draft: TableDraft, key: string, choice: PairChoice): TableDraft => ({
  ...draft,
  pairs: { ...draft.pairs, [key]: choice },
});

export const choicesOf = ({ center, pairs }: TableDraft): PlanChoices => ({
  center,
  sameLooking: pairs,
});

export const hasName = (draft: TableDraft): boolean =>
  mappingOf(draft.columns).some((target) => target.is === 'name');

const doubts = new Set<Notice['reason']>(['headerNumbers', 'headerRepeated', 'oneColumn']);

/** True when the reader could not tell whether the first line names the columns. */
export const isHeaderUnsure = ({ source }: TableDraft): boolean =>
  source.notices.some(({ reason }) => doubts.has(reason));
