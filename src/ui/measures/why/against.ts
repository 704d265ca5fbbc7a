import { type Id, isId } from '../../../domain/id';
import { isRecord } from '../../../domain/schemaCheck';
import { keptByMap } from '../../shell/keptByMap';

/** What somebody compares a period with; for another period the usual one counts again. */
export interface Against {
  readonly period: Id | null;
  readonly against: Id | null;
}

const againstFrom = (kept: unknown): Against => {
  const given = isRecord(kept) ? kept : {};
  return {
    period: isId(given.period) ? given.period : null,
    against: isId(given.against) ? given.against : null,
  };
};

/** What figures of a map are compared with, in this browser. */
export const againstOf = keptByMap('why', againstFrom);
