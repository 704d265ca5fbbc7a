import { Presentation } from 'lucide-react';
import { isShownToRoom, showToRoom } from '../map/room';
import type { Action } from './action';
import { circleCount } from './chosen';

/** Shows the map to a room, or to its owner alone again. Nothing else ends it: not Esc, not a reload. */
export const projector: Action = {
  id: 'projector',
  name: 'projector.action',
  icon: Presentation,
  keys: ['shift+p'],
  scope: 'map',
  can: (tools) => circleCount(tools) > 0 || isShownToRoom(tools),
  run: (tools) => showToRoom(tools, !isShownToRoom(tools)),
};
