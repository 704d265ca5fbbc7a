import { Redo2, Undo2 } from 'lucide-react';
import type { MapTools } from '../map/tools';
import type { Action } from './action';

const historyOf = (tools: MapTools) => tools.map.store.state.getState().history;

export const undo: Action = {
  id: 'undo',
  name: 'action.undo',
  icon: Undo2,
  keys: ['mod+z'],
  scope: 'anywhere',
  can: (tools) => historyOf(tools).undo.length > 0,
  run: (tools) => {
    const { offers } = tools.map.stage;
    if (offers.has('takeBack')) offers.take('takeBack');
    else tools.undo();
  },
};

export const redo: Action = {
  id: 'redo',
  name: 'action.redo',
  icon: Redo2,
  keys: ['mod+shift+z', 'mod+y'],
  scope: 'anywhere',
  can: (tools) => historyOf(tools).redo.length > 0,
  run: (tools) => tools.redo(),
};
