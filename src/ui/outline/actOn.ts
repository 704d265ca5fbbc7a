import type { Id } from '../../domain/id';
import type { Action } from '../actions/action';
import { documentOf } from '../actions/chosen';
import type { MapTools } from '../map/tools';

/**
 * Lets an action work on these circles, whatever else is chosen. Afterwards the choice is as it was,
 * unless the action chose something itself.
 */
export const actOn = (tools: MapTools, ids: readonly Id[], action: Action): void => {
  const { session } = tools.map;
  const before = session.getState().selection;
  session.setState({ selection: ids });
  if (action.can(tools)) action.run(tools);
  if (!session.getState().selection.every((id) => ids.includes(id))) return;
  const { rows } = documentOf(tools);
  session.setState({ selection: before.filter((id) => rows.has(id)) });
};

/** The circles an action on one is for: all chosen ones when it is among them. */
export const withChosen = (tools: MapTools, id: Id): readonly Id[] => {
  const { selection } = tools.map.session.getState();
  return selection.includes(id) ? selection : [id];
};
