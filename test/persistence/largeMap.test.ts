import { expect, test } from 'vitest';
import { creating, deleting, updating } from '../../src/domain/change';
import { type Positions, placing } from '../../src/domain/commands/arrange';
import { arrangementOf } from '../../src/domain/document';
import type { Row } from '../../src/domain/row';
import { commitOf } from '../../src/persistence/commit';
import { emptySummary } from '../../src/persistence/summary';
import { named } from '../support/maps';
import { testBrowser } from './support/browser';
import { type Fault, writeFaults } from './support/faults';
import { editorOf, openIn, partner, recordOf, stored, withMap } from './support/session';

test('a map of more rows than are stored at a time is stored whole, in one record', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const map = await withMap(here);
  const editor = await editorOf(here, map.map);
  const partners = Array.from({ length: 1100 }, (_, at) => partner(here, `Partner ${at}`));
  editor.edit(creating(...partners));
  await editor.writer.settled();
  const rows = (await stored(here, map.map)).rows;
  expect(rows.size).toBe(map.rows.size + partners.length);
  for (const one of partners) expect(rows.get(one.id)).toEqual(one);
  expect(await here.verifyMap(map.map)).toEqual([]);
});

const manyPartners = async (count: number) => {
  const here = await openIn(testBrowser().window());
  const map = await withMap(here);
  const editor = await editorOf(here, map.map);
  const partners = Array.from({ length: count }, (_, at) => partner(here, `Partner ${at}`));
  editor.edit(creating(...partners));
  await editor.writer.settled();
  return { here, map: map.map, editor, partners };
};

test.each([
  ['most', 700],
  ['a part', 300],
])('%s of many rows changed, and then gone, is one record each', async (_, count) => {
  const { here, map, editor, partners } = await manyPartners(1500);
  const some = partners.slice(0, count);
  const fields = Object.fromEntries(some.map(({ id }) => [id, { status: 'warm' }]));
  editor.edit(updating(editor.document(), fields));
  await editor.writer.settled();
  const changed = [...(await stored(here, map)).rows.values()];
  expect(changed.filter((row) => row.kind === 'node' && row.status === 'warm')).toHaveLength(count);
  editor.edit(deleting(...some.map(({ id }) => editor.document().rows.get(id) as Row)));
  await editor.writer.settled();
  const left = await stored(here, map);
  expect(some.filter(({ id }) => left.rows.has(id))).toEqual([]);
  expect(partners.filter(({ id }) => left.rows.has(id))).toHaveLength(1500 - count);
  expect(await here.verifyMap(map)).toEqual([]);
});

test.each<Fault>(['throws', 'aborts'])(
  'T5 a large edit of which one write %s is stored whole by the next try, never in part (I1–I3)',
  async (fault) => {
    const faults = writeFaults(fault);
    try {
      for (const n of [2, 251, 600, 602]) {
        const here = await openIn(testBrowser().window());
        const { map } = await withMap(here);
        const editor = await editorOf(here, map);
        const partners = Array.from({ length: 600 }, (_, at) => partner(here, `Partner ${at}`));
        faults.arm(n);
        editor.edit(creating(...partners));
        expect([n, await editor.writer.settled()]).toMatchObject([n, { is: 'notSaved' }]);
        expect([n, partners.filter(({ id }) => editor.document().rows.has(id)).length]).toEqual([
          n,
          600,
        ]);
        const torn = (await here.shelf.read(map))?.rows ?? [];
        expect([n, torn.filter(({ id }) => partners.some((one) => one.id === id))]).toEqual([
          n,
          [],
        ]);
        here.window.fire('focus');
        expect([n, await editor.writer.settled()]).toMatchObject([n, { is: 'saved' }]);
        expect([n, await here.verifyMap(map)]).toEqual([n, []]);
        const rows = (await stored(here, map)).rows;
        expect([n, partners.filter(({ id }) => !rows.has(id))]).toEqual([n, []]);
        here.close();
      }
    } finally {
      faults.undo();
    }
  },
);

test('a new place is stamped, the thousand others are not', async () => {
  const here = await openIn(testBrowser().window());
  const map = await withMap(here);
  const arrangement = arrangementOf(map);
  if (!arrangement) throw new Error('no arrangement');
  const old = {
    ...{ map: map.map, kind: 'arrangement', id: arrangement.id, row: arrangement },
    ...{ created: '000000000-0000-d', stamps: { seed: '000000000-0001-d' } },
  };
  const { id } = named(map, 'Acme');
  const record = recordOf(here, map.map, placing(map, { [id]: [12.345, 6] as const } as Positions));
  const start = emptySummary(map.map, 0, record.tx);
  const made = { clock: here.clock, device: 'd' };
  const { rows } = commitOf(start, new Map([[arrangement.id, old]]), [record], made);
  expect(Object.keys(rows[0]?.stamps ?? {})).toEqual(['seed', `positions.${id}`]);
});
