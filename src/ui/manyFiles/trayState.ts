import { centerNameFrom } from '../../interchange/plan/centerName';
import { type PlanChoices, withoutLines } from '../../interchange/plan/choices';
import type { RowsAre } from '../import/importState';
import type { TrayFile } from './trayFile';
import type { ValueAnswers } from './values/valueAnswers';

export type TrayStep = 'files' | 'columns' | 'preview';

/** All that the tray knows. */
export interface TrayState {
  readonly files: readonly TrayFile[];
  readonly step: TrayStep;
  /** Whose columns are looked at. */
  readonly open: number | null;
  /** What the person decided in the preview, and what the center is to be called. */
  readonly choices: PlanChoices;
  /** What was answered for all files of values together. */
  readonly answers: ValueAnswers;
  /** What the rows are, as somebody said; null while it is proposed. */
  readonly rows: RowsAre | null;
  /** The change is being made. */
  readonly isWorking: boolean;
  readonly hasFailed: boolean;
}

export const emptyTray: TrayState = {
  files: [],
  step: 'files',
  open: null,
  choices: {},
  answers: {},
  rows: null,
  isWorking: false,
  hasFailed: false,
};

export const fileOf = ({ files }: TrayState, key: number | null): TrayFile | null =>
  files.find((file) => file.key === key) ?? null;

/** One file of the tray changed. What was decided by line goes: lines count on from file to file. */
export const withFile = (state: TrayState, file: TrayFile): TrayState => ({
  ...state,
  files: state.files.map((one) => (one.key === file.key ? file : one)),
  choices: withoutLines(state.choices),
});

/** What the center will be called until somebody says otherwise: as a drawing says, else after a file. */
export const proposedCenter = (files: readonly TrayFile[]): string => {
  const drafts = files.flatMap(({ found }) => (found.is === 'table' ? (found.draft ?? []) : []));
  const drawn = drafts.find(({ source }) => source.drawn?.title);
  return drawn?.center ?? drafts[0]?.center ?? centerNameFrom(files[0]?.name ?? '');
};
