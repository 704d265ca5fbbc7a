import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied, inverted } from '../../src/domain/change';
import { changeMeasure, defineMeasure } from '../../src/domain/commands/measures';
import type { MapDocument } from '../../src/domain/document';
import { rowsOf } from '../../src/domain/document';
import { problemsOf } from '../../src/domain/integrity';
import { standingOf } from '../../src/domain/measureSets';
import { indicatorsOf, periodsOf } from '../../src/domain/measures';
import { setContentOf } from '../../src/domain/setContent';
import type { AdoptChoices } from '../../src/interchange/measureSet/adoptChoices';
import { type Answer, adoptionOf } from '../../src/interchange/measureSet/adoption';
import { adoptMeasureSet } from '../../src/interchange/measureSet/adoptMeasureSet';
import type { MeasureSet } from '../../src/interchange/measureSet/measureSet';
import { readMeasureSet } from '../../src/interchange/measureSet/readMeasureSet';
import { measureSetOf, writeMeasureSet } from '../../src/interchange/measureSet/writeMeasureSet';
import { measureTableOf } from '../../src/measurement/measureTable';
import { figureAt } from '../../src/measurement/pooledFigure';
import { versionUse } from '../../src/measurement/versionUse';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';
import { entered, measuredMap, measureNamed, periodNamed, valueAt } from '../support/measured';
import { mapWith, sheets } from '../support/measureSets';

/** What a file with the definitions of a map holds. */
const setOf = (map: MapDocument, version = 1): MeasureSet => {
  const said = { id: 'region', name: 'Regional set', version };
  const read = readMeasureSet(writeMeasureSet(measureSetOf(map, said), '1.0'));
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.set;
};

let last = 100_000;

const taken = (map: MapDocument, set: MeasureSet, said: Partial<AdoptChoices> = {}) => {
  last += 10_000;
  const { withGoals = true } = said;
  const adoption = adoptionOf(map, set, { withGoals });
  const choices = { told: 'As in the regional set', at: last, ...said };
  const edit = adoptMeasureSet(map, adoption, choices, countingIds(last));
  return { adoption, edit, after: edit ? applied(map, edit.change) : map };
};

const answering = (set: MeasureSet, answer: Answer): Partial<AdoptChoices> => ({
  answers: new Map(set.indicators.map(({ id }) => [id, answer])),
});

const empty = (): MapDocument => mapOf('School', countingIds(5_000));

/** The definitions of a map, without the ids they have there. */
const said = (map: MapDocument) => {
  const { measures, periods, groups } = setContentOf(map, new Set());
  return { measures: measures.map(({ id: _, ...rest }) => rest), periods, groups };
};

const partOf = (map: MapDocument, fields: object): MapDocument =>
  did(map, changeMeasure, { id: measureNamed(map, 'Interaction'), fields }, countingIds());

describe('taking a measure set over', () => {
  test('property: what comes into an empty map is what was given', () => {
    fc.assert(
      fc.property(fc.array(sheets, { maxLength: 4 }), (all) => {
        const region = mapWith(countingIds(), all);
        const { after } = taken(empty(), setOf(region));
        expect(said(after)).toEqual(said(region));
        expect(problemsOf(after)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('property: a second time changes nothing, whatever was here and whatever was answered', () => {
    const answers = fc.constantFrom<Answer>('mine', 'theirs', 'both');
    fc.assert(
      fc.property(sheets, sheets, answers, (ours, theirs, answer) => {
        const mine = mapWith(countingIds(50_000), [ours]);
        const set = setOf(mapWith(countingIds(), [theirs, theirs]));
        const once = taken(mine, set, answering(set, answer)).after;
        expect(problemsOf(once)).toEqual([]);
        expect(taken(once, set).edit).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('one undo leaves the map as it was', () => {
    const map = measuredMap(countingIds(50_000));
    const set = setOf(partOf(measuredMap(), { definition: 'Visits too' }), 2);
    const { edit, after } = taken(map, set, answering(set, 'theirs'));
    if (!edit) throw new Error('nothing was taken over');
    expect(applied(after, inverted(edit.change)).rows).toEqual(map.rows);
  });

  test('a measure can be left out, and so can periods, groups and goals', () => {
    const region = partOf(measuredMap(), { goalValue: 60 });
    const set = setOf(region);
    const leftOut = new Set(set.indicators.slice(1).map(({ id }) => id));
    const choices = { leftOut, withGoals: false, withoutPeriods: true, withoutGroups: true };
    const { after } = taken(empty(), set, choices);
    expect(indicatorsOf(after).map(({ name }) => name)).toEqual(['Interaction']);
    expect(indicatorsOf(after)[0]).not.toHaveProperty('goalValue');
    expect([periodsOf(after).length, rowsOf(after, 'subgroup').length]).toEqual([0, 0]);
  });

  test('theirs comes beside ours under a code of its own, and meets it again next time', () => {
    const own = { name: 'Attendance', type: 'percent', denominator: 'students' } as const;
    const map = did(empty(), defineMeasure, own, countingIds(60_000));
    const set = setOf(measuredMap());
    const { adoption, after } = taken(map, set);
    expect(adoption.different).toMatchObject([{ isDoubtful: true, proposed: 'both' }]);
    expect(indicatorsOf(after).map(({ code, name }) => `${code} ${name}`)).toEqual([
      'M1 Attendance',
      'M2 Hours',
      'M3 Interaction',
    ]);
    expect(taken(after, set).adoption.same).toHaveLength(2);
  });
});

describe('a definition that differs', () => {
  const withValues = (): MapDocument => {
    const map = taken(
      mapOf('School\n# Mentors\nAcme\nBeta', countingIds(5_000)),
      setOf(measuredMap()),
    );
    return entered(
      map.after,
      countingIds(40_000),
      valueAt(map.after, 'Acme', 'Interaction', '2022–23', '30/60'),
      valueAt(map.after, 'Acme', 'Interaction', '2023–24', '31/60'),
    );
  };
  const counted = () => setOf(partOf(measuredMap(), { definition: 'Visits too' }), 2);

  test('R0 R25 taken with values begins a version, and earlier values never pool with later ones', () => {
    const map = withValues();
    const set = counted();
    const { adoption, after } = taken(map, set);
    expect(adoption.different).toMatchObject([{ breaks: true, proposed: 'theirs' }]);
    const row = indicatorsOf(after)[0];
    expect(row).toMatchObject({ version: 2, definition: 'Visits too' });
    expect(row?.versions).toEqual({ 2: 'As in the regional set' });
    const later = entered(
      after,
      countingIds(90_000),
      valueAt(after, 'Beta', 'Interaction', '2023–24', '18/20'),
    );
    const indicator = measureNamed(later, 'Interaction');
    const at = { indicator, period: periodNamed(later, '2023–24') };
    expect(figureAt(measureTableOf(later), at)).toMatchObject({
      figure: { why: 'versionsDiffer' },
      versions: [{ version: 1 }, { version: 2 }],
    });
    expect(versionUse(later, indicator)).toMatchObject([
      { partner: named(later, 'Acme').id, version: 1, since: { label: '2022–23' } },
      { partner: named(later, 'Beta').id, version: 2, since: { label: '2023–24' } },
    ]);
  });

  test('words around it, and goals, begin no version', () => {
    const set = setOf(partOf(measuredMap(), { source: 'Records', goalValue: 60 }), 2);
    const { adoption, after } = taken(withValues(), set);
    expect(adoption.different).toMatchObject([{ breaks: false }]);
    expect(indicatorsOf(after)[0]).toMatchObject({ version: 1, source: 'Records', goalValue: 60 });
  });

  test('somebody can say that only the words changed, but not of another type', () => {
    const set = counted();
    const comparable = new Set(set.indicators.map(({ id }) => id));
    const kept = taken(withValues(), set, { comparable }).after;
    expect(indicatorsOf(kept)[0]).toMatchObject({ version: 1, definition: 'Visits too' });
    expect(taken(kept, set).edit).toBeNull();
    const other = setOf(partOf(measuredMap(), { type: 'count' }), 2);
    const ids = new Set(other.indicators.map(({ id }) => id));
    expect(indicatorsOf(taken(withValues(), other, { comparable: ids }).after)[0]?.version).toBe(2);
  });

  test('without values here it has the number that it has in the set', () => {
    const region = did(
      measuredMap(),
      changeMeasure,
      { id: measureNamed(measuredMap(), 'Interaction'), asNewVersion: 'Visits too' },
      countingIds(),
    );
    const mine = taken(empty(), setOf(measuredMap())).after;
    const { after } = taken(mine, setOf(region, 2));
    expect(indicatorsOf(after)[0]).toMatchObject({ version: 2, versions: { 2: 'Visits too' } });
  });

  test('kept as it is, it stays with the version it came from, and the newer one is known', () => {
    const set = counted();
    const { after } = taken(withValues(), set, answering(set, 'mine'));
    const [row, other] = indicatorsOf(after);
    expect(row && standingOf(after, row)).toMatchObject({
      origin: { version: 1 },
      set: { version: 2 },
      changed: [],
    });
    expect(other && standingOf(after, other)).toMatchObject({ origin: { version: 2 } });
  });

  test('changed here since, it says in which lines, goals aside', () => {
    const map = partOf(withValues(), { goalValue: 80, source: 'Our own list' });
    const [row] = indicatorsOf(map);
    expect(row && standingOf(map, row)?.changed).toEqual([
      { field: 'source', ours: 'Our own list', theirs: null },
    ]);
    expect(taken(map, counted()).adoption.different).toMatchObject([{ proposed: 'mine' }]);
  });
});
