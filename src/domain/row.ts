import type { ActivityRow, Level, NeedRow, StageRow } from './activityRow';
import type { Id } from './id';
import type { MeasureRow, SystemKind } from './measureRow';
import type { MeasureSetRow } from './measureSetRow';
import type { Members } from './members';

/** Map units: one unit is one CSS pixel at 100 % zoom; y grows downwards. */
export type Point = readonly [x: number, y: number];

export const nodeTypes = ['center', 'theme', 'partner'] as const;
export type NodeType = (typeof nodeTypes)[number];

export const centerKinds = ['project', 'backbone'] as const;
export type CenterKind = (typeof centerKinds)[number];

export const partnerKinds = [
  'company',
  'person',
  'school',
  'college',
  'afterSchool',
  'museum',
  'scienceCenter',
  'nonprofit',
  'government',
  'association',
  'role',
  'place',
  'other',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

export const statuses = ['existing', 'warm', 'wished'] as const;
export type Status = (typeof statuses)[number];

export const directions = ['none', 'forward', 'both'] as const;
export type Direction = (typeof directions)[number];

export const linkLayers = ['actual', 'ideal', 'both'] as const;
export type LinkLayer = (typeof linkLayers)[number];

export const audiences = ['mine', 'partners', 'public'] as const;
export type Audience = (typeof audiences)[number];

export const fieldTypes = ['text', 'number', 'date', 'url', 'yesNo'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** What a custom field can hold. */
export type FieldValue = string | number | boolean;

export interface MapRow {
  readonly id: Id;
  readonly kind: 'map';
  /** Empty until someone names the map; until then it goes by its center. */
  readonly name: string;
  readonly template: string;
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Who may see a field, where that is not the default; by field key. */
  readonly audiences?: Readonly<Record<string, Audience>>;
  /** Fields the details show although the blank map does not; by field key. */
  readonly switchedOn?: Members;
  /** Fields the details leave out although every map shows them; by field key. */
  readonly switchedOff?: Members;
  /** Pairs that look the same and are not, as `<id>~<id>` in order. */
  readonly keptApart?: Members;
  /** What to see first, in somebody's own words; left out, the map says it itself. */
  readonly sentence?: string;
  /** What the map said itself when the sentence was written, as `marksOf` has it. */
  readonly sentenceSaw?: readonly string[];
  /** What the colors of partners say: a field key or the id of an own field; left out = the theme. */
  readonly colorBy?: string;
  /** What the sizes of partners say, in the same way; left out = all the same size. */
  readonly sizeBy?: string;
  /** What its measures are for; left out = nobody has said yet. */
  readonly system?: SystemKind;
  /** The month, 1 to 12, in which school years begin; left out = `usualYearStart`. */
  readonly yearStart?: number;
  /** Its figures are illustrative: badged everywhere, and part of no total. */
  readonly sample?: true;
}

export interface NodeRow {
  readonly id: Id;
  readonly kind: 'node';
  readonly type: NodeType;
  readonly name: string;
  /** Fractional index: where it stands among its like. */
  readonly order: string;
  readonly centerKind?: CenterKind;
  /** A sub-theme's theme. */
  readonly parent?: Id;
  /** A theme that stands for a map of its own. */
  readonly opensMap?: Id;
  /** Which of the theme colors and glyphs a theme has, from 0. */
  readonly color?: number;
  /** The themes a partner is in; none of them = Not sorted yet. */
  readonly themes?: Members;
  readonly partnerKind?: PartnerKind;
  /** What a person does; others see it in place of the name. */
  readonly role?: string;
  readonly status?: Status;
  readonly notes?: string;
  /** An industry or field of work, in the map's own words. */
  readonly sector?: string;
  readonly url?: string;
  /** The day to get in touch again, `2026-05-03`. */
  readonly nextContact?: string;
  /** A seat for students where decisions are made; left out = unknown. */
  readonly studentSeat?: 'yes' | 'no';
  /** Set by hand; an activity that has a stage, level or function takes their place. */
  readonly stages?: Members;
  readonly level?: Level;
  readonly functions?: Members;
  /** A person may go to others under their name instead of their role. */
  readonly mayBeNamed?: true;
  /** Left out of every public copy. */
  readonly neverPublic?: true;
  /** Values of the map's own fields, by field id. */
  readonly fields?: Readonly<Record<string, FieldValue>>;
  /** Where it is held fast, by layout. */
  readonly pins?: Readonly<Record<string, Point>>;
  /** The id it had where it came from. */
  readonly sourceId?: string;
}

export interface LinkRow {
  readonly id: Id;
  readonly kind: 'link';
  readonly from: Id;
  readonly to: Id;
  /** A word of the field such as `works with`; open to the map's own words. */
  readonly type: string;
  readonly direction: Direction;
  readonly layer: LinkLayer;
  readonly sourceId?: string;
}

export interface PersonRow {
  readonly id: Id;
  readonly kind: 'person';
  readonly name: string;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly side: 'partner' | 'ours';
  /** Taken out for good: nothing of them may come back from another copy. */
  readonly forgotten?: true;
}

export interface ContactRow {
  readonly id: Id;
  readonly kind: 'contact';
  readonly partner: Id;
  readonly person: Id;
  /** ISO dates, `2026-05-03`. */
  readonly since?: string;
  readonly lastContact?: string;
}

export interface OwnerRow {
  readonly id: Id;
  readonly kind: 'owner';
  readonly partner: Id;
  readonly person: Id;
}

export const exchangeWays = ['gives', 'gets'] as const;
export type ExchangeWay = (typeof exchangeWays)[number];

/** One thing that a partner gives or gets. */
export interface ExchangeItemRow {
  readonly id: Id;
  readonly kind: 'exchangeItem';
  readonly partner: Id;
  readonly way: ExchangeWay;
  readonly text: string;
  readonly order: string;
}

/** A slip of paper on the map. */
export interface NoteRow {
  readonly id: Id;
  readonly kind: 'note';
  readonly text: string;
  /** Its middle. */
  readonly at: Point;
  readonly audience: Audience;
}

export interface FieldRow {
  readonly id: Id;
  readonly kind: 'field';
  readonly name: string;
  readonly fieldType: FieldType;
  readonly audience: Audience;
  readonly order: string;
}

export const layouts = ['force', 'rings', 'clusters', 'columns'] as const;
export type LayoutName = (typeof layouts)[number];

/** What a setting of a layout can hold. */
export type SettingValue = string | number | boolean;

/** One a map: where everything stands. */
export interface ArrangementRow {
  readonly id: Id;
  readonly kind: 'arrangement';
  readonly layout: LayoutName;
  readonly seed: number;
  readonly positions: Readonly<Record<string, Point>>;
  /** Where circles stood in Force while another layout is shown, so that it comes back as it was. */
  readonly stood?: Readonly<Record<string, Point>>;
  /** What a layout is told, as `<layout>.<key>`; what is left out has its usual value. */
  readonly settings?: Readonly<Record<string, SettingValue>>;
  /** New circles move nobody, and nothing is laid out anew. */
  readonly frozen?: true;
}

export type Row =
  | MapRow
  | NodeRow
  | LinkRow
  | PersonRow
  | ContactRow
  | OwnerRow
  | FieldRow
  | ArrangementRow
  | ExchangeItemRow
  | ActivityRow
  | StageRow
  | NeedRow
  | NoteRow
  | MeasureRow
  | MeasureSetRow;

export type RowKind = Row['kind'];

export const nameLimit = 120;
export const notesLimit = 4000;
export const sentenceLimit = 240;

/** Length as people count it: code points, not UTF-16 halves. */
export const lengthOf = (text: string): number => [...text].length;
