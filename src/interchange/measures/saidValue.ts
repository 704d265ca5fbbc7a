import type { CellState, CellStatus } from '../../domain/measureRow';

/** One value as a line of a file says it, still in the words of the file. */
export interface SaidValue {
  readonly line: number;
  readonly partner: string;
  /** The id that the file has for the partner; empty when it has none. */
  readonly partnerId: string;
  readonly period: string;
  /** Empty = everybody. */
  readonly group: string;
  readonly measure: string;
  readonly n: number | null;
  readonly d: number | null;
  readonly state: CellState;
  readonly status: CellStatus;
  /** The percent that the file says of it, to be held against ours. */
  readonly percent: number | null;
}

/** Why a value of a line is left out. */
export interface ValueProblem {
  readonly line: number;
  readonly column: string;
  readonly text: string;
  readonly why:
    | 'noPartner'
    | 'noPeriod'
    | 'noMeasure'
    | 'unknownSign'
    | 'notNumeric'
    | 'partOverWhole'
    | 'percentOver'
    | 'negative'
    | 'twice';
}

/** A percent of the file that is not ours. */
export interface PercentApart {
  readonly line: number;
  readonly measure: string;
  readonly said: number;
  readonly ours: number;
}

export interface SaidValues {
  readonly values: readonly SaidValue[];
  readonly problems: readonly ValueProblem[];
  /** Signs that stand in cells of numbers, and how often. */
  readonly signs: ReadonlyMap<string, number>;
  /** How many percents of the file were held against ours, and those further off than rounding. */
  readonly compared: number;
  readonly apart: readonly PercentApart[];
}
