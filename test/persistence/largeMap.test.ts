import { expect, test } from 'vitest';
import { creating } from '../../src/domain/change';
import { type Positions, placing } from '../../src/domain/commands/arrange';
import { arrangementOf } from '../../src/domain/document';
import { commitOf } from '../../src/persistence/commit';
import { emptySummary } from '../../src/persistence/summary';
import { named } from '../support/maps';
import { testBrowser } from './support/browser';
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
