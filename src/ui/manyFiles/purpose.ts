import type { ComponentType } from 'react';
import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import type { Result } from '../../domain/result';
import type { Steps } from '../../domain/steps';
import type { PlanChoices } from '../../interchange/plan/plan';
import type { FileProblem } from '../../interchange/problem';
import type { Words } from '../../messages/words';
import type { MapTools } from '../map/tools';
import type { Asked } from './asked';
import type { ReadyFile } from './trayFile';

/** What the files would do, before they do it. */
export interface TrayPreviewProps<P> {
  readonly plan: P;
  readonly files: readonly ReadyFile[];
  readonly choices: PlanChoices;
  readonly onDecide: (choices: PlanChoices) => void;
}

/** What the last button says, and why it is shut when there is nothing to do. */
export interface TrayResult {
  readonly label: string;
  readonly idle: string | null;
}

/** What the tray is opened for: what is asked of each file, and what all of them do together. */
export interface TrayPurpose<P> {
  /** What is remembered for files of the same columns is kept by it. */
  readonly id: string;
  readonly asks: (document: MapDocument, words: Words) => readonly Asked[];
  /** All files as one plan, bit by bit. */
  readonly steps: (
    document: MapDocument,
    files: readonly ReadyFile[],
    choices: PlanChoices,
    ids: IdSource,
  ) => Steps<Result<P, FileProblem>>;
  readonly Preview: ComponentType<TrayPreviewProps<P>>;
  readonly resultOf: (plan: P, words: Words) => TrayResult;
  /** One edit, one undo. */
  readonly commit: (tools: MapTools, plan: P) => void;
}
