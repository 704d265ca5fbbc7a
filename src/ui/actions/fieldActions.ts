import { ListChecks } from 'lucide-react';
import { isShownToRoom } from '../map/room';
import type { Action } from './action';
import { circleCount } from './chosen';

/** Opens the choice of fields; it names what is only mine, so never while a room looks on. */
export const chooseFields: Action = {
  id: 'fields',
  name: 'fields.choose',
  icon: ListChecks,
  scope: 'anywhere',
  can: (tools) =>
    circleCount(tools) > 0 && !isShownToRoom(tools) && tools.map.stage.offers.has('fields'),
  run: (tools) => tools.map.stage.offers.take('fields'),
};
