import {
  addNote,
  moveNote,
  noteTextFrom,
  removeTogether,
  writeNote,
} from '../../domain/commands/notes';
import { nodeOf, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { NoteRow, Point } from '../../domain/row';
import type { MapTools } from './tools';

/** Opens a text field for a new note; without a point it finds room near the middle of what is seen. */
export const startNote = (tools: MapTools, at: Point | null = null): void => {
  const spot = at ?? tools.map.stage.picture()?.roomForNote() ?? [0, 0];
  tools.map.session.setState({ editing: { is: 'note', id: null, at: spot } });
};

/** Opens the text field of a note. */
export const editNote = (tools: MapTools, { id, at }: NoteRow): void =>
  tools.map.session.setState({ editing: { is: 'note', id, at } });

/** Deletes notes at once, and circles chosen with them, and offers the way back. */
export const removingNotes = (tools: MapTools, ids: readonly Id[]): void => {
  const { words, services } = tools;
  const count = ids.length;
  const isMixed = ids.some((id) => nodeOf(tools.seen(), id));
  const before = tools.map.store.state.getState().history.undo.length;
  tools.run(removeTogether, { ids });
  if (tools.map.store.state.getState().history.undo.length === before) return;
  services.toasts.show({
    text: words(isMixed ? 'notes.deletedTogether' : 'notes.deleted', { count }),
    action: { label: words('action.undo'), run: () => tools.undo() },
  });
};

/** Brings a note to where one looks. */
export const noteToMiddle = (tools: MapTools, id: Id): void => {
  const at = tools.map.stage.picture()?.roomForNote(id);
  if (at) tools.run(moveNote, { id, at });
};

const keepNew = (tools: MapTools, at: Point, text: string): Id | null => {
  // In front of a room everybody has seen it being written.
  const audience = tools.map.session.getState().projector ? 'partners' : 'mine';
  return tools.run(addNote, { text, at, audience });
};

/** What became of the words in a field: `isKept` is false when they could not be taken. */
export interface Keeping {
  readonly isKept: boolean;
  /** The note they are now. */
  readonly id: Id | null;
}

const changed = (tools: MapTools, note: NoteRow | null, text: string): Keeping => {
  if (note && note.text !== text) tools.run(writeNote, { id: note.id, text });
  return { isKept: true, id: note?.id ?? null };
};

/**
 * Keeps what stands in the text field of a note: a new one is made, an old one changed, an emptied
 * one deleted. What cannot be kept is said.
 */
export const keepNote = (tools: MapTools, id: Id | null, at: Point, text: string): Keeping => {
  const note = rowOf(tools.seen(), 'note', id);
  const words = noteTextFrom(text);
  if (!words.ok && words.error.reason === 'noteEmpty') {
    if (note) removingNotes(tools, [note.id]);
    return { isKept: true, id: null };
  }
  if (!words.ok) {
    tools.say(words.error);
    return { isKept: false, id };
  }
  return id
    ? changed(tools, note, words.value)
    : { isKept: true, id: keepNew(tools, at, words.value) };
};
