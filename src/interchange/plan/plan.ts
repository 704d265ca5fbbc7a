import type { Change, Update } from '../../domain/change';
import type { Id } from '../../domain/id';
import type { FieldRow, LinkRow, NodeRow } from '../../domain/row';
import type { PlainTarget } from '../mapping/targetWords';
import type { Notice, Remark, RowProblem } from '../problem';
import type { PersonSaid } from './draft';
import type { Origin } from './source';

export type PairChoice = 'keepBoth' | 'join';

/** Whether a row and a partner that look the same are one. */
export type NearChoice = 'same' | 'different';

/** What a person decided in the preview; what is not named here goes as proposed. */
export interface PlanChoices {
  /** The name of the center, for a map that has none. */
  readonly center?: string;
  /** Rows of the file that look the same, by `SameLooking.key`. */
  readonly sameLooking?: Readonly<Record<string, PairChoice>>;
  /** Rows that look like a partner of the map, by `NearMatch.key`. */
  readonly near?: Readonly<Record<string, NearChoice>>;
  /** Partners of the map that look the same, by `MapTwins.key`. */
  readonly twins?: Readonly<Record<string, PairChoice>>;
  /** By line: make a new partner although one on the map has its name, or leave the line out. */
  readonly rows?: Readonly<Record<number, 'new' | 'skip'>>;
}

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
  readonly choice: PairChoice;
  /** Files name the same partner: joined unless a person says otherwise. */
  readonly usual?: 'join';
}

/** A row that looks like a partner of the map and has another name. */
export interface NearMatch {
  readonly key: string;
  readonly line: number;
  readonly name: string;
  readonly partner: Missing;
  readonly choice: NearChoice;
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
