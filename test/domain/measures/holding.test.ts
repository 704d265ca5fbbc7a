import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied, type Change, creating, inverted } from '../../../src/domain/change';
import { setExpectation } from '../../../src/domain/commands/expectations';
import { removeGroups } from '../../../src/domain/commands/groups';
import { joinPartners } from '../../../src/domain/commands/joinPartners';
import { changeMeasure, removeMeasure } from '../../../src/domain/commands/measures';
import { removePeriod } from '../../../src/domain/commands/periods';
import { removeNodes } from '../../../src/domain/commands/remove';
import { addUnits, removeUnit } from '../../../src/domain/commands/units';
import { documentOf, type MapDocument, rowsOf } from '../../../src/domain/document';
import type { Command } from '../../../src/domain/edit';
import type { Id } from '../../../src/domain/id';
import { problemsOf } from '../../../src/domain/integrity';
import { unitsOf } from '../../../src/domain/measures';
import { reissued } from '../../../src/domain/reissue';
import type { RowKind } from '../../../src/domain/row';
import { rowFrom } from '../../../src/domain/schema';
import { seenBy } from '../../../src/domain/seen';
import { seriesIdOf } from '../../../src/domain/seriesId';
import { countingIds, idOf } from '../../support/ids';
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
import { measureStep, measureSteps } from '../../support/measureSteps';
import { rowsIn } from '../../support/openStore';

const ids = countingIds(9_000);

/** Values of partners, of a site and of a group, corrected once, with somebody expected. */
const full = (): MapDocument => {
  const map = measuredMap();
  const acme = named(map, 'Acme').id;
  const sited = did(map, addUnits, { partner: acme, names: ['North'] }, ids);
  const indicator = measureNamed(map, 'Interaction');
  const who = { indicator, partners: [acme], isExpected: true } as const;
  const asked = did(sited, setExpectation, who, ids);
  const goals = { startPeriod: periodNamed(map, '2022–23') } as const;
  const interims = { [periodNamed(map, '2023–24')]: 44 };
  const goal = did(asked, changeMeasure, { id: indicator, fields: goals, interims }, ids);
  const total = valueAt(goal, 'Acme', 'Interaction', '2022–23', '30/60');
  const site = { ...total, unit: unitsOf(goal, acme)[0]?.id ?? 'unit_', cell: cellOf('9/20') };
  const group = { ...total, subgroup: groupNamed(goal, 'English'), cell: cellOf('3/8') };
  const beta = valueAt(goal, 'Beta', 'Hours', '2023–24', '30');
  const first = entered(goal, ids, total, site, group, beta);
  return entered(first, ids, { ...beta, cell: cellOf('28') });
};

const count = (document: MapDocument, kind: RowKind): number => rowsOf(document, kind).length;

const kinds = ['unit', 'expectation', 'series', 'indicator', 'period', 'subgroup'] as const;

const countsOf = (document: MapDocument) => kinds.map((kind) => count(document, kind));

describe('what goes goes with all that hangs on it, and comes back with it', () => {
  const goes = <Args>(command: Command<Args>, of: (map: MapDocument) => Args) => {
    const map = full();
    const edit = command(map, of(map), ids);
    if (!edit.ok) throw new Error(edit.error.reason);
    const after = applied(map, edit.value.change);
    expect(problemsOf(after)).toEqual([]);
    expect(rowsIn(applied(after, inverted(edit.value.change)))).toEqual(rowsIn(map));
    return after;
  };

  test('nothing is loose to begin with', () => {
    expect([problemsOf(full()), countsOf(full())]).toEqual([[], [1, 1, 4, 2, 3, 2]]);
  });

  test('a partner takes its sites, its values and what it was to report along', () => {
    const after = goes(removeNodes, (map) => ({ ids: [named(map, 'Acme').id] }));
    expect(countsOf(after)).toEqual([0, 0, 1, 2, 3, 2]);
  });

  test('a measure takes its values and who was to report it along', () => {
    const after = goes(removeMeasure, (map) => ({ id: measureNamed(map, 'Interaction') }));
    expect(countsOf(after)).toEqual([1, 0, 1, 1, 3, 2]);
  });

  test('a period takes its cells and goals along, and leaves the rest of each series', () => {
    const after = goes(removePeriod, (map) => ({ id: periodNamed(map, '2022–23') }));
    expect(rowsOf(after, 'series').map(({ c }) => c !== undefined)).toEqual([
      ...[false, false, false, true],
    ]);
    expect(rowsOf(after, 'indicator')[0]).not.toHaveProperty('startPeriod');
    const then = goes(removePeriod, (map) => ({ id: periodNamed(map, '2023–24') }));
    expect(rowsOf(then, 'indicator')[0]).not.toHaveProperty('interims');
  });

  test('a group and a site take their values along', () => {
    const after = goes(removeGroups, (map) => ({ ids: [groupNamed(map, 'English')] }));
    expect(countsOf(after)).toEqual([1, 1, 3, 2, 3, 1]);
    const then = goes(removeUnit, (map) => ({ id: rowsOf(map, 'unit')[0]?.id ?? 'unit_' }));
    expect(countsOf(then)).toEqual([0, 1, 3, 2, 3, 2]);
  });

  test('two partners made one keep the values of both, those of the one that stays first', () => {
    const map = full();
    const mine = valueAt(map, 'Beta', 'Interaction', '2022–23', '1/2');
    const later = valueAt(map, 'Acme', 'Interaction', '2023–24', '5/6');
    const both = entered(map, ids, mine, later);
    const [keep, gone] = [named(both, 'Beta').id, named(both, 'Acme').id];
    const joined = did(both, joinPartners, { keep, gone }, ids);
    expect(problemsOf(joined)).toEqual([]);
    const id = seriesIdOf(measureNamed(map, 'Interaction'), keep, null);
    const row = rowsOf(joined, 'series').find((one) => one.id === id);
    expect(Object.values(row?.c ?? {}).map(([n, d]) => [n, d])).toEqual([
      [1, 2],
      [5, 6],
    ]);
    expect(unitsOf(joined, keep).map(({ name }) => name)).toEqual(['North']);
  });
});

test('references that lead nowhere and two measures of one code are kept and told', () => {
  const map = full();
  const made = { indicator: idOf('indicator', 7), unit: named(map, 'Mentors').id };
  const cell = [1, null, 'reported', 'final', 1, null] as const;
  const loose = applied(
    map,
    creating(
      { id: idOf('series', 1), kind: 'series', ...made, c: { [idOf('period', 7)]: cell } },
      { id: idOf('unit', 1), kind: 'unit', partner: idOf('node', 77), name: 'x', order: '1' },
      { ...(rowsOf(map, 'indicator')[0] as never as object), id: idOf('indicator', 800) } as never,
    ),
  );
  expect(problemsOf(loose).map(({ reason }) => reason)).toEqual([
    ...['sameCode', 'partnerMissing', 'indicatorMissing', 'unitMissing', 'periodMissing'],
  ]);
});

test('a copy under new ids holds together: series are made anew of the new ids, with their past', () => {
  const map = full();
  const rows = reissued([...map.rows.values()], countingIds(50_000));
  const copy = documentOf(rows.find(({ kind }) => kind === 'map')?.id ?? map.map, rows);
  expect(rows.every((row) => rowFrom(row).ok)).toBe(true);
  expect([problemsOf(copy), countsOf(copy)]).toEqual([[], countsOf(map)]);
  for (const row of rowsOf(copy, 'series'))
    expect(row.id).toBe(seriesIdOf(row.indicator, row.unit, row.subgroup ?? null));
  const was = rowsOf(copy, 'entry').flatMap((entry) => Object.keys(entry.was ?? {}));
  const [series, period] = (was[0] ?? '').split('~') as [Id, Id];
  expect(copy.rows.get(series)?.kind).toBe('series');
  expect(copy.rows.get(period)?.kind).toBe('period');
  expect([...copy.rows.keys()].filter((id) => map.rows.has(id))).toEqual([]);
});

test.each(['partners', 'public'] as const)(
  '%s see measures, periods and groups, no figures',
  (audience) => {
    const map = full();
    const seen = seenBy(map, { audience, unnamed: 'Someone' });
    expect(countsOf(seen)).toEqual([0, 0, 0, 2, 3, 2]);
    expect([count(seen, 'entry'), count(seen, 'marker')]).toEqual([0, 0]);
    expect(JSON.stringify([...seen.rows.values()])).not.toContain('startPeriod');
  },
);

test('any steps of measures taken back one by one lead to the map they began with', () => {
  fc.assert(
    fc.property(fc.array(measureStep, { maxLength: 25 }), (steps) => {
      const making = countingIds(20_000);
      const start = measuredMap();
      const changes: Change[] = [];
      let document = start;
      for (const step of steps) {
        const edit = measureSteps(document, making, step);
        if (!edit?.ok) continue;
        changes.push(edit.value.change);
        document = applied(document, edit.value.change);
        expect(problemsOf(document)).toEqual([]);
        for (const row of document.rows.values()) expect(rowFrom(row).ok).toBe(true);
      }
      const back = changes.reduceRight((now, change) => applied(now, inverted(change)), document);
      expect(rowsIn(back)).toEqual(rowsIn(start));
    }),
    { numRuns: 60 },
  );
});
