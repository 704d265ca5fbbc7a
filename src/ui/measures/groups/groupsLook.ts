import { type Id, isId } from '../../../domain/id';
import { isRecord } from '../../../domain/schemaCheck';
import { keptByMap } from '../../shell/keptByMap';

/** The rules by which a gap is flagged; `none` until somebody asks for one. */
export const gapRules = ['none', 'fourFifths', 'ppg'] as const;
export type GapRule = (typeof gapRules)[number];

/** How somebody looks at the groups of a map, in this browser. */
export interface GroupsLook {
  /** What groups are told apart by; null for the first that has values. */
  readonly dimension: string | null;
  readonly rule: GapRule;
  /** The group whose gap is followed over time; null for the one that is furthest behind. */
  readonly group: Id | null;
  /** The group it is held against; null for everyone else. */
  readonly against: Id | null;
}

const groupsLookFrom = (kept: unknown): GroupsLook => {
  const given = isRecord(kept) ? kept : {};
  return {
    dimension: typeof given.dimension === 'string' ? given.dimension : null,
    rule: gapRules.find((rule) => rule === given.rule) ?? 'none',
    group: isId(given.group) ? given.group : null,
    against: isId(given.against) ? given.against : null,
  };
};

/** How somebody looks at the groups of a map. */
export const groupsLookOf = keptByMap('groups', groupsLookFrom);
