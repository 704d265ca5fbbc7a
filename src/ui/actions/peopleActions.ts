import { ContactRound } from 'lucide-react';
import { isShownToRoom } from '../map/room';
import type { Action } from './action';
import { circleCount } from './chosen';

/** Lists everybody named on the map; names are the owner's alone, so never while a room looks on. */
export const openPeople: Action = {
  id: 'people',
  name: 'people.action',
  icon: ContactRound,
  scope: 'anywhere',
  can: (tools) =>
    circleCount(tools) > 0 && !isShownToRoom(tools) && tools.map.stage.offers.has('people'),
  run: (tools) => tools.map.stage.offers.take('people'),
};
