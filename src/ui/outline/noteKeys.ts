import { moveNote } from '../../domain/commands/notes';
import type { Point } from '../../domain/row';
import { isMac } from '../actions/keys';
import { editNote, removingNotes } from '../map/noteDeeds';
import { withChosen } from './actOn';
import { type Handler, isPlain } from './wideKeys';

/** One step of a note, in map units. */
const step = 24;

const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

const editing = new Set(['Enter', 'F2']);
const deleting = new Set(isMac ? ['Delete', 'Backspace'] : ['Delete']);

const nudge: Handler = (event, { tools, item }) => {
  const by = steps[event.key];
  if (!by || !item.note || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return false;
  const [x, y] = item.note.at;
  tools.run(moveNote, { id: item.note.id, at: [x + by[0], y + by[1]] });
  return true;
};

const plain: Handler = (event, { tools, item }) => {
  if (!item.note || !isPlain(event) || event.shiftKey) return false;
  if (editing.has(event.key)) editNote(tools, item.note);
  else if (deleting.has(event.key)) removingNotes(tools, withChosen(tools, item.note.id));
  else return false;
  return true;
};

/** Keys on a note: change it, delete it, move it. */
export const noteHandlers: readonly Handler[] = [nudge, plain];
