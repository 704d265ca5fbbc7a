import { describe, expect, test } from 'vitest';
import { applied, inverted } from '../../../src/domain/change';
import { enterCells } from '../../../src/domain/commands/enterCells';
import { changeMeasure } from '../../../src/domain/commands/measures';
import { type MapDocument, rowsOf } from '../../../src/domain/document';
import { historyOf, seriesAt } from '../../../src/domain/measures';
import { patched } from '../../../src/domain/path';
import { countingIds } from '../../support/ids';
import { did, named } from '../../support/maps';
import {
  cellOf,
  entered,
  groupNamed,
  measuredMap,
  measureNamed,
  periodNamed,
  valueAt,
} from '../../support/measured';
import { rowsIn } from '../../support/openStore';

const ids = countingIds(9_000);

const cellIn = (document: MapDocument, partner: string, measure: string, period: string) =>
  seriesAt(document, {
    indicator: measureNamed(document, measure),
    unit: named(document, partner).id,
  })?.c?.[periodNamed(document, period)];

const refusalOf = (document: MapDocument, ...cells: Parameters<typeof valueAt>[]) =>
  enterCells(document, { cells: cells as never, at: 0 }, ids);

const tried = (measure: string, text: string) => {
  const map = measuredMap();
  const cells = [valueAt(map, 'Acme', measure, '2022–23', text)];
  const edit = enterCells(map, { cells, at: 0 }, ids);
  return edit.ok ? null : edit.error;
};

describe('entering values', () => {
  test('many at once are one change with one entry, and one step takes them back', () => {
    const map = measuredMap();
    const cells = [
      valueAt(map, 'Acme', 'Interaction', '2022–23', '30/60'),
      valueAt(map, 'Acme', 'Interaction', '2023–24', '~31/60'),
      valueAt(map, 'Beta', 'Interaction', '2022–23', '18/20'),
      valueAt(map, 'Beta', 'Hours', '2022–23', '0'),
    ];
    const edit = enterCells(map, { cells, at: 5, source: ' a.xlsx ', by: 'Data lead' }, ids);
    if (!edit.ok) throw new Error(edit.error.reason);
    const after = applied(map, edit.value.change);
    expect(rowsOf(after, 'entry')).toEqual([
      expect.objectContaining({ at: 5, source: 'a.xlsx', by: 'Data lead' }),
    ]);
    expect(edit.value.label).toEqual({
      key: 'history.enterCells',
      values: { measure: 'Interaction', count: 4 },
    });
    const [entry] = rowsOf(after, 'entry');
    expect(cellIn(after, 'Acme', 'Interaction', '2023–24')).toEqual([
      ...[31, 60, 'reported', 'estimated', 1, entry?.id],
    ]);
    expect(cellIn(after, 'Beta', 'Hours', '2022–23')?.slice(0, 3)).toEqual([0, null, 'reported']);
    expect(rowsIn(applied(after, inverted(edit.value.change)))).toEqual(rowsIn(map));
  });

  test('R4 a blank becomes missing and never zero; where nothing stood it says nothing', () => {
    const map = measuredMap();
    const blank = valueAt(map, 'Acme', 'Hours', '2022–23', '');
    expect(enterCells(map, { cells: [blank], at: 0 }, ids)).toMatchObject({
      error: { reason: 'nothingToDo' },
    });
    const zero = entered(map, ids, valueAt(map, 'Acme', 'Hours', '2022–23', '0'));
    const cleared = entered(zero, ids, blank);
    expect(cellIn(cleared, 'Acme', 'Hours', '2022–23')?.slice(0, 3)).toEqual([
      ...[null, null, 'missing'],
    ]);
  });

  test('R4 what a source hid keeps what is below the line, and nothing above it', () => {
    const map = measuredMap();
    const cell = { ...valueAt(map, 'Acme', 'Interaction', '2022–23', 's') };
    const given = { n: 3, d: 8, state: 'suppressed', status: 'final' } as const;
    const after = entered(map, ids, { ...cell, cell: given });
    expect(cellIn(after, 'Acme', 'Interaction', '2022–23')?.slice(0, 3)).toEqual([
      ...[null, 8, 'suppressed'],
    ]);
  });

  test('a total and its groups are series of their own', () => {
    const map = measuredMap();
    const total = valueAt(map, 'Acme', 'Interaction', '2022–23', '30/60');
    const group = { ...total, subgroup: groupNamed(map, 'English'), cell: cellOf('3/8') };
    const after = entered(map, ids, total, group);
    expect(rowsOf(after, 'series')).toHaveLength(2);
    expect(seriesAt(after, group)?.c?.[total.period]?.slice(0, 2)).toEqual([3, 8]);
  });

  test('values that are there already are passed over; nothing new is nothing to do', () => {
    const map = measuredMap();
    const first = valueAt(map, 'Acme', 'Hours', '2022–23', '12');
    const after = entered(map, ids, first);
    const again = enterCells(after, { cells: [first], at: 1 }, ids);
    expect(again).toMatchObject({ error: { reason: 'nothingToDo' } });
    const more = [first, valueAt(map, 'Beta', 'Hours', '2022–23', '7')];
    const edit = enterCells(after, { cells: more, at: 1 }, ids);
    expect(edit.ok && edit.value.label.values?.count).toBe(1);
  });

  test('of two values for one place in one act the last counts', () => {
    const map = measuredMap();
    const [a, b] = ['1', '2'].map((text) => valueAt(map, 'Acme', 'Hours', '2022–23', text));
    if (!a || !b) throw new Error('two values');
    expect(cellIn(entered(map, ids, a, b), 'Acme', 'Hours', '2022–23')?.[0]).toBe(2);
  });
});

describe('values that cannot stand', () => {
  test.each([
    ['Interaction', '61/60', 'partOverWhole'],
    ['Interaction', '101', 'percentOver'],
    ['Interaction', '-1/60', 'negativeValue'],
    ['Interaction', '1/-60', 'negativeValue'],
    ['Hours', '-1', 'negativeValue'],
    ['Hours', 'twelve', 'notNumeric'],
    ['Hours', 'Infinity', 'notNumeric'],
  ])('%s of %s is refused as %s, with its place', (measure, text, reason) => {
    expect(tried(measure, text)).toEqual({
      ...{ reason, about: expect.stringMatching(/^indicator_/) },
      values: { measure, partner: 'Acme', period: '2022–23' },
    });
  });

  test.each([
    ['Interaction', '60/60'],
    ['Interaction', '0/0'],
    ['Interaction', '100'],
    ['Hours', '1.5'],
    ['Hours', '0'],
  ])('%s of %s is taken', (measure, text) => {
    expect(tried(measure, text)).toBeNull();
  });

  test('R1 a percent whose measure lost its denominator is refused, naming the field', () => {
    const map = measuredMap();
    const id = measureNamed(map, 'Interaction');
    const row = map.rows.get(id);
    if (!row) throw new Error('no row');
    const bare = { ...map, rows: new Map(map.rows).set(id, patched(row, { denominator: null })) };
    const cells = [valueAt(bare, 'Acme', 'Interaction', '2022–23', '1/2')];
    expect(enterCells(bare, { cells, at: 0 }, ids)).toMatchObject({
      error: { reason: 'denominatorMissing', values: { measure: 'Interaction' } },
    });
  });

  test('an unknown period, partner, group or measure is refused', () => {
    const map = measuredMap();
    const cell = valueAt(map, 'Acme', 'Hours', '2022–23', '1');
    const no = (fields: Partial<typeof cell>) => refusalOf(map, { ...cell, ...fields } as never);
    expect(no({ period: 'period_gone' })).toMatchObject({
      error: { reason: 'periodUnknown', values: { measure: 'Hours', partner: 'Acme' } },
    });
    expect(no({ unit: named(map, 'Mentors').id })).toMatchObject({ error: { reason: 'unitGone' } });
    expect(no({ subgroup: 'subgroup_gone' })).toMatchObject({ error: { reason: 'groupGone' } });
    expect(no({ indicator: 'indicator_gone' })).toMatchObject({
      error: { reason: 'measureGone' },
    });
  });
});

describe('corrections', () => {
  test('R25 30 corrected to 28 keeps both, newest first, and says why', () => {
    const map = measuredMap();
    const first = entered(map, ids, valueAt(map, 'Beta', 'Hours', '2023–24', '30'));
    const cells = [valueAt(first, 'Beta', 'Hours', '2023–24', '28')];
    const then = did(first, enterCells, { cells, at: 2_000, note: 'One trip twice' }, ids);
    const cleared = entered(then, ids, valueAt(then, 'Beta', 'Hours', '2023–24', ''));
    const series = rowsOf(cleared, 'series')[0]?.id ?? 'series_';
    const past = historyOf(cleared, series, periodNamed(map, '2023–24'));
    expect(past.map(({ cell, entry }) => [cell[0], cell[2], entry?.note])).toEqual([
      [null, 'missing', undefined],
      [28, 'reported', 'One trip twice'],
      [30, 'reported', undefined],
    ]);
  });

  test('R25 a correction stays with the definition it was counted by; a new value has the new one', () => {
    const map = measuredMap();
    const first = entered(map, ids, valueAt(map, 'Beta', 'Hours', '2022–23', '30'));
    const id = measureNamed(map, 'Hours');
    const said = { id, asNewVersion: 'Prep time counts too' };
    const redefined = did(first, changeMeasure, said, ids);
    const after = entered(
      redefined,
      ids,
      valueAt(map, 'Beta', 'Hours', '2022–23', '28'),
      valueAt(map, 'Beta', 'Hours', '2023–24', '44'),
    );
    expect(cellIn(after, 'Beta', 'Hours', '2022–23')?.[4]).toBe(1);
    expect(cellIn(after, 'Beta', 'Hours', '2023–24')?.[4]).toBe(2);
    const cleared = entered(after, ids, valueAt(map, 'Beta', 'Hours', '2022–23', ''));
    const again = entered(cleared, ids, valueAt(map, 'Beta', 'Hours', '2022–23', '29'));
    expect(cellIn(again, 'Beta', 'Hours', '2022–23')?.[4]).toBe(2);
  });
});
