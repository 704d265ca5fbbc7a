import type { ComponentType } from 'react';
import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import type { Result } from '../../domain/result';
import type { Steps } from '../../domain/steps';
import type { PlanChoices } from '../../interchange/plan/choices';
import type { FileProblem } from '../../interchange/problem';
import type { Words } from '../../messages/words';
import type { MapTools } from '../map/tools';
import type { Format } from '../shell/format';
import type { Asked } from './asked';
import type { Tray } from './createTray';
import { type FoundTable, type ReadyFile, type TrayFile, tablesTaken } from './trayFile';
import type { ValueAnswers } from './values/valueAnswers';

/** What was decided for all files together. */
export interface Decided {
  readonly choices: PlanChoices;
  readonly answers: ValueAnswers;
}

/** What the files would do, before they do it. */
export interface TrayPreviewProps<P> extends Decided {
  readonly plan: P;
  readonly files: readonly ReadyFile[];
  readonly tray: Tray;
}

export interface TrayColumnsProps {
  readonly file: ReadyFile;
  readonly tray: Tray;
}

/** What the last button says, and why it is shut when there is nothing to do. */
export interface TrayResult {
  readonly label: string;
  readonly idle: string | null;
  /** What has to be answered first; null when nothing is open. */
  readonly open: string | null;
}

/** What the tray is opened for: what is asked of each file, and what all of them do together. */
export interface TrayPurpose<P> {
  readonly id: 'partners' | 'values';
  /** A map without a center is asked what it is about. */
  readonly needsCenter: boolean;
  /** Figures are not shown while a room looks on. */
  readonly isPrivate: boolean;
  readonly asks: (document: MapDocument, words: Words) => readonly Asked[];
  /** Whether something has to be asked of a file at all. */
  readonly isAsked: (document: MapDocument, asked: Asked, file: ReadyFile) => boolean;
  /** Why a table cannot be taken for this at all; null when it can. */
  readonly unfit: (found: FoundTable, words: Words) => string | null;
  /** What keeps a table from being taken as it is; null when nothing does. */
  readonly lackOf: (document: MapDocument, file: ReadyFile, words: Words) => string | null;
  /** The columns of a file that are not brought in, by name. */
  readonly leftOut: (document: MapDocument, file: ReadyFile) => readonly string[];
  /** All files as one plan, bit by bit. */
  readonly steps: (
    document: MapDocument,
    files: readonly ReadyFile[],
    decided: Decided,
    ids: IdSource,
  ) => Steps<Result<P, FileProblem>>;
  readonly Columns: ComponentType<TrayColumnsProps>;
  readonly Preview: ComponentType<TrayPreviewProps<P>>;
  readonly resultOf: (plan: P, words: Words, format: Format) => TrayResult;
  /** One edit, one undo; false when it was refused, with the reason said. */
  readonly commit: (tools: MapTools, plan: P) => Promise<boolean>;
  /** Keeps what was decided about the columns of a file, for the next of its kind. */
  readonly remember: (document: MapDocument, file: ReadyFile) => void;
}

/** What of a purpose has to do with one file at a time. */
export type FilePurpose = Pick<
  TrayPurpose<never>,
  'id' | 'needsCenter' | 'isAsked' | 'unfit' | 'lackOf' | 'leftOut' | 'Columns'
>;

/** The tables that are ticked and of the sort the tray is for. */
export const fitTables = (
  { unfit }: Pick<FilePurpose, 'unfit'>,
  files: readonly TrayFile[],
  words: Words,
): readonly ReadyFile[] => tablesTaken(files).filter(({ found }) => unfit(found, words) === null);
