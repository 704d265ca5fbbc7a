import { creating, deleting, updating } from '../change';
import { composed } from '../compose';
import { type MapDocument, nodeOf, rowOf } from '../document';
import type { Command, Label } from '../edit';
import type { Id } from '../id';
import { notesFrom } from '../name';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { Audience, NoteRow, Point } from '../row';
import { removeNodes } from './remove';

/** Labels of notes never hold their text: who reads the history may not be meant to see it. */
const label = (key: string): Label => ({ key });

/** Places are kept to a hundredth of a unit, as those of circles are. */
const rounded = ([x, y]: Point): Point => [Math.round(x * 100) / 100, Math.round(y * 100) / 100];

/** The words of a note as they are kept: no space at the ends, line breaks stay; some there must be. */
export const noteTextFrom = (text: string): Result<string, Refusal> => {
  const words = text.replace(/\r\n?/gu, '\n').trim();
  return words ? notesFrom(words) : refuse({ reason: 'noteEmpty' });
};

const noteOf = (document: MapDocument, id: Id): Result<NoteRow, Refusal> => {
  const note = rowOf(document, 'note', id);
  return note ? ok(note) : refuse({ reason: 'notThere' });
};

/** Puts a slip of paper on the map, its middle `at`; seen by nobody else unless said so. */
export const addNote: Command<{ text: string; at: Point; audience?: Audience }> = (
  _document,
  { text, at, audience = 'mine' },
  ids,
) => {
  const words = noteTextFrom(text);
  if (!words.ok) return words;
  const note: NoteRow = {
    id: ids.next('note'),
    kind: 'note',
    text: words.value,
    at: rounded(at),
    audience,
  };
  return ok({ change: creating(note), label: label('history.addNote'), focus: note.id });
};

/** Gives a note other words. */
export const writeNote: Command<{ id: Id; text: string }> = (document, { id, text }) => {
  const note = noteOf(document, id);
  if (!note.ok) return note;
  const words = noteTextFrom(text);
  if (!words.ok) return words;
  return ok({
    change: updating(document, { [id]: { text: words.value } }),
    label: label('history.writeNote'),
    focus: id,
  });
};

/** Puts a note somewhere else; `at` is its middle in map units. */
export const moveNote: Command<{ id: Id; at: Point }> = (document, { id, at }) => {
  const note = noteOf(document, id);
  if (!note.ok) return note;
  return ok({
    change: updating(document, { [id]: { at: rounded(at) } }),
    label: label('history.moveNote'),
    focus: id,
  });
};

/** Says who may see a note. */
export const setNoteAudience: Command<{ id: Id; audience: Audience }> = (
  document,
  { id, audience },
) => {
  const note = noteOf(document, id);
  if (!note.ok) return note;
  return ok({
    change: updating(document, { [id]: { audience } }),
    label: label('history.noteAudience'),
    focus: id,
  });
};

/** Takes notes off the map; ids of other things are passed over. */
export const removeNotes: Command<{ ids: readonly Id[] }> = (document, { ids }) => {
  const notes = ids.flatMap((id) => rowOf(document, 'note', id) ?? []);
  if (notes.length === 0) return refuse({ reason: 'notThere' });
  return ok({
    change: deleting(...notes),
    label: { key: 'history.removeNotes', values: { count: notes.length } },
  });
};

/** Deletes circles and notes that were chosen together, as one edit. */
export const removeTogether: Command<{ ids: readonly Id[] }> = (document, { ids }, source) => {
  const notes = removeNotes(document, { ids }, source);
  const circles = ids.filter((id) => nodeOf(document, id));
  if (circles.length === 0 || !notes.ok) return notes;
  const nodes = removeNodes(document, { ids: circles }, source);
  if (!nodes.ok) return nodes;
  const count = ids.length;
  return ok({
    change: composed(nodes.value.change, notes.value.change),
    label: { key: 'history.deleteTogether', values: { count } },
  });
};
