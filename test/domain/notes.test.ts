import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addNote,
  moveNote,
  removeNotes,
  setNoteAudience,
  writeNote,
} from '../../src/domain/commands/notes';
import { type MapDocument, rowOf, rowsOf } from '../../src/domain/document';
import type { Command } from '../../src/domain/edit';
import { notesLimit } from '../../src/domain/row';
import { seenBy } from '../../src/domain/seen';
import type { DocumentStore } from '../../src/store/documentStore';
import { anyText } from '../support/arbitraries';
import { countingIds, idOf } from '../support/ids';
import { did, mapOf } from '../support/maps';
import { rowsIn, storeOver } from '../support/openStore';

const secret = 'Call Maria before the board meets';
const small = () => mapOf('Flex Friday\n# Mentors\nAcme Fab', countingIds());
const noted = (audience?: 'mine' | 'partners' | 'public'): MapDocument =>
  did(
    small(),
    addNote,
    { text: secret, at: [10.005, 20], ...(audience && { audience }) },
    countingIds(50),
  );
const noteIn = (document: MapDocument) => {
  const [note] = rowsOf(document, 'note');
  if (!note) throw new Error('there is no note');
  return note;
};
const reasonOf = (result: ReturnType<Command<never>>) => (result.ok ? null : result.error.reason);

describe('a note on the map', () => {
  it('is only mine unless somebody says otherwise, and keeps its line breaks', () => {
    const document = did(small(), addNote, { text: '  a\r\nb \n', at: [1, 2] }, countingIds(50));
    expect(noteIn(document)).toMatchObject({ text: 'a\nb', at: [1, 2], audience: 'mine' });
  });

  it('keeps its place to a hundredth of a unit, as circles do', () => {
    expect(noteIn(noted()).at).toEqual([10.01, 20]);
  });

  it('needs some words, and no more than notes may have', () => {
    const add = (text: string) => addNote(small(), { text, at: [0, 0] }, countingIds());
    expect(reasonOf(add(' \n '))).toBe('noteEmpty');
    expect(reasonOf(add('x'.repeat(notesLimit + 1)))).toBe('notesTooLong');
    const { id } = noteIn(noted());
    expect(reasonOf(writeNote(noted(), { id, text: ' ' }, countingIds()))).toBe('noteEmpty');
  });

  it('refuses what is no longer there, and leaves circles alone', () => {
    const gone = { id: idOf('note', 999) };
    const ids = countingIds();
    expect(reasonOf(writeNote(noted(), { ...gone, text: 'a' }, ids))).toBe('notThere');
    expect(reasonOf(moveNote(noted(), { ...gone, at: [0, 0] }, ids))).toBe('notThere');
    expect(reasonOf(setNoteAudience(noted(), { ...gone, audience: 'public' }, ids))).toBe(
      'notThere',
    );
    const circles = rowsOf(noted(), 'node').map(({ id }) => id);
    expect(reasonOf(removeNotes(noted(), { ids: circles }, ids))).toBe('notThere');
  });

  it('names no edit by its words: labels go to the history and onto the screen', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text.trim().length > 3),
        (text) => {
          const made = addNote(small(), { text, at: [0, 0] }, countingIds(50));
          const document = did(small(), addNote, { text, at: [0, 0] }, countingIds(50));
          const { id } = noteIn(document);
          const edits = [
            made,
            writeNote(document, { id, text: `${text}!` }, countingIds()),
            moveNote(document, { id, at: [3, 4] }, countingIds()),
            setNoteAudience(document, { id, audience: 'public' }, countingIds()),
            removeNotes(document, { ids: [id] }, countingIds()),
          ];
          for (const edit of edits)
            expect(JSON.stringify(edit.ok && edit.value.label)).not.toContain(text.trim());
        },
      ),
    );
  });

  it('is seen by others only when it is meant for them', () => {
    const count = (document: MapDocument, audience: 'partners' | 'public') =>
      rowsOf(seenBy(document, { audience, unnamed: 'A person' }), 'note').length;
    expect(count(noted('mine'), 'partners')).toBe(0);
    expect([count(noted('partners'), 'partners'), count(noted('partners'), 'public')]).toEqual([
      1, 0,
    ]);
    expect(count(noted('public'), 'public')).toBe(1);
  });
});

describe('every edit of a note is one undo', () => {
  const { id } = noteIn(noted());
  const edits: readonly (readonly [string, (store: DocumentStore) => unknown])[] = [
    ['adding', (store) => store.run(addNote, { text: 'b', at: [5, 5] })],
    ['writing', (store) => store.run(writeNote, { id, text: 'other words' })],
    ['moving', (store) => store.run(moveNote, { id, at: [7, 8] })],
    ['showing', (store) => store.run(setNoteAudience, { id, audience: 'public' })],
    ['deleting', (store) => store.run(removeNotes, { ids: [id] })],
  ];

  it.each(edits)('%s', (_name, edit) => {
    const { store } = storeOver(noted(), countingIds(100));
    const before = rowsIn(store.state.getState().document);
    edit(store);
    const after = rowsIn(store.state.getState().document);
    expect(after).not.toEqual(before);
    expect(store.state.getState().history.undo).toHaveLength(1);
    store.undo();
    expect(rowsIn(store.state.getState().document)).toEqual(before);
    store.redo();
    expect(rowsIn(store.state.getState().document)).toEqual(after);
  });

  it('moves no circle', () => {
    const { store } = storeOver(noted(), countingIds(100));
    const arrangement = () => rowsOf(store.state.getState().document, 'arrangement');
    const before = arrangement();
    for (const [, edit] of edits) edit(store);
    expect(arrangement()).toEqual(before);
    expect(rowOf(store.state.getState().document, 'note', id)).toBeNull();
  });
});
