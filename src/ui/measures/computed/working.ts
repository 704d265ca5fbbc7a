import type { IndicatorRow } from '../../../domain/measureRow';
import type { Asked } from '../../../measurement/asked';

/** One number that another one is made of. */
export interface WorkingLine {
  readonly name: string;
  readonly value: string;
  /** The figure that it is, which opens how that is computed. */
  readonly asked?: Asked;
}

/** How a number was worked out that is no figure of its own: a change, a gap, a share. In words. */
export interface Working {
  /** What it is: `Change from 2004 to 2005`. */
  readonly name: string;
  readonly result: string;
  /** The measure that it is of; left out where it is about several. */
  readonly measure?: IndicatorRow;
  /** The numbers that it is made of, in the order in which they are used. */
  readonly lines: readonly WorkingLine[];
  /** The rule in plain words, and by its technical name. */
  readonly rule: string;
  readonly technical: string;
  /** What has to be said beside it, such as what may not be claimed. */
  readonly cautions?: readonly string[];
  /** The figure that it stands beside, told in full below it. */
  readonly beside?: Asked;
}

/** What somebody asks about: a figure, or a number that was worked out from figures. */
export type Question = Asked | Working;

/** A number may be worked out only when somebody asks how. */
export type Questioned = Question | (() => Question);

export const isWorking = (question: Question): question is Working => 'lines' in question;

export const questionOf = (of: Questioned): Question => (typeof of === 'function' ? of() : of);
