import type { Id } from './id';
import type { Members } from './members';

export const activityKinds = [
  'guestTalk',
  'tour',
  'jobShadow',
  'internship',
  'mentorship',
  'programDelivery',
  'coDesign',
  'externship',
  'studentOrganization',
  'competition',
  'resource',
  'meeting',
  'other',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const activityStates = ['idea', 'planned', 'running', 'done'] as const;
export type ActivityState = (typeof activityStates)[number];

export const costs = ['low', 'medium', 'high'] as const;
export type Cost = (typeof costs)[number];

/** 1: the community comes in, students use the information. 2: students go out and take part. */
export const levels = [1, 2] as const;
export type Level = (typeof levels)[number];

/** The nine functions of an Illinois STEM Learning Exchange, in the order of the source. */
export const exchangeFunctions = [
  'curriculum',
  'access',
  'studentOrganizations',
  'workBased',
  'challenges',
  'professionalDevelopment',
  'careerOutreach',
  'transitions',
  'review',
] as const;
export type ExchangeFunction = (typeof exchangeFunctions)[number];

/** The stages of the work-based-learning continuum, until a map has its own. */
export const continuum = ['exploration', 'concentration', 'workBased'] as const;
export type ContinuumStage = (typeof continuum)[number];

/** Something done together. Students and mentors are counts, never names. */
export interface ActivityRow {
  readonly id: Id;
  readonly kind: 'activity';
  readonly activityKind: ActivityKind;
  /** What it is called, where the kind does not say enough. */
  readonly name?: string;
  readonly partners?: Members;
  readonly theme?: Id;
  /** A stage of the continuum, or the id of a stage of the map's own. */
  readonly stage?: string;
  readonly level?: Level;
  readonly functions?: Members;
  readonly state: ActivityState;
  /** ISO dates, `2026-05-03`. */
  readonly start?: string;
  readonly end?: string;
  readonly students?: number;
  readonly mentors?: number;
  readonly sessions?: number;
  readonly hours?: number;
  readonly cost?: Cost;
  /** Who does what: on our side, on theirs. */
  readonly roleOurs?: string;
  readonly roleTheirs?: string;
  readonly notes?: string;
}

/** A stage in the map's own words. */
export interface StageRow {
  readonly id: Id;
  readonly kind: 'stage';
  readonly name: string;
  readonly order: string;
  /** The stage of the continuum it stands for. */
  readonly standsFor?: ContinuumStage;
}

export const needSorts = ['skill', 'occupation', 'learning', 'gap'] as const;
export type NeedSort = (typeof needSorts)[number];

export const reaches = ['local', 'region', 'state'] as const;
export type Reach = (typeof reaches)[number];

/** Something the community needs, and who answers it: partners, themes, activities. */
export interface NeedRow {
  readonly id: Id;
  readonly kind: 'need';
  readonly name: string;
  readonly order: string;
  readonly sort?: NeedSort;
  readonly reach?: Reach;
  readonly source?: string;
  readonly date?: string;
  readonly answeredBy?: Members;
}
