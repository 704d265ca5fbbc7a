import { Focus, Maximize, Minus, PinOff, Plus, Scan, Waypoints } from 'lucide-react';
import { pinnedIds } from '../../domain/commands/arrange';
import type { MapTools } from '../map/tools';
import type { Action } from './action';
import { chosenNodes, circleCount, documentOf } from './chosen';
import { refusesFrozen } from './freezeActions';

const hasCircles = (tools: MapTools): boolean => circleCount(tools) > 0;

/** Lays everything out anew and shows all of it. */
const arrangeAll = (tools: MapTools, unpin: boolean): void => {
  if (refusesFrozen(tools)) return;
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

export const fitChosen: Action = {
  id: 'fitChosen',
  name: 'canvas.action.fitChosen',
  icon: Focus,
  keys: ['shift+2'],
  scope: 'map',
  can: (tools) => chosenNodes(tools).length > 0,
  run: (tools) => tools.map.stage.picture()?.fitTo(chosenNodes(tools)),
};

export const fullSize: Action = {
  id: 'fullSize',
  name: 'canvas.action.fullSize',
  icon: Scan,
  keys: ['mod+0'],
  scope: 'map',
  can: hasCircles,
  run: (tools) => tools.map.stage.picture()?.fullSize(),
};
