import type { Update } from '../../domain/change';
import type { Id } from '../../domain/id';
import type { FieldRow, NodeRow } from '../../domain/row';
import type { Notice, Remark, RowProblem } from '../problem';

export type PairChoice = 'keepBoth' | 'join';

/** What a person decided in the preview; what is not named here goes as proposed. */
export interface PlanChoices {
  /** The name of the center, for a map that has none. */
  readonly center?: string;
  /** Rows of the file that look the same, by `SameLooking.key`. */
  readonly sameLooking?: Readonly<Record<string, PairChoice>>;
  /** By line: make a new partner although one on the map has its name, or leave the line out. */
  readonly rows?: Readonly<Record<number, 'new' | 'skip'>>;
}

/** A partner that will be new. */
export interface PlannedNew {
  readonly line: number;
  readonly row: NodeRow;
}

/** One value that changes, for the preview: old and new as text; kinds and statuses as codes. */
export interface ValueChange {
  readonly what: 'name' | 'theme' | 'kind' | 'status' | 'notes' | 'id' | 'field';
  /** The field's name, when it is one of the map's own. */
  readonly field?: string;
  readonly from: string;
  readonly to: string;
}

/** A partner of the map that the file says something new about. */
export interface PlannedUpdate {
  readonly line: number;
  readonly id: Id;
  readonly name: string;
  readonly changes: readonly ValueChange[];
  readonly update: Update;
}

/** A partner of the map about which the file says nothing new. */
export interface Unchanged {
  readonly line: number;
  readonly id: Id;
  readonly name: string;
}

/** Rows of the file with the same name and kind: perhaps one partner, perhaps several. */
export interface SameLooking {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly number[];
  readonly choice: PairChoice;
}

export interface PlanCounts {
  /** All rows of the file, the refused ones included. */
  readonly rows: number;
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly problems: number;
  /** Rows that become part of another, and rows left out by choice. */
  readonly joined: number;
  readonly skipped: number;
  readonly themes: number;
  readonly fields: number;
}

/** What an import would do. Nothing is done until a person agrees. */
export interface ImportPlan {
  readonly file: string;
  /** The center that will be made; null when the map has one. */
  readonly center: NodeRow | null;
  readonly themes: readonly NodeRow[];
  readonly fields: readonly FieldRow[];
  readonly create: readonly PlannedNew[];
  readonly update: readonly PlannedUpdate[];
  readonly unchanged: readonly Unchanged[];
  /** Lines that are left out, by line, with the reason. */
  readonly problems: readonly RowProblem[];
  /** Lines that are taken, but not word for word. */
  readonly remarks: readonly Remark[];
  readonly notices: readonly Notice[];
  readonly sameLooking: readonly SameLooking[];
  readonly counts: PlanCounts;
}
