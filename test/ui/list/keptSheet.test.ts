import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../src/domain/id';
import { newMap } from '../../../src/domain/newMap';
import { inOrder, movedColumn, shownColumns } from '../../../src/ui/list/arrangement';
import type { Column } from '../../../src/ui/list/column';
import { listFrom, usualSheet, withSheet } from '../../../src/ui/list/listKept';
import { joinNames, splitNames } from '../../../src/ui/list/listText';
import { keptOrder, sorted } from '../../../src/ui/list/rowOrder';
import { countingIds } from '../../support/ids';

const column = (key: string, isUsual = true): Column => ({
  ...{ key, name: key, kind: 'text', width: 100, isUsual },
  text: (_, id) => id,
});
const columns = ['name', 'a', 'b', 'c'].map((key) => column(key));
const keysOf = (all: readonly Column[]) => all.map(({ key }) => key);

describe('how somebody set up a sheet', () => {
  it('comes back as it was kept, and nonsense counts as nothing', () => {
    const kept = withSheet(listFrom(null), 'links', {
      order: ['to'],
      frozen: 2,
      sort: { key: 'to', way: 'down' },
    });
    expect(listFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    fc.assert(
      fc.property(fc.jsonValue(), (nonsense) => {
        const read = listFrom({
          sheet: nonsense,
          sheets: { partners: nonsense, links: { widths: nonsense } },
        });
        expect(read.sheets.links?.frozen).toBe(1);
        expect(listFrom(read)).toEqual(read);
      }),
    );
  });

  it('moves a column by one place among those in sight; the first stays first', () => {
    const kept = { ...usualSheet, shown: { b: false } };
    const order = movedColumn(columns, kept, 'c', -1) ?? [];
    expect(keysOf(shownColumns(columns, { ...kept, order }))).toEqual(['name', 'c', 'a']);
    expect(movedColumn(columns, kept, 'a', -1)).toBeNull();
    expect(movedColumn(columns, kept, 'name', 1)).toBeNull();
  });

  it('puts a column that came later where it usually stands', () => {
    const before = { order: ['name', 'c', 'a', 'b'] };
    const more = [...columns.slice(0, 2), column('new'), ...columns.slice(2)];
    expect(keysOf(inOrder(more, before))).toEqual(['name', 'c', 'a', 'new', 'b']);
  });
});

describe('the order of rows', () => {
  const document = newMap({ template: 'blank', language: 'en', now: 0 }, countingIds());
  const ids = ['node_b', 'node_a', 'node_c', 'node_e'] as Id[];

  it('puts rows that say nothing last, both ways, and numbers by their size', () => {
    const says: Readonly<Record<string, string>> = {
      node_a: '10',
      node_b: '9',
      node_c: '',
      node_e: 'Ä',
    };
    const by: Column = { ...column('x'), text: (_, id) => says[id] ?? '' };
    expect(sorted(document, ids, by, 'up', 'en')).toEqual(['node_b', 'node_a', 'node_e', 'node_c']);
    expect(sorted(document, ids, by, 'down', 'en')).toEqual([
      'node_e',
      'node_a',
      'node_b',
      'node_c',
    ]);
  });

  it('stays while rows change; what went is left out, what came stands at the end', () => {
    const before = ['node_c', 'node_a', 'node_b'] as Id[];
    expect(keptOrder(before, ['node_a', 'node_b', 'node_c'] as Id[])).toBe(before);
    expect(keptOrder(before, ['node_a', 'node_e', 'node_c'] as Id[])).toEqual([
      'node_c',
      'node_a',
      'node_e',
    ]);
  });
});

describe('several names in one cell', () => {
  it('come back as they went, whatever they hold', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', ';', '"', ',', ' ', 'é'), minLength: 1, maxLength: 6 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 4 }), (names) => {
        expect(splitNames(joinNames(names))).toEqual(names);
      }),
    );
  });
});
