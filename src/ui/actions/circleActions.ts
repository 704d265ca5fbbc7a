import { Circle, CirclePlus, Pencil, Pin, Spline, Trash2 } from 'lucide-react';
import { pin, pinnedIds } from '../../domain/commands/arrange';
import { disconnect } from '../../domain/commands/connect';
import { nodeOf } from '../../domain/document';
import { removing } from '../map/removing';
import type { MapTools } from '../map/tools';
import type { Action } from './action';
import {
  chosenLink,
  chosenNodes,
  chosenNotes,
  circleCount,
  documentOf,
  themeForNext,
} from './chosen';
import { isMac } from './keys';

const ask = (tools: MapTools, asks: 'partner' | 'theme'): void => {
  const theme = themeForNext(tools);
  tools.map.session.setState({ editing: { is: 'entry', theme, at: null, asks }, theme });
};

const allPinned = (tools: MapTools): boolean => {
  const pinned = new Set(pinnedIds(documentOf(tools)));
  const chosen = chosenNodes(tools);
  return chosen.length > 0 && chosen.every((id) => pinned.has(id));
};

export const addTheme: Action = {
  id: 'addTheme',
  name: 'action.addTheme',
  icon: CirclePlus,
  keys: ['t'],
  scope: 'map',
  can: (tools) => circleCount(tools) > 0,
  run: (tools) => ask(tools, 'theme'),
};

export const addPartner: Action = {
  id: 'addPartner',
  name: 'action.addPartner',
  icon: Circle,
  keys: ['a'],
  scope: 'map',
  can: (tools) => circleCount(tools) > 0,
  run: (tools) => ask(tools, 'partner'),
};

export const connectCircles: Action = {
  id: 'connect',
  name: 'action.connect',
  icon: Spline,
  keys: ['c'],
  scope: 'map',
  can: (tools) => circleCount(tools) > 1,
  run: (tools) => {
    const [from] = chosenNodes(tools);
    tools.map.session.setState({
      tool: { is: 'connect', from: from ?? null },
      editing: { is: 'nothing' },
    });
    tools.services.announcer.polite(
      tools.words(from ? 'map.connect.chooseSecond' : 'map.connect.chooseFirst', {
        name: nodeOf(documentOf(tools), from)?.name ?? '',
      }),
    );
  },
};

export const rename: Action = {
  id: 'rename',
  name: 'action.rename',
  icon: Pencil,
  keys: ['f2'],
  scope: 'map',
  can: (tools) => chosenNodes(tools).length === 1,
  run: (tools) => {
    const [id] = chosenNodes(tools);
    if (id) tools.map.session.setState({ editing: { is: 'rename', id } });
  },
};

export const togglePin: Action = {
  id: 'pin',
  name: 'action.pin',
  icon: Pin,
  keys: ['p'],
  scope: 'map',
  can: (tools) => chosenNodes(tools).length > 0,
  run: (tools) => {
    tools.run(pin, { ids: chosenNodes(tools), pinned: !allPinned(tools) });
  },
};

export const deleteChosen: Action = {
  id: 'delete',
  name: 'action.delete',
  icon: Trash2,
  keys: isMac ? ['delete', 'backspace'] : ['delete'],
  scope: 'map',
  can: (tools) =>
    chosenNodes(tools).length + chosenNotes(tools).length > 0 || chosenLink(tools) !== null,
  run: (tools) => {
    const link = chosenLink(tools);
    if (link) tools.run(disconnect, { id: link });
    else removing(tools, [...chosenNodes(tools), ...chosenNotes(tools)]);
  },
};
