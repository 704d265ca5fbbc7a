import { finished, type Steps } from '../../domain/steps';
import { assigned, mappingOf, remembered } from '../../interchange/mapping/assign';
import type { Column, Mapping, Target } from '../../interchange/mapping/column';
import { type MapWords, proposeSteps } from '../../interchange/mapping/propose';
import { centerNameFrom } from '../../interchange/plan/centerName';
import type { PlanChoices } from '../../interchange/plan/choices';
import type { Notice } from '../../interchange/problem';
import { firstRowAsData, type Table, withHeaderLine } from '../../interchange/table';

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
  /** What was decided in the preview. */
  readonly choices: PlanChoices;
  /** What the columns were held against. */
  readonly known: MapWords | undefined;
}

/** The mapping a person chose for a table of these headers before; null when there was none. */
export type Recall = (headers: readonly string[]) => Mapping | null;

/** Names of columns stand on a line, or on none. */
type HeaderLine = number | null;

function* readAs(
  source: Table,
  line: HeaderLine,
  recall: Recall,
  known: MapWords | undefined,
): Steps<Omit<TableDraft, 'center'>> {
  const firstIsData = line === null && source.headerLine !== null;
  const table = line === null ? firstRowAsData(source) : withHeaderLine(source, line);
  const proposed = yield* proposeSteps(table, known);
  const before = firstIsData ? null : recall(table.headers);
  return {
    source,
    firstIsData,
    table,
    columns: before ? remembered(proposed, before) : proposed,
    isRemembered: before !== null,
    choices: {},
    known,
  };
}

/** What the center will be called: as in the drawing, else after the file. */
const centerIn = ({ file, drawn }: Table): string => drawn?.title || centerNameFrom(file);

/** A draft of a table, bit by bit; `known` is the map it is meant for. */
export function* draftSteps(source: Table, recall: Recall, known?: MapWords): Steps<TableDraft> {
  const read = yield* readAs(source, source.headerLine, recall, known);
  return { ...read, center: centerIn(source) };
}

/** The same at once. */
export const draftOf = (...given: Parameters<typeof draftSteps>): TableDraft =>
  finished(draftSteps(...given));

/** Reads the names of the columns from another line, or from none. */
export const withHeader = (draft: TableDraft, line: HeaderLine, recall: Recall): TableDraft => ({
  ...draft,
  ...finished(readAs(draft.source, line, recall, draft.known)),
});

/** Reads the first line as a row, or as the names of the columns. */
export const withFirstLine = (
  draft: TableDraft,
  firstIsData: boolean,
  recall: Recall,
): TableDraft => withHeader(draft, firstIsData ? null : draft.source.headerLine, recall);

/** Says what a column becomes. */
export const withTarget = (draft: TableDraft, index: number, target: Target): TableDraft => ({
  ...draft,
  columns: assigned(draft.columns, index, target),
  isRemembered: false,
});

/** Says something in the preview. */
export const withChoices = (draft: TableDraft, choices: PlanChoices): TableDraft => ({
  ...draft,
  choices: { ...draft.choices, ...choices },
});

export const choicesOf = ({ center, choices }: TableDraft): PlanChoices => ({ ...choices, center });

export const hasName = (draft: TableDraft): boolean =>
  mappingOf(draft.columns).some((target) => target.is === 'name');

const doubts = new Set<Notice['reason']>(['headerNumbers', 'headerRepeated', 'oneColumn']);

/** True when the reader could not tell whether the first line names the columns. */
export const isHeaderUnsure = ({ source }: TableDraft): boolean =>
  source.notices.some(({ reason }) => doubts.has(reason));
