import { expect, test } from 'vitest';
import { enterCells } from '../../src/domain/commands/enterCells';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import type { Id, IdSource } from '../../src/domain/id';
import { seriesIdOf } from '../../src/domain/seriesId';
import { named } from '../support/maps';
import { measuredMap, measureNamed, periodNamed, valueAt } from '../support/measured';
import { testBrowser } from './support/browser';
import { editorOf, openIn, stored } from './support/session';

const opened = async () => {
  const browser = testBrowser();
  browser.bells = false;
  const [a, b] = [await openIn(browser.window()), await openIn(browser.window())];
  const map = measuredMap(a.ids);
  await a.shelf.add(map.map, [...map.rows.values()], { key: 'history.newMap' });
  const [left, right] = [await editorOf(a, map.map), await editorOf(b, map.map)];
  const both = async (): Promise<void> => {
    for (const one of [a, b]) one.window.fire('focus');
    await left.writer.settled();
    await right.writer.settled();
  };
  return { a, b, map, left, right, both };
};

const changeFor = (document: MapDocument, ids: IdSource, period: string, text: string) => {
  const cells = [valueAt(document, 'Acme', 'Hours', period, text)];
  const edit = enterCells(document, { cells, at: 1 }, ids);
  if (!edit.ok) throw new Error(edit.error.reason);
  return edit.value.change;
};

const valuesIn = (document: MapDocument): readonly unknown[] =>
  rowsOf(document, 'series').map(({ c }) =>
    ['2022–23', '2023–24', '2024–25'].map(
      (label) => c?.[periodNamed(document, label)]?.[0] ?? null,
    ),
  );

test('T7 two windows that each make the same series with a cell of their own lose neither', async () => {
  const { a, b, map, left, right, both } = await opened();
  left.edit(changeFor(left.document(), a.ids, '2022–23', '30'));
  right.edit(changeFor(right.document(), b.ids, '2023–24', '28'));
  await both();
  await both();
  const kept = await stored(a, map.map);
  for (const document of [kept, left.document(), right.document()])
    expect(valuesIn(document)).toEqual([[30, 28, null]]);
  expect(await a.verifyMap(map.map)).toEqual([]);
});

test('T7 the same of a series that was there, each cell with a stamp of its own', async () => {
  const { a, b, map, left, right, both } = await opened();
  left.edit(changeFor(left.document(), a.ids, '2022–23', '30'));
  await both();
  left.edit(changeFor(left.document(), a.ids, '2023–24', '28'));
  right.edit(changeFor(right.document(), b.ids, '2024–25', '0'));
  await both();
  await both();
  expect(valuesIn(await stored(a, map.map))).toEqual([[30, 28, 0]]);
  expect(valuesIn(left.document())).toEqual(valuesIn(right.document()));
  const id: Id = seriesIdOf(measureNamed(map, 'Hours'), named(map, 'Acme').id, null);
  const row = (await a.shelf.copy(map.map))?.rows.find((one) => one.row.id === id);
  expect(Object.keys(row?.stamps ?? {}).sort()).toEqual(
    ['2023–24', '2024–25'].map((label) => `c.${periodNamed(map, label)}`).sort(),
  );
});
