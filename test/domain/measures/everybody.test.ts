import { describe, expect, test } from 'vitest';
import { applied, inverted } from '../../../src/domain/change';
import { enterCells } from '../../../src/domain/commands/enterCells';
import { changeMeasure, defineMeasure, removeMeasure } from '../../../src/domain/commands/measures';
import { addPeriods } from '../../../src/domain/commands/periods';
import { documentOf, type MapDocument, rowsOf } from '../../../src/domain/document';
import { everybodyIn, unusedOfEverybody } from '../../../src/domain/everybody';
import type { Id } from '../../../src/domain/id';
import { problemsOf } from '../../../src/domain/integrity';
import { historyOf, indicatorsOf, periodsOf, seriesAt } from '../../../src/domain/measures';
import { centerOf } from '../../../src/domain/outline';
import { reissued } from '../../../src/domain/reissue';
import { seenBy } from '../../../src/domain/seen';
import { seriesIdOf } from '../../../src/domain/seriesId';
import { measureTableOf } from '../../../src/measurement/measureTable';
import { figureAt } from '../../../src/measurement/pooledFigure';
import { countingIds } from '../../support/ids';
import { did, mapOf, named } from '../../support/maps';
import { told } from '../../support/measures';

const ids = countingIds(70_000);

const absence = { name: 'Chronic absence', type: 'percent', denominator: 'students' } as const;

const countyMap = (): MapDocument => {
  const map = mapOf('The county\n# Schools\nNorth\nSouth', ids);
  const nobodys = did(
    map,
    defineMeasure,
    { ...absence, scope: 'population', direction: 'down' },
    ids,
  );
  const both = did(nobodys, defineMeasure, { name: 'Visits', type: 'count' }, ids);
  return did(both, addPeriods, { type: 'calendarYear', start: '2023-01-01', count: 2 }, ids);
};

const at = <T extends { readonly id: Id }>(rows: readonly T[], n: number): Id =>
  rows[n]?.id ?? 'node_none';

const entry = (map: MapDocument, unit: Id, measure = 0, n = 120, d: number | null = 1000) => ({
  cells: [
    {
      ...{ indicator: at(indicatorsOf(map), measure), unit, period: at(periodsOf(map), 0) },
      cell: { n, d, state: 'reported' as const, status: 'final' as const },
    },
  ],
  at: 5,
});

const center = (map: MapDocument): Id => everybodyIn(map) ?? 'node_none';

const withValue = (): MapDocument => {
  const map = countyMap();
  return did(map, enterCells, entry(map, center(map)), ids);
};

const figure = (map: MapDocument) =>
  figureAt(measureTableOf(map), {
    indicator: at(indicatorsOf(map), 0),
    period: at(periodsOf(map), 0),
  });

describe('values about everybody', () => {
  test('R15 stand under the center for a measure that nobody owns, and are sound', () => {
    const map = withValue();
    expect(problemsOf(map)).toEqual([]);
    expect(rowsOf(map, 'series').map(({ unit }) => unit)).toEqual([centerOf(map)?.id]);
    expect(told(figure(map).figure)).toBeCloseTo(12, 9);
  });

  test('R15 are refused for what partners do, naming the measure', () => {
    const map = countyMap();
    const refused = enterCells(map, entry(map, center(map), 1, 3, null), ids);
    expect(refused).toEqual({
      ok: false,
      error: {
        ...{ reason: 'ownedByPartners', values: { measure: 'Visits' } },
        about: at(indicatorsOf(map), 1),
      },
    });
  });

  test('a theme is nobody that values can be of', () => {
    const map = countyMap();
    const refused = enterCells(map, entry(map, named(map, 'Schools').id), ids);
    expect(refused).toMatchObject({ ok: false, error: { reason: 'unitGone' } });
  });

  test('R25 are corrected with their history, and undone', () => {
    const map = withValue();
    const edit = enterCells(map, entry(map, center(map), 0, 110), ids);
    if (!edit.ok) throw new Error(edit.error.reason);
    const after = applied(map, edit.value.change);
    const series = seriesIdOf(at(indicatorsOf(map), 0), center(map), null);
    const past = historyOf(after, series, at(periodsOf(map), 0));
    expect(past.map(({ cell }) => cell[0])).toEqual([110, 120]);
    const back = applied(after, inverted(edit.value.change));
    expect(told(figure(back).figure)).toBeCloseTo(12, 9);
  });

  test('stay, unused, while the measure is about what partners do, and count again after it', () => {
    const map = withValue();
    const id = at(indicatorsOf(map), 0);
    const turned = did(map, changeMeasure, { id, fields: { scope: 'performance' } }, ids);
    const [sheet] = indicatorsOf(turned);
    expect(sheet && unusedOfEverybody(turned, sheet)).toBe(1);
    expect(problemsOf(turned)).toEqual([]);
    expect([figure(turned).of, told(figure(turned).figure)]).toEqual(['partners', 'noOneExpected']);
    const back = did(turned, changeMeasure, { id, fields: { scope: 'population' } }, ids);
    expect([figure(back).of, told(figure(back).figure)]).toEqual(['everybody', 12]);
  });

  test('go with their measure', () => {
    const map = withValue();
    const without = did(map, removeMeasure, { id: at(indicatorsOf(map), 0) }, ids);
    expect(rowsOf(without, 'series')).toEqual([]);
    expect(problemsOf(without)).toEqual([]);
  });

  test('Keep both: a copy under new ids has them under its own center', () => {
    const map = withValue();
    const rows = reissued([...map.rows.values()], ids);
    const copy = documentOf(rows.find(({ kind }) => kind === 'map')?.id ?? 'map_none', rows);
    expect(problemsOf(copy)).toEqual([]);
    const [series] = rowsOf(copy, 'series');
    expect(series?.unit).toBe(center(copy));
    expect(series?.unit).not.toBe(center(map));
    const indicator = at(indicatorsOf(copy), 0);
    expect(seriesAt(copy, { indicator, unit: center(copy) })?.id).toBe(series?.id);
    expect(told(figure(copy).figure)).toBeCloseTo(12, 9);
  });

  test('whose center is gone are named as a loose end', () => {
    const map = withValue();
    const orphan = documentOf(
      map.map,
      [...map.rows.values()].filter(({ id }) => id !== center(map)),
    );
    expect(problemsOf(orphan).map(({ reason }) => reason)).toEqual(['unitMissing']);
  });

  test('are the owner’s alone', () => {
    const map = withValue();
    for (const audience of ['partners', 'public'] as const) {
      const seen = seenBy(map, { audience, unnamed: 'Partner' });
      expect(rowsOf(seen, 'series')).toEqual([]);
    }
  });
});
