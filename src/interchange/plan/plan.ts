import type { Change, Update } from '../../domain/change';
import type { Id } from '../../domain/id';
import type { FieldRow, FieldType, LinkRow, NodeRow } from '../../domain/row';
import type { PlainTarget } from '../mapping/targetWords';
import type { Notice, Remark, RowProblem } from '../problem';
import type { NoteChoice, PairChoice } from './choices';
import type { PersonSaid } from './draft';
import type { Origin } from './source';

/** A partner that will be new, with what hangs on it. */
export interface PlannedNew {
  readonly line: number;
  readonly row: NodeRow;
  readonly people: readonly PersonSaid[];
  readonly owners: readonly string[];
  readonly gives: readonly string[];
  readonly gets: readonly string[];
}

/** One value that changes, for the preview: old and new as text; codes parted by `, `. */
export interface ValueChange {
  readonly what: PlainTarget | 'field';
  /** The field's name, when it is one of the map's own; whose it is, of an e-mail or phone. */
  readonly field?: string;
  /** What such a field holds. */
  readonly type?: FieldType;
  readonly from: string;
  readonly to: string;
}

/** A circle of the map that the file says something new about. */
export interface PlannedUpdate {
  readonly line: number;
  readonly id: Id;
  readonly name: string;
  readonly changes: readonly ValueChange[];
  /** Null when only what hangs on it changes. */
  readonly update: Update | null;
}

/** A partner whose themes on the map and in a file differ, with what they are called. */
export interface ThemesMet {
  readonly line: number;
  readonly id: Id;
  readonly name: string;
  readonly map: readonly string[];
  readonly file: readonly string[];
}

/** A row of a file that sums up the others. */
export interface TotalRow {
  readonly line: number;
  readonly name: string;
}

/** A circle of the map about which the file says nothing new. */
export interface Unchanged {
  readonly line: number;
  readonly id: Id;
  readonly name: string;
}

/** A partner of the map that the file does not name. It stays. */
export interface Missing {
  readonly id: Id;
  readonly name: string;
}

/** Rows of the file that look the same: perhaps one partner, perhaps several. */
export interface SameLooking {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly number[];
  /** The lines that become one partner; none when all stay apart. */
  readonly joined: readonly number[];
  /** Files name the same partner: these lines are joined unless a person says otherwise. */
  readonly usual: readonly number[];
}

/** A row that looks like partners of the map and has another name. */
export interface NearMatch {
  readonly key: string;
  readonly line: number;
  readonly name: string;
  /** Those it may be, at least one. */
  readonly partners: readonly Missing[];
  /** The one it is; null when it is none of them. */
  readonly chosen: Id | null;
}

/** A circle of the map whose note the file has in other words. */
export interface NoteClash {
  readonly id: Id;
  readonly line: number;
  readonly name: string;
  readonly map: string;
  readonly file: string;
  /** Both of them fit. */
  readonly mayBoth: boolean;
  readonly choice: NoteChoice;
}

/** Two partners of the map that look the same, one of them in the file. */
export interface MapTwins {
  readonly key: string;
  readonly keep: Missing;
  readonly gone: Missing;
  readonly choice: PairChoice;
}

/** A connection that is left out: an end of it was, or both ends are one circle. */
export interface LostLink {
  readonly reason: 'endLeftOut' | 'sameEnds';
  readonly from: string;
  readonly to: string;
  /** The line that was left out. */
  readonly line: number;
}

/** What a drawn file does to the connections. */
export interface PlannedLinks {
  readonly create: readonly LinkRow[];
  readonly update: Readonly<Record<Id, Update>>;
  readonly unchanged: number;
  readonly lost: readonly LostLink[];
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
  /** The files by name, in their order. Lines count on from file to file. */
  readonly origins: readonly Origin[];
  /** The center that will be made; null when the map has one. */
  readonly center: NodeRow | null;
  readonly themes: readonly NodeRow[];
  readonly fields: readonly FieldRow[];
  readonly create: readonly PlannedNew[];
  readonly update: readonly PlannedUpdate[];
  readonly unchanged: readonly Unchanged[];
  readonly missing: readonly Missing[];
  readonly sameLooking: readonly SameLooking[];
  readonly near: readonly NearMatch[];
  readonly twins: readonly MapTwins[];
  readonly notes: readonly NoteClash[];
  /** Rows that sum up the others; they are left out unless somebody takes them. */
  readonly totals: readonly TotalRow[];
  /** Partners that the file has in another theme than the map, and may be moved. */
  readonly themesMet: readonly ThemesMet[];
  readonly links: PlannedLinks;
  readonly problems: readonly RowProblem[];
  readonly remarks: readonly Remark[];
  readonly notices: readonly Notice[];
  readonly counts: PlanCounts;
  /** The circles stay where the file has them: nothing is laid out anew. */
  readonly keepsPlaces: boolean;
  /** All of it. */
  readonly change: Change;
}
