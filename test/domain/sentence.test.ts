import { describe, expect, it } from 'vitest';
import { isSentenceOld, keepSentence, writeSentence } from '../../src/domain/commands/sentence';
import { documentOf, mapRow } from '../../src/domain/document';
import { reissued } from '../../src/domain/reissue';
import { rowFrom } from '../../src/domain/schema';
import { seenBy } from '../../src/domain/seen';
import { capturedMap, dealt } from '../support/capturedMap';
import { countingIds } from '../support/ids';
import { did } from '../support/maps';
import { mineMap } from '../support/mineMap';

const ids = countingIds();
const small = () => capturedMap(['Project', dealt('Arts', 5), dealt('Jobs', 3)].join('\n'));
const written = (text: string) => did(small(), writeSentence, { text }, ids);

describe('the sentence somebody writes', () => {
  it('is kept on one line, with what the map itself said then, in rows that are sound', () => {
    const row = mapRow(written('  Arts\n lead '));
    expect(row?.sentence).toBe('Arts lead');
    expect(row?.sentenceSaw?.[0]).toBe('size');
    expect(rowFrom(row).ok).toBe(true);
  });

  it('goes with what it saw when it is blank', () => {
    const row = mapRow(did(written('Arts lead'), writeSentence, { text: ' ' }, ids));
    expect(row).toEqual(mapRow(small()));
  });

  it('is refused over 240 characters with the count, counted as people count', () => {
    const long = writeSentence(small(), { text: '🎨'.repeat(241) }, ids);
    expect(long).toEqual({
      ok: false,
      error: { reason: 'sentenceTooLong', values: { count: 241, limit: 240 } },
    });
    expect(writeSentence(small(), { text: '🎨'.repeat(240) }, ids).ok).toBe(true);
  });

  it('is nothing to do when it is the same', () => {
    const again = writeSentence(written('Arts lead'), { text: 'Arts lead ' }, ids);
    expect(again).toMatchObject({ ok: false, error: { reason: 'nothingToDo' } });
    expect(keepSentence(small(), null, ids).ok).toBe(false);
  });

  it('never stands in a label', () => {
    const edit = writeSentence(small(), { text: 'Zoe Quill' }, ids);
    expect(edit.ok && edit.value.label).toEqual({ key: 'history.writeSentence' });
  });

  it('is not old in a copy of the map, under other ids', () => {
    const document = written('Arts lead');
    const rows = reissued([...document.rows.values()], countingIds(500));
    const copy = documentOf(rows.find(({ kind }) => kind === 'map')?.id ?? document.map, rows);
    expect(mapRow(copy)?.sentence).toBe('Arts lead');
    expect(isSentenceOld(copy)).toBe(false);
  });

  it('is for partners: a public copy has none, and nobody gets to see what it saw', () => {
    const document = written('Arts lead');
    const seen = (audience: 'partners' | 'public') =>
      mapRow(seenBy(document, { audience, unnamed: 'A person' }));
    expect(seen('partners')).toMatchObject({ sentence: 'Arts lead' });
    expect(seen('partners')).not.toHaveProperty('sentenceSaw');
    expect(seen('public')).not.toHaveProperty('sentence');
  });

  it('names people to others as the map does', () => {
    const text = 'Zoe Quill (zoe.quill@mine.test) and petra thorn bring Acme Fab along';
    const document = did(mineMap(), writeSentence, { text }, ids);
    const row = mapRow(seenBy(document, { audience: 'partners', unnamed: 'Somebody' }));
    expect(row?.sentence).toBe('Somebody (Somebody) and Welding teacher bring Acme Fab along');
  });
});
