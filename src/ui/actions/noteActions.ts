import { StickyNote } from 'lucide-react';
import { startNote } from '../map/noteDeeds';
import type { Action } from './action';
import { circleCount } from './chosen';

export const addNote: Action = {
  id: 'addNote',
  name: 'notes.add',
  icon: StickyNote,
  keys: ['n'],
  scope: 'map',
  can: (tools) => circleCount(tools) > 0,
  run: (tools) => startNote(tools),
};
