import { describe, expect, test } from 'vitest';
import { applied } from '../../src/domain/change';
import { changeMeasure } from '../../src/domain/commands/measures';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import { problemsOf } from '../../src/domain/integrity';
import { indicatorsOf, periodsOf } from '../../src/domain/measures';
import { createSampleInitiative } from '../../src/domain/sample/initiative';
import type { AdoptChoices } from '../../src/interchange/measureSet/adoptChoices';
import { adoptionOf } from '../../src/interchange/measureSet/adoption';
import { adoptMeasureSet } from '../../src/interchange/measureSet/adoptMeasureSet';
import type { MeasureSet } from '../../src/interchange/measureSet/measureSet';
import { readMeasureSet } from '../../src/interchange/measureSet/readMeasureSet';
import { measureSetOf, writeMeasureSet } from '../../src/interchange/measureSet/writeMeasureSet';
import { speak } from '../../src/messages/speak';
import { countingIds } from '../support/ids';
import { did, mapOf } from '../support/maps';
import { measuredMap } from '../support/measured';

const sample = (): MapDocument =>
  createSampleInitiative(countingIds(), { words: speak('en'), language: 'en', now: 1_000 });

const said = { id: 'regional', name: 'Regional set', version: 3 };

const readBack = (text: string): MeasureSet => {
  const read = readMeasureSet(text);
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.set;
};

const written = (): string => writeMeasureSet(measureSetOf(sample(), said), '1.0');

const choices = { told: 'As in the regional set', at: 2_000 } satisfies AdoptChoices;

const adopted = (map: MapDocument, set: MeasureSet, chosen: Partial<AdoptChoices> = {}) => {
  const adoption = adoptionOf(map, set);
  const edit = adoptMeasureSet(map, adoption, { ...choices, ...chosen }, countingIds(90_000));
  return { adoption, edit, after: edit ? applied(map, edit.change) : map };
};

describe('a measure set', () => {
  test('comes back from its file as it was written, with its name and version', () => {
    const set = readBack(written());
    expect(set).toEqual(measureSetOf(sample(), said));
    expect(writeMeasureSet(set, '1.0')).toBe(written());
  });

  test('has goals and definitions, and no figure, partner or entry', () => {
    const [first] = readBack(written()).indicators;
    expect(first).toMatchObject({ goalValue: 60 });
    expect(written()).not.toMatch(/startValue|"(series|entry|unit|node|expectation)_/);
  });

  test('is taken over as one edit into a map that has none, saying where it came from', () => {
    const { edit, after } = adopted(mapOf('Backbone', countingIds(5_000)), readBack(written()));
    expect(problemsOf(after)).toEqual([]);
    expect(edit?.label.values).toEqual({ count: 6 });
    expect(indicatorsOf(after).map(({ sourceId }) => sourceId)[0]).toBe('regional 3 M1');
    expect(indicatorsOf(after)[0]?.goalPeriod).toBe(periodsOf(after)[4]?.id);
    expect(rowsOf(after, 'subgroup')).toHaveLength(2);
  });

  test('uses equal periods and groups of the map again, and adds nothing twice', () => {
    const start = mapOf('Backbone', countingIds(5_000));
    const { after } = adopted(start, readBack(written()));
    const { edit, adoption } = adopted(after, readBack(written()));
    expect([edit, adoption.same.length, adoption.different.length]).toEqual([null, 6, 0]);
  });

  test('names what is defined otherwise under the same code, and leaves it', () => {
    const map = measuredMap(countingIds(5_000));
    const { adoption, after } = adopted(map, readBack(written()));
    expect(adoption.different.map(({ ours, theirs }) => [ours.name, theirs.code])).toEqual([
      ['Interaction', 'M1'],
      ['Hours', 'M2'],
    ]);
    expect(adoption.added).toHaveLength(4);
    expect(periodsOf(after)).toHaveLength(5);
    expect(problemsOf(after)).toEqual([]);
  });

  test('a measure of a later version of the set counts as different', () => {
    const { after } = adopted(mapOf('Backbone', countingIds(5_000)), readBack(written()));
    const map = sample();
    const id = indicatorsOf(map)[2]?.id ?? 'indicator_';
    const changed = did(map, changeMeasure, { id, asNewVersion: 'Travel counts' }, countingIds());
    const next = measureSetOf(changed, { ...said, version: 4 });
    const { different } = adopted(after, readBack(writeMeasureSet(next, '1.0'))).adoption;
    expect(different.map(({ theirs }) => theirs.versions)).toEqual([{ 2: 'Travel counts' }]);
  });
});

describe('files that are no sound measure set', () => {
  const file = (fields: object) => JSON.stringify({ ...JSON.parse(written()), ...fields });

  test.each([
    ['', 'empty'],
    ['{', 'noSet'],
    ['{"format":"commonwheel"}', 'noSet'],
    [file({ version: 2 }), 'newer'],
    [file({ schema: 99 }), 'newer'],
    [file({ rows: 7 }), 'noSet'],
    [file({ rows: [] }), 'setEmpty'],
  ])('%.30s is refused as %s', (text, reason) => {
    expect(readMeasureSet(text)).toMatchObject({ error: { reason } });
  });

  test('rows that are broken or of another kind are set aside, loose ends let go', () => {
    const [first, ...rows] = JSON.parse(written()).rows;
    const odd = [{ ...first, interims: { period_0000000000000000000000: 1 } }, ...rows.slice(0, 2)];
    const person = { id: 'person_0000000000000000000001', kind: 'person', name: 'A', side: 'ours' };
    const read = readMeasureSet(file({ rows: [...odd, person, { kind: 'period' }, odd[1]] }));
    if (!read.ok) throw new Error(read.error.reason);
    expect(read.value.notices.map(({ values }) => values?.row)).toEqual([4, 5]);
    expect(read.value.set.indicators).toHaveLength(3);
    expect(read.value.set.indicators[0]).not.toHaveProperty('goalPeriod');
    expect(read.value.set.indicators[0]).not.toHaveProperty('interims');
    const { after } = adopted(mapOf('Backbone', countingIds(5_000)), read.value.set);
    expect(problemsOf(after)).toEqual([]);
  });
});
