import { Cable, PanelRight } from 'lucide-react';
import { openDetails } from '../map/details';
import type { Action } from './action';
import { chosenLink, chosenNodes } from './chosen';

/** Leads into the sheet beside the map. */
export const details: Action = {
  id: 'details',
  name: 'canvas.action.details',
  icon: PanelRight,
  keys: ['mod+enter'],
  scope: 'map',
  can: (tools) => chosenNodes(tools).length > 0 || chosenLink(tools) !== null,
  run: (tools) => {
    const id = chosenLink(tools) ?? chosenNodes(tools)[0];
    if (id) openDetails(tools, id);
  },
};

/** The connection that `,` and `.` have led to. */
export const editConnection: Action = {
  id: 'editConnection',
  name: 'canvas.action.editConnection',
  icon: Cable,
  keys: ['e'],
  scope: 'map',
  can: (tools) => chosenLink(tools) !== null,
  run: (tools) => {
    const id = chosenLink(tools);
    if (id) openDetails(tools, id);
  },
};
