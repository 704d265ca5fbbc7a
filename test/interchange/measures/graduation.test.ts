import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/domain/document';
import { indicatorsOf, periodsOf, seriesAt, subgroupsOf } from '../../../src/domain/measures';
import { partnersOf } from '../../../src/domain/outline';
import { enterPlan } from '../../../src/interchange/measures/enterPlan';
import { looksLikeValues } from '../../../src/interchange/measures/proposeRoles';
import { measureTableOf } from '../../../src/measurement/measureTable';
import { figureAt } from '../../../src/measurement/pooledFigure';
import { countingIds } from '../../support/ids';
import { named } from '../../support/maps';
import {
  emptyMap,
  entered,
  graduationTable,
  planOfValues,
  valuesTable,
} from '../../support/values';

const brought = () => {
  const map = emptyMap();
  const plan = planOfValues(map, graduationTable());
  return { map, plan, after: entered(map, plan) };
};

describe('a table of graduation outcomes', () => {
  it('is taken for values of measures', () => {
    expect(looksLikeValues(valuesTable(graduationTable()))).toBe(true);
  });

  it('R1 gives two measures out of one whole, of which fewer drop-outs are better', () => {
    const { after } = brought();
    const told = indicatorsOf(after).map(({ name, type, direction, denominator }) => [
      ...[name, type, direction, denominator],
    ]);
    expect(told).toEqual([
      ['Total Grads', 'percent', 'up', 'Total Cohort'],
      ['Dropped Out', 'percent', 'down', 'Total Cohort'],
    ]);
  });

  it('R16 orders its cohorts by their end, the August of a year after the year', () => {
    const { after } = brought();
    expect(periodsOf(after).map(({ label }) => label)).toEqual(['2005', '2006', '2006 Aug']);
    expect(periodsOf(after).map(({ type }) => type)).toEqual(['cohort', 'cohort', 'cohort']);
  });

  it('R5 takes the total for everybody, a series of its own, and the others for groups', () => {
    const { after } = brought();
    expect(subgroupsOf(after).map(({ dimension, name }) => `${dimension}: ${name}`)).toEqual([
      ...['Demographic: Female', 'Demographic: Male'],
    ]);
    expect(rowsOf(after, 'series').filter(({ subgroup }) => !subgroup)).toHaveLength(4);
  });

  it('R4 proposes that `s` is hidden, counts it, and puts it on the list of the map', () => {
    const { plan, after } = brought();
    expect(plan.sources[0]?.draft.markers).toEqual({ s: 'suppressed' });
    expect([...plan.said.signs]).toEqual([['s', 4]]);
    expect(rowsOf(after, 'marker').map(({ text, means }) => [text, means])).toEqual([
      ['s', 'suppressed'],
    ]);
  });

  it('R4 keeps the whole of a hidden value, and a zero as a zero', () => {
    const { after } = brought();
    const [graduated, left] = indicatorsOf(after);
    const [south, north] = [named(after, 'SOUTH HIGH'), named(after, 'NORTH HIGH')];
    const [p2005, p2006] = periodsOf(after);
    const hidden = seriesAt(after, { indicator: graduated?.id ?? 'indicator_', unit: south.id });
    expect(hidden?.c?.[p2005?.id ?? 'period_']?.slice(0, 3)).toEqual([null, 2, 'suppressed']);
    const female = { indicator: left?.id ?? 'indicator_', unit: north.id };
    const group = subgroupsOf(after)[0]?.id ?? null;
    const none = seriesAt(after, { ...female, subgroup: group })?.c?.[p2006?.id ?? 'period_'];
    expect(none?.slice(0, 3)).toEqual([0, 30, 'reported']);
  });

  it('R2 holds its percents against part and whole, those with a tail of digits too', () => {
    const { plan } = brought();
    expect(plan.said.compared).toBe(12);
    expect(plan.said.apart).toEqual([]);
    const wrong = planOfValues(emptyMap(), graduationTable().replace('30,50,', '30,51,'));
    expect(wrong.said.apart).toEqual([
      { file: 'outcomes.csv', line: 2, measure: 'Total Grads', said: 51, ours: 50 },
    ]);
  });

  it('R5 pools everybody and says how many of those with a row have a number', () => {
    const { after } = brought();
    const table = measureTableOf(after);
    const indicator = indicatorsOf(after)[0]?.id ?? 'indicator_';
    const told = periodsOf(after).map(({ id }) => {
      const { n, d, inPool, expected } = figureAt(table, { indicator, period: id });
      return [n, d]
        .map((one) => (one.is === 'value' ? one.value : one.is))
        .concat(inPool, expected);
    });
    expect(told).toEqual([
      [30, 60, 1, 2],
      [86, 120, 2, 2],
      [48, 64, 1, 1],
    ]);
  });

  it('keeps the ids of the file, so that another spelling next year finds the partner', () => {
    const { after } = brought();
    expect(partnersOf(after).map(({ name, sourceId }) => [name, sourceId])).toEqual([
      ['NORTH HIGH', '01A1'],
      ['SOUTH HIGH', '01A2'],
    ]);
    const renamed = graduationTable().replaceAll('NORTH HIGH', 'North High School');
    const plan = planOfValues(after, renamed);
    expect(plan.partners.map(({ by, id }) => [by, id !== null])).toEqual([
      ['id', true],
      ['id', true],
    ]);
    expect(plan.unchanged).toBe(14);
  });

  it('changes nothing on the map when the same file comes again', () => {
    const { after } = brought();
    const again = planOfValues(after, graduationTable());
    expect([again.fresh.length, again.changed.length, again.unchanged]).toEqual([0, 0, 14]);
    const edit = enterPlan(after, again, { file: 'a.csv', at: 9 }, countingIds(1));
    expect(edit.ok && Object.keys(edit.value.change.created)).toEqual([]);
  });

  it('R25 shows what stands there and what comes, and a correction keeps both', () => {
    const { after } = brought();
    const corrected = planOfValues(after, graduationTable().replace('60,30,50', '60,33,55'));
    expect(corrected.changed.map(({ was, value }) => [was[0], value.n])).toEqual([[30, 33]]);
    expect(corrected.unchanged).toBe(13);
    const entries = rowsOf(entered(after, corrected), 'entry');
    expect(entries.map(({ was }) => Object.keys(was ?? {}).length)).toEqual([0, 1]);
  });

  it('expects nobody in particular when that is not wanted', () => {
    const map = emptyMap();
    const after = entered(map, planOfValues(map, graduationTable(), { expectRows: false }));
    expect(rowsOf(after, 'expectation')).toEqual([]);
  });
});
