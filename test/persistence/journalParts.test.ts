import { expect, test } from 'vitest';
import { creating, deleting } from '../../src/domain/change';
import type { Row } from '../../src/domain/row';
import { joinedRecords, lastJoined, piecesOf } from '../../src/persistence/journalParts';
import type { Unnumbered } from '../../src/persistence/kept';
import { countingIds, idOf } from '../support/ids';
import { testBrowser } from './support/browser';
import { editorOf, openIn, partner, stored, withMap } from './support/session';

const partners = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, at): Row => {
    const id = idOf('node', at + 1);
    return { id, kind: 'node', type: 'partner', name: `Partner ${at}`, order: '0001' };
  });

const record = (rows: readonly Row[], at = 1): Unnumbered => ({
  ...{ tx: idOf('tx', 900000 + at), map: idOf('map', 1), tab: 'here', act: 'do' },
  ...{ entry: idOf('entry', at), label: { key: 'history.import' }, at },
  ...{ change: creating(...rows), stamp: `0mi0w4g0${at}-0000-here` },
});

/** Records as storage would number them. */
const written = (records: readonly Unnumbered[]) => {
  const ids = countingIds();
  return records
    .flatMap((one) => [...piecesOf(one, ids)])
    .map((one, at) => ({ ...one, seq: at + 1 }));
};

test.each([1, 2000, 2001, 6500])(
  'T5 a record of %i rows is read back as it was written',
  (count) => {
    const given = [record(partners(count)), record(partners(2500), 2), record(partners(1), 3)];
    const kept = written(given);
    expect(new Set(kept.map(({ tx }) => tx)).size).toBe(kept.length);
    const read = joinedRecords(kept);
    expect(read.map(({ seq: _, ...one }) => one)).toEqual(given);
    expect(read.at(-1)?.seq).toBe(kept.length);
  },
);

test('a record of which only the end was read is no record', () => {
  const kept = written([record(partners(6500)), record(partners(1), 2)]);
  expect(lastJoined(kept.slice(1))).toEqual([kept.at(-1)]);
  expect(lastJoined(kept.slice(1, 3))).toEqual([]);
});

test('T5 a long edit is one step: other windows have it whole, and a reload takes it back whole', async () => {
  const browser = testBrowser();
  const [here, there] = [await openIn(browser.window()), await openIn(browser.window())];
  const { map } = await withMap(here);
  const [editor, other] = [await editorOf(here, map), await editorOf(there, map)];
  const many = Array.from({ length: 2100 }, (_, at) => partner(here, `Partner ${at}`));
  editor.edit(creating(...many));
  await editor.writer.settled();
  await expect.poll(() => other.document().rows.size).toBe(editor.document().rows.size);
  const own = (await here.shelf.read(map))?.own ?? [];
  expect(own.at(-1)?.act).toBe('do');
  expect(Object.keys(own.at(-1)?.change.created ?? {})).toHaveLength(2100);
  editor.edit(deleting(...many));
  await editor.writer.settled();
  expect((await stored(here, map)).rows).toEqual(editor.document().rows);
  expect(await here.verifyMap(map)).toEqual([]);
});
