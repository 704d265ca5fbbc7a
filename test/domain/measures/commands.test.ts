import { describe, expect, test } from 'vitest';
import { anotherSpan, setExpectation } from '../../../src/domain/commands/expectations';
import { addGroups, renameDimension, renameGroup } from '../../../src/domain/commands/groups';
import { addMarkers, removeMarker } from '../../../src/domain/commands/markers';
import { changeMeasure, defineMeasure, orderMeasures } from '../../../src/domain/commands/measures';
import { setMeasuring } from '../../../src/domain/commands/measuring';
import { addPeriods, changePeriod } from '../../../src/domain/commands/periods';
import { addUnits, renameUnit } from '../../../src/domain/commands/units';
import { type MapDocument, mapRow, rowsOf } from '../../../src/domain/document';
import { ownMeaning, proposedMeaning } from '../../../src/domain/markers';
import { expectationsOf, indicatorsOf, periodsOf, unitsOf } from '../../../src/domain/measures';
import { countingIds } from '../../support/ids';
import { did, mapOf, named } from '../../support/maps';
import { entered, measuredMap, measureNamed, valueAt } from '../../support/measured';

const ids = countingIds(9_000);
const empty = () => mapOf('Backbone\n# Mentors\nAcme\nBeta', ids);
const reasonOf = (result: { ok: boolean; error?: { reason: string } }) => result.error?.reason;
const labels = (document: MapDocument) => periodsOf(document).map(({ label }) => label);

describe('measures', () => {
  test('a measure has a code of its own, and the same code twice is refused', () => {
    const map = measuredMap();
    expect(indicatorsOf(map).map(({ code }) => code)).toEqual(['M1', 'M2']);
    const taken = { name: 'More', type: 'count', code: ' m1 ' } as const;
    expect(reasonOf(defineMeasure(map, taken, ids))).toBe('codeThere');
  });

  test('R1 a percent without what it is a share of is refused, naming the measure', () => {
    const bare = { name: 'Absence', type: 'percent', denominator: '  ' } as const;
    expect(defineMeasure(empty(), bare, ids)).toMatchObject({
      error: { reason: 'denominatorMissing', values: { measure: 'Absence' } },
    });
  });

  test('what is not a number is no goal, and what is too long is refused with the count', () => {
    const map = measuredMap();
    const id = measureNamed(map, 'Hours');
    const change = (fields: object) => changeMeasure(map, { id, fields }, ids);
    expect(reasonOf(change({ goalValue: Number.NaN }))).toBe('notNumeric');
    expect(change({ method: 'x'.repeat(1001) })).toMatchObject({
      error: { reason: 'valueTooLong', values: { count: 1001, limit: 1000 } },
    });
    expect(reasonOf(change({ name: ' ' }))).toBe('nameEmpty');
    expect(reasonOf(change({ goalPeriod: 'period_gone' }))).toBe('periodGone');
  });

  test('R25 another definition of a measure with values asks whether they still compare', () => {
    const map = measuredMap();
    const id = measureNamed(map, 'Hours');
    const fields = { definition: 'Prep time counts' };
    expect(changeMeasure(map, { id, fields }, ids).ok).toBe(true);
    const used = entered(map, ids, valueAt(map, 'Acme', 'Hours', '2022–23', '5'));
    expect(reasonOf(changeMeasure(used, { id, fields }, ids))).toBe('versionAsked');
    const compared = did(used, changeMeasure, { id, fields, stillComparable: true }, ids);
    expect(indicatorsOf(compared)[1]).toMatchObject({ version: 1, ...fields });
    const asNewVersion = 'Prep time counts';
    const next = did(used, changeMeasure, { id, fields, asNewVersion }, ids);
    expect(indicatorsOf(next)[1]).toMatchObject({ version: 2, versions: { 2: asNewVersion } });
    const unsaid = changeMeasure(used, { id, fields, asNewVersion: ' ' }, ids);
    expect(reasonOf(unsaid)).toBe('versionUnsaid');
    const other = { id, fields: { type: 'people' }, stillComparable: true } as const;
    expect(reasonOf(changeMeasure(used, other, ids))).toBe('versionAsked');
  });

  test('goals on the way and dimensions are members, each set and taken away by itself', () => {
    const map = measuredMap();
    const id = measureNamed(map, 'Hours');
    const period = periodsOf(map)[1]?.id ?? 'period_';
    const args = { id, interims: { [period]: 44.5 }, dimensions: { Learners: true } };
    const set = did(map, changeMeasure, args, ids);
    expect(indicatorsOf(set)[1]).toMatchObject({
      interims: { [period]: 44.5 },
      dimensions: { Learners: true },
    });
    const gone = { id, interims: { [period]: null }, dimensions: { Learners: false } };
    expect(indicatorsOf(did(set, changeMeasure, gone, ids))[1]).toEqual(indicatorsOf(map)[1]);
  });

  test('a measure moves to the place it is put', () => {
    const map = measuredMap();
    const moved = did(map, orderMeasures, { id: measureNamed(map, 'Hours'), to: 0 }, ids);
    expect(indicatorsOf(moved).map(({ name }) => name)).toEqual(['Hours', 'Interaction']);
    const same = orderMeasures(moved, { id: measureNamed(map, 'Hours'), to: 0 }, ids);
    expect(reasonOf(same)).toBe('nothingToDo');
  });
});

describe('R16 periods', () => {
  test.each([
    ['schoolYear', '2023-09-15', '2023–24', '2023-08-01', '2024-07-31'],
    ['schoolYear', '2024-02-29', '2023–24', '2023-08-01', '2024-07-31'],
    ['calendarYear', '2024-05-05', '2024', '2024-01-01', '2024-12-31'],
    ['quarter', '2024-05-05', '2024 Q2', '2024-04-01', '2024-06-30'],
    ['month', '2024-02-10', '2024-02', '2024-02-01', '2024-02-29'],
    ['date', '2024-02-10', '2024-02-10', '2024-02-10', '2024-02-10'],
  ] as const)('%s of %s is %s, %s to %s', (type, start, label, first, last) => {
    const [row] = periodsOf(did(empty(), addPeriods, { type, start, count: 1 }, ids));
    expect(row).toMatchObject({ type, label, start: first, end: last });
  });

  test('several follow each other over the turn of the year', () => {
    const many = (type: 'quarter' | 'month' | 'schoolYear', start: string) =>
      labels(did(empty(), addPeriods, { type, start, count: 3 }, ids));
    expect(many('quarter', '2024-07-01')).toEqual(['2024 Q3', '2024 Q4', '2025 Q1']);
    expect(many('month', '2024-11-30')).toEqual(['2024-11', '2024-12', '2025-01']);
    expect(many('schoolYear', '1998-09-01')).toEqual(['1998–99', '1999–00', '2000–01']);
  });

  test('school years begin in the month the map says', () => {
    const map = did(empty(), setMeasuring, { yearStart: 7 }, ids);
    const args = { type: 'schoolYear', start: '2023-07-01', count: 1 } as const;
    expect(periodsOf(did(map, addPeriods, args, ids))[0]).toMatchObject({
      start: '2023-07-01',
      end: '2024-06-30',
    });
    expect(mapRow(map)?.yearStart).toBe(7);
  });

  test('equal ones are not added twice, and days that are none are refused', () => {
    const map = measuredMap();
    const years = { type: 'schoolYear', start: '2023-09-01', count: 3 } as const;
    expect(labels(did(map, addPeriods, years, ids))).toEqual([
      ...['2022–23', '2023–24', '2024–25', '2025–26'],
    ]);
    expect(reasonOf(addPeriods(map, { ...years, count: 1 }, ids))).toBe('periodThere');
    expect(reasonOf(addPeriods(map, { ...years, start: '2023-02-30' }, ids))).toBe('notADay');
    expect(reasonOf(addPeriods(map, { ...years, count: 0.5 }, ids))).toBe('notACount');
    const cohort = { type: 'cohort', label: 'Class of 2026' } as const;
    const days = { start: '2022-08-01', end: '2026-06-30' };
    expect(labels(did(map, addPeriods, { ...cohort, ...days }, ids))).toContain('Class of 2026');
    const turned = { ...cohort, start: days.end, end: days.start };
    expect(reasonOf(addPeriods(map, turned, ids))).toBe('endsBefore');
  });

  test('a period is renamed, and never becomes one that is there', () => {
    const map = measuredMap();
    const [first, second] = periodsOf(map);
    if (!first || !second) throw new Error('two periods');
    const named = did(map, changePeriod, { id: first.id, label: 'SY23' }, ids);
    expect(labels(named)[0]).toBe('SY23');
    const { start, end } = second;
    expect(reasonOf(changePeriod(map, { id: first.id, start, end }, ids))).toBe('periodThere');
    expect(reasonOf(changePeriod(map, { id: first.id, end: '2000-01-01' }, ids))).toBe(
      'endsBefore',
    );
  });
});

describe('groups, programs and who is expected', () => {
  test('groups of one name are added once; a dimension is renamed on measures too', () => {
    const map = measuredMap();
    const id = measureNamed(map, 'Hours');
    const broken = did(map, changeMeasure, { id, dimensions: { Learners: true } }, ids);
    const again = { dimension: 'learners', names: ['english', 'New', 'new'] };
    const more = did(broken, addGroups, again, ids);
    expect(rowsOf(more, 'subgroup').map(({ dimension, name }) => `${dimension} ${name}`)).toEqual([
      ...['Learners English', 'Learners Others', 'Learners New'],
    ]);
    const renamed = did(more, renameDimension, { dimension: 'Learners', name: 'Language' }, ids);
    expect(indicatorsOf(renamed)[1]?.dimensions).toEqual({ Language: true });
    const [first] = rowsOf(renamed, 'subgroup');
    const taken = { id: first?.id ?? 'subgroup_', name: 'others' };
    expect(reasonOf(renameGroup(renamed, taken, ids))).toBe('alreadyListed');
  });

  test('programs and sites are named by their partner in the history, never by themselves', () => {
    const map = measuredMap();
    const args = { partner: named(map, 'Acme').id, names: ['North', 'South'] };
    const edit = addUnits(map, args, ids);
    expect(edit.ok && edit.value.label).toEqual({
      key: 'history.addUnits',
      values: { name: 'Acme' },
    });
    const added = did(map, addUnits, args, ids);
    const [north] = unitsOf(added, args.partner);
    const renamed = did(added, renameUnit, { id: north?.id ?? 'unit_', name: 'East' }, ids);
    expect(unitsOf(renamed, args.partner).map(({ name }) => name)).toEqual(['East', 'South']);
    const theme = { partner: named(map, 'Mentors').id, names: ['x'] };
    expect(reasonOf(addUnits(map, theme, ids))).toBe('notAPartner');
  });

  test('R5 partners are expected from when to when, changed and taken off again', () => {
    const map = measuredMap();
    const indicator = measureNamed(map, 'Hours');
    const partners = [named(map, 'Acme').id, named(map, 'Beta').id];
    const base = { indicator, partners, isExpected: true } as const;
    const both = did(map, setExpectation, { ...base, from: '2022-08-01' }, ids);
    const left = did(both, setExpectation, { ...base, to: '2024-07-31' }, ids);
    expect(expectationsOf(left, indicator)).toEqual([
      expect.objectContaining({ from: '2022-08-01', to: '2024-07-31', partner: partners[0] }),
      expect.objectContaining({ from: '2022-08-01', to: '2024-07-31', partner: partners[1] }),
    ]);
    const turned = { ...base, to: '2020-01-01' };
    expect(reasonOf(setExpectation(left, turned, ids))).toBe('endsBefore');
    const off = did(left, setExpectation, { ...base, isExpected: false }, ids);
    expect(expectationsOf(off, indicator)).toEqual([]);
  });

  test('R5 a partner that left may come back: each time is changed and taken away by itself', () => {
    const map = measuredMap();
    const indicator = measureNamed(map, 'Hours');
    const base = { indicator, partners: [named(map, 'Acme').id], isExpected: true } as const;
    const once = did(map, setExpectation, { ...base, to: '2022-07-31' }, ids);
    const span = anotherSpan;
    const twice = did(once, setExpectation, { ...base, span, from: '2024-08-01' }, ids);
    const [first, second] = expectationsOf(twice, indicator);
    const later = { ...base, span: second?.id ?? expect.fail(), from: '2025-08-01' };
    const changed = did(twice, setExpectation, later, ids);
    const daysIn = (document: MapDocument) =>
      expectationsOf(document, indicator).map(({ from, to }) => ({ from, to }));
    expect(daysIn(changed)).toEqual([
      { from: undefined, to: '2022-07-31' },
      { from: '2025-08-01', to: undefined },
    ]);
    const without = { ...base, isExpected: false, span: first?.id ?? expect.fail() };
    const left = did(changed, setExpectation, without, ids);
    expect(daysIn(left)).toEqual([{ from: '2025-08-01', to: undefined }]);
    expect(reasonOf(setExpectation(left, without, ids))).toBe('notThere');
  });
});

describe('R4 markers', () => {
  test.each([
    ...['NA', 'n/a', 'N/A'].map((text) => [text, 'notApplicable'] as const),
    ...['*', 's', 'S', 'DS', '~', '†', '<10', '≤15', 'n<10', 'N < 10', '<= 5'].map(
      (text) => [text, 'suppressed'] as const,
    ),
    ...['-', '—', 'x', 'ten', '10'].map((text) => [text, null] as const),
  ])('%s is proposed as %s', (text, means) => {
    expect(proposedMeaning(text)).toBe(means);
  });

  test('the map has a list of its own, on which a marker stands once', () => {
    const markers = [{ text: '-', means: 'notDue' } as const];
    const first = did(empty(), addMarkers, { markers }, ids);
    expect([ownMeaning(first, ' - '), ownMeaning(first, '*')]).toEqual(['notDue', null]);
    const again = [{ text: '-', means: 'missing' } as const];
    const then = did(first, addMarkers, { markers: again }, ids);
    expect(rowsOf(then, 'marker').map(({ means }) => means)).toEqual(['missing']);
    const [row] = rowsOf(then, 'marker');
    const gone = did(then, removeMarker, { id: row?.id ?? 'marker_' }, ids);
    expect(rowsOf(gone, 'marker')).toEqual([]);
  });
});
