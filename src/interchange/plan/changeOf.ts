import type { Edit } from '../../domain/edit';
import type { ImportPlan } from './plan';

/** True when a plan would do nothing to the map. */
export const doesNothing = ({ create, update, links, twins, themes }: ImportPlan): boolean =>
  create.length + update.length + themes.length === 0 &&
  links.create.length + Object.keys(links.update).length === 0 &&
  twins.every(({ choice }) => choice === 'keepBoth');

const keyOf = ({ origins, keepsPlaces }: ImportPlan): string => {
  const isMany = origins.length > 1;
  if (keepsPlaces) return isMany ? 'history.importFilesDrawn' : 'history.importDrawn';
  return isMany ? 'history.importFiles' : 'history.import';
};

/** A plan as one edit: one step of the history, taken back by one undo. */
export const changeOf = (plan: ImportPlan): Edit => {
  const { change, center, origins } = plan;
  const values = {
    file: origins[0]?.file ?? '',
    ...(origins.length > 1 && { count: origins.length }),
  };
  return { change, label: { key: keyOf(plan), values }, ...(center && { focus: center.id }) };
};
