import type { FieldType } from '../../domain/row';
import type { DayOrder } from './dayText';
import type { PlainTarget } from './targetWords';

/** What a column of a table becomes on the map. */
export type Target =
  /** `id` is the one a row has where it comes from; rows are recognized by it later. */
  | {
      readonly is: PlainTarget;
      /** Days are written `14/5/2026`; left out for `5/14/2026`. */
      readonly dayFirst?: true;
    }
  | {
      readonly is: 'field';
      readonly type: FieldType;
      readonly name: string;
      /** Numbers are written `12,5`; left out for `12.5`. */
      readonly decimal?: ',';
      /** Days are written `14/5/2026`; left out for `5/14/2026`. */
      readonly dayFirst?: true;
    }
  | { readonly is: 'skip' };

/** How days of a column are read where either could be the month. */
export const dayOrderIn = (target: Target): DayOrder =>
  target.is !== 'skip' && target.dayFirst ? 'dayFirst' : 'monthFirst';

export type TargetWord = Target['is'];

/** One target a column, in the order of the columns. */
export type Mapping = readonly Target[];

/** How a proposal came about: the header says so, nothing is lost by it, or only the values hint at it. */
export type Confidence = 'sure' | 'likely' | 'guess';

/** A column with what it is proposed to be. */
export interface Column {
  readonly index: number;
  readonly header: string;
  /** Up to five different values, in the order of the file. */
  readonly samples: readonly string[];
  /** How many different values it has, and how many cells are filled. */
  readonly distinct: number;
  readonly filled: number;
  readonly target: Target;
  readonly confidence: Confidence;
  /** Day and month could be either: the language decided. */
  readonly isDayOpen?: boolean;
}
