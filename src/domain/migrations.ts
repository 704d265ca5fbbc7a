import { ok, type Result, refuse } from './result';
import { isRecord } from './schemaCheck';

/** The version of rows that this code reads and writes. */
export const schemaVersion = 3;

/**
 * A step to the next version: pure, over all rows of one map. Rows are checked after the last step,
 * so a step leaves alone what it does not recognize.
 */
export interface Migration {
  /** The version its result has. */
  readonly to: number;
  readonly migrate: (rows: readonly unknown[]) => readonly unknown[];
}

export type MigrationRefusal =
  | { readonly reason: 'newer'; readonly version: number; readonly reads: number }
  | { readonly reason: 'noVersion' };

const linkDefaults = { direction: 'none', layer: 'actual', type: 'works with' };
const arrangementDefaults = { layout: 'force', seed: 1, positions: {} };

/** Drafts from before versions were numbered: what they left out is what they meant. */
const fromDraft: Migration = {
  to: 1,
  migrate: (rows) =>
    rows.map((row) => {
      if (!isRecord(row)) return row;
      if (row.kind === 'link') return { ...linkDefaults, ...row };
      return row.kind === 'arrangement' ? { ...arrangementDefaults, ...row } : row;
    }),
};

/** Activities, gives and gets, needs, stages and notes: kinds of their own, stored rows stay. */
const withActivities: Migration = { to: 2, migrate: (rows) => rows };

/** What partners achieve together: kinds of their own, stored rows stay. */
const withMeasures: Migration = { to: 3, migrate: (rows) => rows };

/** All steps in order; a new version adds its own at the end and never changes an earlier one. */
export const migrations: readonly Migration[] = [fromDraft, withActivities, withMeasures];

/**
 * Rows of an older version brought to a newer one, step by step (0 = a draft without a version).
 * Rows of a version newer than `reads` are refused.
 */
export const migrated = (
  rows: readonly unknown[],
  version: unknown,
  steps: readonly Migration[] = migrations,
): Result<readonly unknown[], MigrationRefusal> => {
  const from = version ?? 0;
  const reads = steps.at(-1)?.to ?? 0;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) {
    return refuse({ reason: 'noVersion' });
  }
  if (from > reads) return refuse({ reason: 'newer', version: from, reads });
  const due = steps.filter(({ to }) => to > from);
  return ok(due.reduce((now, step) => step.migrate(now), rows));
};
