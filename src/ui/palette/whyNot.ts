import type { MessageKey } from '../../messages/en';
import type { Action } from '../actions/action';
import { chosenNodes, circleCount } from '../actions/chosen';
import type { MapTools } from '../map/tools';

/** Actions for what is selected. */
const forChosen: ReadonlySet<string> = new Set([
  'rename',
  'pin',
  'delete',
  'reveal',
  'copy',
  'cut',
  'duplicate',
  'details',
  'fitChosen',
  'focus',
]);

const reasons: Readonly<Record<string, MessageKey>> = {
  undo: 'palette.why.nothingDone',
  redo: 'palette.why.nothingUndone',
};

export const isForChosen = ({ id }: Pick<Action, 'id'>): boolean => forChosen.has(id);

/** Why an action does nothing now, where a reason helps; null where it is better left out. */
export const whyNot = (tools: MapTools, action: Action): MessageKey | null => {
  const reason = reasons[action.id];
  if (reason) return reason;
  if (circleCount(tools) === 0) return null;
  return isForChosen(action) && chosenNodes(tools).length === 0 ? 'palette.why.choose' : null;
};
