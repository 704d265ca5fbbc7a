import type { CellState, CellStatus } from '../../domain/measureRow';

/** What the texts of a value are compared by. */
export interface ValueKeys {
  /** The id that the file has for the partner, else its name. */
  readonly partner: string;
  /** The program or site of the partner; empty = the partner itself. */
  readonly unit: string;
  readonly measure: string;
  readonly period: string;
  /** With what groups are told apart by; empty = everybody. */
  readonly group: string;
}

/** A place for a value, as a line of a file says it, in the words of the file. */
export interface SaidPlace {
  /** The name of the file. */
  readonly file: string;
  readonly line: number;
  readonly partner: string;
  /** The id that the file has for the partner; empty when it has none. */
  readonly partnerId: string;
  /** The program or site of the partner; empty = the partner itself. */
  readonly unit: string;
  readonly period: string;
  /** Empty = everybody. */
  readonly group: string;
  /** What groups are told apart by. */
  readonly dimension: string;
  readonly measure: string;
  readonly keys: ValueKeys;
}

/** One value as a line of a file says it. */
export interface SaidValue extends SaidPlace {
  readonly n: number | null;
  readonly d: number | null;
  readonly state: CellState;
  /** Null where the line does not say it. */
  readonly status: CellStatus | null;
  /** Of the definition it was measured by; null where the line does not say it. */
  readonly version: number | null;
  /** The percent that the file says of it, to be held against ours. */
  readonly percent: number | null;
  /** Where the line says it comes from, and what it notes; empty when it does not. */
  readonly source: string;
  readonly note: string;
}

/** Why a value of a line is left out. */
export interface ValueProblem {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly text: string;
  readonly why:
    | 'noPartner'
    | 'noPeriod'
    | 'noMeasure'
    | 'unknownSign'
    | 'notNumeric'
    | 'brackets'
    | 'partOverWhole'
    | 'percentOver'
    | 'negative'
    | 'notACount'
    | 'twice';
}

/** A percent of the file that is not ours. */
export interface PercentApart {
  readonly file: string;
  readonly line: number;
  readonly measure: string;
  readonly said: number;
  readonly ours: number;
}

export interface SaidValues {
  readonly values: readonly SaidValue[];
  /** Places for values that are left empty: missing where somebody is expected (R4). */
  readonly blanks: readonly SaidPlace[];
  /** Lines that stand for several partners together; nothing of them is brought in. */
  readonly totals: readonly SaidValue[];
  readonly problems: readonly ValueProblem[];
  /** Signs that stand in cells of numbers, and how often. */
  readonly signs: ReadonlyMap<string, number>;
  /** How many percents of the file were held against ours, and those further off than rounding. */
  readonly compared: number;
  readonly apart: readonly PercentApart[];
}
