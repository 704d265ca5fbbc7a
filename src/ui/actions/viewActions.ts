import { Focus, Maximize, Minus, PinOff, Plus, Waypoints } from 'lucide-react';
import { pinnedIds } from '../../domain/commands/arrange';
import type { MapTools } from '../map/tools';
import type { Action } from './action';
import { chosenNodes, circleCount, documentOf } from './chosen';

const hasCircles = (tools: MapTools): boolean => circleCount(tools) > 0;

/** Lays everything out anew and shows all of it. */
const arrangeAll = (tools: MapTools, unpin: boolean): void => {
  const show = (): void => tools.map.stage.picture()?.fit();
  void tools.map.layout.arrange(unpin).then(show);
};

export const arrange: Action = {
  id: 'arrange',
  name: 'action.arrange',
  icon: Waypoints,
  keys: ['l'],
  scope: 'map',
  can: (tools) => circleCount(tools) > 1,
  run: (tools) => arrangeAll(tools, false),
};

export const arrangeUnpinned: Action = {
  id: 'arrangeUnpinned',
  name: 'action.arrangeUnpinned',
  icon: PinOff,
  scope: 'map',
  can: (tools) => pinnedIds(documentOf(tools)).length > 0,
  run: (tools) => arrangeAll(tools, true),
};

export const fit: Action = {
  id: 'fit',
  name: 'action.fit',
  icon: Maximize,
  keys: ['0', 'shift+1'],
  scope: 'map',
  can: hasCircles,
  run: (tools) => tools.map.stage.picture()?.fit(),
};

export const zoomIn: Action = {
  id: 'zoomIn',
  name: 'action.zoomIn',
  icon: Plus,
  keys: ['+', '='],
  scope: 'map',
  can: hasCircles,
  run: (tools) => tools.map.stage.picture()?.zoomBy(1.25),
};

export const zoomOut: Action = {
  id: 'zoomOut',
  name: 'action.zoomOut',
  icon: Minus,
  keys: ['-'],
  scope: 'map',
  can: hasCircles,
  run: (tools) => tools.map.stage.picture()?.zoomBy(0.8),
};

export const reveal: Action = {
  id: 'reveal',
  name: 'action.reveal',
  icon: Focus,
  keys: ['shift+2'],
  scope: 'map',
  can: (tools) => chosenNodes(tools).length > 0,
  run: (tools) => {
    const [id] = chosenNodes(tools);
    if (id) tools.map.stage.picture()?.reveal(id);
  },
};
