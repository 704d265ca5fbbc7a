import type { ActivityKind, Cost, ExchangeFunction, Level } from './activityRow';
import type { MapDocument } from './document';
import { stagesOf } from './stages';

/** What a kind of activity suggests; each can be changed. */
export interface ActivityDefaults {
  readonly level?: Level;
  readonly stage?: string;
  readonly functions?: readonly ExchangeFunction[];
  readonly cost?: Cost;
}

/**
 * Our suggestion for each kind. Level 1: the community comes in with information that students use;
 * level 2: students go out and take part. Mentorship is called low cost by its source; stages and
 * functions follow their own words.
 */
const suggested: Readonly<Record<ActivityKind, ActivityDefaults>> = {
  guestTalk: { level: 1, stage: 'exploration', functions: ['careerOutreach'] },
  tour: { level: 2, stage: 'exploration', functions: ['careerOutreach'] },
  jobShadow: { level: 2, stage: 'workBased', functions: ['workBased'] },
  internship: { level: 2, stage: 'workBased', functions: ['workBased'] },
  mentorship: { level: 1, stage: 'workBased', functions: ['workBased'], cost: 'low' },
  programDelivery: {},
  coDesign: { functions: ['curriculum'] },
  externship: { functions: ['professionalDevelopment'] },
  studentOrganization: { functions: ['studentOrganizations'] },
  competition: { level: 2, functions: ['studentOrganizations'] },
  resource: { functions: ['access'] },
  meeting: {},
  other: {},
};

/** What a new activity of that kind starts with; a stage only where the map has it. */
export const defaultsFor = (document: MapDocument, kind: ActivityKind): ActivityDefaults => {
  const { stage, ...rest } = suggested[kind];
  const isThere = stagesOf(document).some(({ key }) => key === stage);
  return stage && isThere ? { ...rest, stage } : rest;
};
