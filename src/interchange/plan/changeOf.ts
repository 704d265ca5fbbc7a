import type { Edit } from '../../domain/edit';
import type { ImportPlan } from './plan';

/** True when a plan would do nothing to the map. */
export const doesNothing = ({ create, update, links, twins, themes }: ImportPlan): boolean =>
  create.length + update.length + themes.length === 0 &&
  links.create.length + Object.keys(links.update).length === 0 &&
  twins.every(({ choice }) => choice === 'keepBoth');

/** A plan as one edit: one step of the history, taken back by one undo. */
export const changeOf = (plan: ImportPlan): Edit => ({
  change: plan.change,
  label: {
    key: plan.keepsPlaces ? 'history.importDrawn' : 'history.import',
    values: { file: plan.file },
  },
  ...(plan.center && { focus: plan.center.id }),
});
