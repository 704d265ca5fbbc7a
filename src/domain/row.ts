import type { Id } from './id';

/** A set: every member is a key of its own, so two people can each add one. */
export type Members = Readonly<Record<string, true>>;

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
  readonly status?: Status;
  readonly notes?: string;
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

export interface FieldRow {
  readonly id: Id;
  readonly kind: 'field';
  readonly name: string;
  readonly fieldType: FieldType;
  readonly audience: Audience;
  readonly order: string;
}

export const layouts = ['force'] as const;
export type LayoutName = (typeof layouts)[number];

/** One a map: where everything stands. */
export interface ArrangementRow {
  readonly id: Id;
  readonly kind: 'arrangement';
  readonly layout: LayoutName;
  readonly seed: number;
  readonly positions: Readonly<Record<string, Point>>;
}

export type Row =
  | MapRow
  | NodeRow
  | LinkRow
  | PersonRow
  | ContactRow
  | OwnerRow
  | FieldRow
  | ArrangementRow;

export type RowKind = Row['kind'];

export const nameLimit = 120;
export const notesLimit = 4000;

/** Length as people count it: code points, not UTF-16 halves. */
export const lengthOf = (text: string): number => [...text].length;
