import { type Change, creating } from '../../domain/change';
import type { Edit } from '../../domain/edit';
import type { ImportPlan } from './plan';

/** True when a plan would do nothing to the map. */
export const doesNothing = (plan: ImportPlan): boolean =>
  plan.create.length + plan.update.length === 0;

const changeFrom = (plan: ImportPlan): Change => ({
  ...creating(
    ...(plan.center ? [plan.center] : []),
    ...plan.themes,
    ...plan.fields,
    ...plan.create.map(({ row }) => row),
  ),
  updated: Object.fromEntries(plan.update.map(({ id, update }) => [id, update])),
});

/** A plan as one edit: one step of the history, taken back by one undo. */
export const changeOf = (plan: ImportPlan): Edit => ({
  change: changeFrom(plan),
  label: { key: 'history.import', values: { file: plan.file } },
  ...(plan.center && { focus: plan.center.id }),
});
