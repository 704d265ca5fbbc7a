import type { MapTools } from '../map/tools';
import type { MenuAction } from '../parts/menuItems';
import type { Action } from './action';
import { keysShown } from './keys';

/** An action as a line of a menu, grey while it would do nothing. */
export const lineOf = (tools: MapTools, action: Action): MenuAction => ({
  id: action.id,
  label: tools.words(action.name),
  icon: action.icon,
  keys: keysShown(action.keys?.[0]),
  isDisabled: !action.can(tools),
  onAction: () => action.run(tools),
});
