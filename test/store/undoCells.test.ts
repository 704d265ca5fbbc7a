import { expect, test } from 'vitest';
import { applied, type Change, inverted } from '../../src/domain/change';
import { enterCells } from '../../src/domain/commands/enterCells';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import type { IdSource } from '../../src/domain/id';
import { stepBack } from '../../src/store/own';
import { countingIds } from '../support/ids';
import { measuredMap, valueAt } from '../support/measured';
import { rowsIn } from '../support/openStore';

const entering = (
  document: MapDocument,
  ids: IdSource,
  ...values: readonly (readonly [period: string, text: string])[]
): Change => {
  const cells = values.map(([period, text]) => valueAt(document, 'Acme', 'Hours', period, text));
  const edit = enterCells(document, { cells, at: 1 }, ids);
  if (!edit.ok) throw new Error(edit.error.reason);
  return edit.value.change;
};

const values = (document: MapDocument): readonly unknown[] =>
  rowsOf(document, 'series').map(({ c }) => Object.values(c ?? {}).map(([n]) => n));

test('R2 undo of a first value leaves what another window put into the same series', () => {
  const map = measuredMap();
  const mine = entering(map, countingIds(1_000), ['2022–23', '30']);
  const theirs = entering(map, countingIds(2_000), ['2023–24', '28']);
  const both = applied(applied(map, mine), theirs);
  expect(values(both)).toEqual([[30, 28]]);
  const back = stepBack(both, mine);
  const undone = applied(both, back.change);
  expect([values(undone), back.skipped]).toEqual([[[28]], []]);
  expect(values(applied(undone, stepBack(undone, inverted(mine)).change))).toEqual([[28, 30]]);
});

test('R2 undo takes a series away again that nobody else wrote to', () => {
  const map = measuredMap();
  const mine = entering(map, countingIds(1_000), ['2022–23', '30'], ['2023–24', '31']);
  const after = applied(map, mine);
  expect(rowsIn(applied(after, stepBack(after, mine).change))).toEqual(rowsIn(map));
});

test('R2 undo leaves a cell that another window corrected since', () => {
  const map = measuredMap();
  const mine = entering(map, countingIds(1_000), ['2022–23', '30'], ['2023–24', '31']);
  const after = applied(map, mine);
  const both = applied(after, entering(after, countingIds(2_000), ['2022–23', '29']));
  expect(values(applied(both, stepBack(both, mine).change))).toEqual([[29]]);
});
