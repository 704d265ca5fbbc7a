import { Hand, MousePointer2 } from 'lucide-react';
import type { Action } from './action';
import { circleCount } from './chosen';

/** Presses choose and move circles. */
export const selectTool: Action = {
  id: 'selectTool',
  name: 'canvas.action.select',
  icon: MousePointer2,
  keys: ['v'],
  scope: 'map',
  can: (tools) => circleCount(tools) > 0,
  run: (tools) => {
    tools.map.session.setState({ tool: { is: 'select' } });
    tools.services.announcer.polite(tools.words('canvas.action.select'));
  },
};

/** Presses move the paper, wherever they are. */
export const handTool: Action = {
  id: 'handTool',
  name: 'canvas.action.hand',
  icon: Hand,
  keys: ['h'],
  scope: 'map',
  can: (tools) => circleCount(tools) > 0,
  run: (tools) => {
    tools.map.session.setState({ tool: { is: 'hand' }, byPlace: true });
    tools.services.announcer.polite(tools.words('canvas.action.hand'));
  },
};
