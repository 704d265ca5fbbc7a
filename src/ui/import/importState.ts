import type { MeasureSetReading } from '../../interchange/measureSet/measureSet';
import type { FileProblem } from '../../interchange/problem';
import type { KnownMap } from '../library/knownMap';
import type { TableDraft } from './draft';
import type { Sheets } from './SheetChoice';
import type { ValuesInHand } from './values/valuesInHand';

export const steps = ['file', 'columns', 'preview'] as const;
export type Step = (typeof steps)[number];

/** What the rows of a table are taken for. */
export type RowsAre = 'partners' | 'values';

export interface ImportState {
  readonly step: Step;
  /** A file on its way in; `share` from 0 to 1. */
  readonly reading: { readonly file: string; readonly share: number } | null;
  /** Why the last file was not taken; without a reason the browser failed. */
  readonly problem: { readonly file: string; readonly reason: FileProblem | null } | null;
  /** The sheets of a workbook, to choose one from. */
  readonly sheets: Sheets | null;
  readonly draft: TableDraft | null;
  /** A table whose rows are values of measures; then there is no draft of partners. */
  readonly values: ValuesInHand | null;
  /** The table at hand could be either. */
  readonly mayBeEither: boolean;
  /** A map file whose map is here already. */
  readonly known: KnownMap | null;
  /** Definitions of measures, to be held against those of the map. */
  readonly adopting: MeasureSetReading | null;
  /** The change is being made. */
  readonly isWorking: boolean;
}

/** Before a file is there. */
export const nothing: ImportState = {
  step: 'file',
  reading: null,
  problem: null,
  sheets: null,
  draft: null,
  values: null,
  mayBeEither: false,
  known: null,
  adopting: null,
  isWorking: false,
};
