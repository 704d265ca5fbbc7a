import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied, inverted, isEmpty } from '../../../src/domain/change';
import { giveMeasureSet, type SetToGive } from '../../../src/domain/commands/giveMeasureSet';
import { changeMeasure, removeMeasure } from '../../../src/domain/commands/measures';
import { addPeriods } from '../../../src/domain/commands/periods';
import { type MapDocument, rowsOf } from '../../../src/domain/document';
import { setChanges, unnumbered, versionAfter } from '../../../src/domain/givenSince';
import type { Id } from '../../../src/domain/id';
import { problemsOf } from '../../../src/domain/integrity';
import { givenSets, originOf, originText } from '../../../src/domain/measureSets';
import { indicatorsOf, measuredIndicators } from '../../../src/domain/measures';
import { reissued } from '../../../src/domain/reissue';
import { seenBy } from '../../../src/domain/seen';
import { setContentOf } from '../../../src/domain/setContent';
import { countingIds } from '../../support/ids';
import { did } from '../../support/maps';
import { entered, measuredMap, measureNamed, valueAt } from '../../support/measured';
import { mapWith, sheets } from '../../support/measureSets';

const toGive = (map: MapDocument, to: Partial<SetToGive> = {}): SetToGive => ({
  ...setContentOf(map, new Set(), to.begins),
  ...{ id: givenSets(map)[0]?.id ?? null, name: 'Regional set', at: 1_000 },
  ...to,
});

const given = (map: MapDocument, to: Partial<SetToGive> = {}): MapDocument =>
  did(map, giveMeasureSet, toGive(map, to), countingIds(70_000));

const versionOf = (map: MapDocument): number | undefined => givenSets(map)[0]?.version;

const changed = (map: MapDocument, fields: object, name = 'Interaction'): MapDocument =>
  did(map, changeMeasure, { id: measureNamed(map, name), fields }, countingIds());

describe('giving definitions to others', () => {
  test('begins with version 1, and stays at it while nothing changed', () => {
    const once = given(measuredMap());
    expect(versionOf(once)).toBe(1);
    const again = giveMeasureSet(once, toGive(once, { at: 9_000 }), countingIds());
    expect(again.ok && isEmpty(again.value.change)).toBe(true);
    expect(problemsOf(once)).toEqual([]);
  });

  test('says field by field what changed since, and takes the next number', () => {
    const once = given(measuredMap());
    const map = changed(once, { source: 'School records', goalValue: 60 });
    const row = givenSets(map)[0];
    const changes = row ? setChanges(row, toGive(map)) : [];
    expect(changes).toMatchObject([
      {
        is: 'measureChanged',
        name: 'Interaction',
        version: null,
        fields: [
          { field: 'source', ours: null, theirs: 'School records' },
          { field: 'goalValue', ours: null, theirs: 60 },
        ],
      },
    ]);
    expect(versionAfter(row ?? null, changes)).toBe(2);
    expect(versionOf(given(map))).toBe(2);
  });

  test('measures that come and go, and new periods, are changes too', () => {
    const once = given(measuredMap());
    const less = did(once, removeMeasure, { id: measureNamed(once, 'Hours') }, countingIds());
    const year = { type: 'schoolYear', start: '2025-09-01', count: 1 } as const;
    const map = did(less, addPeriods, year, countingIds(60_000));
    const row = givenSets(map)[0];
    expect(row && setChanges(row, toGive(map)).map(({ is, name }) => `${is} ${name}`)).toEqual([
      'measureGone Hours',
      'periodAdded 2025–26',
    ]);
  });

  test('a starting point, values and the order are no part of it', () => {
    const once = given(measuredMap());
    const map = changed(once, { startValue: 12, responsible: 'Data lead' });
    const values = entered(
      map,
      countingIds(40_000),
      valueAt(map, 'Acme', 'Hours', '2022–23', '12'),
    );
    expect(versionOf(given(values))).toBe(1);
  });

  test('one undo takes back what it remembers', () => {
    const map = measuredMap();
    const edit = giveMeasureSet(map, toGive(map), countingIds(70_000));
    if (!edit.ok) throw new Error(edit.error.reason);
    const after = applied(map, edit.value.change);
    expect([...applied(after, inverted(edit.value.change)).rows.keys()]).toEqual([
      ...map.rows.keys(),
    ]);
  });

  test('R0 another definition under the same number is named, unless its values were asked about', () => {
    const once = given(measuredMap());
    const map = changed(once, { definition: 'Visits count too' });
    const row = givenSets(map)[0];
    const changes = row ? setChanges(row, toGive(map)) : [];
    expect(unnumbered(changes, new Set()).map(({ name }) => name)).toEqual(['Interaction']);
    expect(unnumbered(changes, new Set([measureNamed(map, 'Interaction')]))).toEqual([]);
    const begins = new Set<Id>([measureNamed(map, 'Interaction')]);
    const after = given(map, { begins, told: 'With version 2' });
    expect(indicatorsOf(after)[0]).toMatchObject({ version: 2, versions: { 2: 'With version 2' } });
    expect(givenSets(after)[0]?.measures?.[measureNamed(map, 'Interaction')]?.version).toBe(2);
    expect(versionOf(given(after))).toBe(2);
    expect(measuredIndicators(map).size).toBe(0);
  });

  test('others do not see what was given, and a second map gives a set of its own', () => {
    const map = given(measuredMap());
    const seen = seenBy(map, { audience: 'partners', unnamed: 'A person' });
    expect(rowsOf(seen, 'measureSet')).toEqual([]);
    const copy = reissued([...map.rows.values()], countingIds(80_000));
    const row = copy.find(({ kind }) => kind === 'measureSet');
    expect(row?.id).not.toBe(givenSets(map)[0]?.id);
    const ids = new Set(copy.map(({ id }) => id));
    const held = row?.kind === 'measureSet' ? Object.keys(row.measures ?? {}) : [];
    expect(held.every((id) => ids.has(id as Id))).toBe(true);
  });

  test('property: the number goes up exactly when a sheet says something else', () => {
    fc.assert(
      fc.property(sheets, sheets, (before, after) => {
        const once = given(mapWith(countingIds(), [before]));
        const said = Object.fromEntries(
          Object.entries(after).map(([field, value]) => [field, value ?? null]),
        );
        const map = changed(once, said, 'Measure 1');
        const { startValue: _, ...was } = before;
        const { startValue: __, ...is } = after;
        const isSame = JSON.stringify(was) === JSON.stringify(is);
        expect(versionOf(given(map))).toBe(isSame ? 1 : 2);
        expect(versionOf(given(given(map)))).toBe(isSame ? 1 : 2);
      }),
      { numRuns: 60 },
    );
  });
});

describe('where a measure came from', () => {
  test('is read as it was written, whatever the code', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\w-]{1,40}$/),
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.string({ minLength: 1, maxLength: 120 }),
        (set, version, code) => {
          const origin = { set, version, code };
          expect(originOf({ sourceId: originText(origin) })).toEqual(origin);
        },
      ),
    );
  });

  test.each([undefined, '', 'their 4', 'set 0 M1', 'set x M1', 'set 2 '])(
    '%o is from no set',
    (sourceId) => {
      expect(originOf(sourceId === undefined ? {} : { sourceId })).toBeNull();
    },
  );
});
