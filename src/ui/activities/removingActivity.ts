import { removeActivity } from '../../domain/commands/activities';
import { rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { MapTools } from '../map/tools';

/** Deletes an activity at once and offers the way back. */
export const removingActivity = (tools: MapTools, id: Id): void => {
  tools.run(removeActivity, { id });
  if (rowOf(tools.map.store.state.getState().document, 'activity', id)) return;
  tools.services.toasts.show({
    text: tools.words('activity.deleted'),
    action: { label: tools.words('action.undo'), run: () => tools.undo() },
  });
};
