import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/domain/change';
import { changeMeasure } from '../../../src/domain/commands/measures';
import { type MapDocument, rowsOf } from '../../../src/domain/document';
import { expectationsOf, indicatorsOf, periodsOf, unitsOf } from '../../../src/domain/measures';
import type { ValueDraft } from '../../../src/interchange/measures/valueDraft';
import { isAnswered } from '../../../src/interchange/measures/valuePlan';
import { countingIds } from '../../support/ids';
import { named } from '../../support/maps';
import { emptyMap, entered, planOfValues } from '../../support/values';

const header =
  'indicator_code,indicator_version,partner,period,period_type,period_start,period_end,subgroup_dimension,subgroup,numerator,denominator,value,state,status,source,note';

const row = (version: number, year: number, count: number | '', partner = 'North'): string =>
  `M1,${version},${partner},${year},calendarYear,${year}-01-01,${year}-12-31,,,,,${count},,,,`;

const tidy = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');

/** A map whose measure changed its definition after 2022: version 2 holds now. */
const changedMap = (): MapDocument => {
  const map = emptyMap();
  const first = entered(map, planOfValues(map, tidy(row(1, 2022, 10))));
  const id = indicatorsOf(first)[0]?.id ?? 'indicator_';
  const edit = changeMeasure(
    first,
    { id, fields: { definition: 'Tours too' }, asNewVersion: 'Tours count' },
    countingIds(1),
  );
  if (!edit.ok) throw new Error(edit.error.reason);
  return applied(first, edit.value.change);
};

const cells = (map: MapDocument) =>
  periodsOf(map).map(({ id, label }) => {
    const cell = rowsOf(map, 'series')[0]?.c?.[id];
    return [label, cell?.[0], cell?.[4]];
  });

const planned = (map: MapDocument, text: string, answers: Partial<ValueDraft> = {}) =>
  planOfValues(map, text, answers);

describe('R0 values of another version of a definition', () => {
  it('are never taken before somebody says what they are', () => {
    const plan = planned(changedMap(), tidy(row(1, 2023, 12), row(2, 2024, 14)));
    expect(plan.asks.versions.map(({ ours, theirs, count }) => [ours, theirs, count])).toEqual([
      [2, 1, 1],
    ]);
    expect(isAnswered(plan)).toBe(false);
    expect(plan.values.map(({ period }) => period)).toEqual(['2024']);
  });

  it('stand apart, are of the map’s version after all, or stay out, as it is said', () => {
    const text = tidy(row(1, 2023, 12));
    const [key = ''] = planned(changedMap(), text).versions.map((one) => one.key);
    const taken = (answer: 'apart' | 'ours' | 'leave') => {
      const map = changedMap();
      return cells(entered(map, planned(map, text, { versions: { [key]: answer } })));
    };
    expect(taken('apart')).toEqual([
      ['2022', 10, 1],
      ['2023', 12, 1],
    ]);
    expect(taken('ours')[1]).toEqual(['2023', 12, 2]);
    expect(taken('leave')[1]).toEqual(['2023', undefined, undefined]);
  });

  it('are no question where they stand on the map already', () => {
    const plan = planned(changedMap(), tidy(row(1, 2022, 10)));
    expect([plan.asks.versions, plan.unchanged]).toEqual([[], 1]);
  });

  it('of a measure that is new keep the numbers they have', () => {
    const map = emptyMap();
    const after = entered(map, planned(map, tidy(row(1, 2022, 10), row(3, 2023, 12))));
    expect(indicatorsOf(after)[0]?.version).toBe(3);
    expect(cells(after)).toEqual([
      ['2022', 10, 1],
      ['2023', 12, 3],
    ]);
  });
});

describe('R4 empty cells', () => {
  const wide = 'partner,2022,2023\nAcme,12,\nBeta,7,9\nHeading,,\n';

  it('are counted as missing and expected; a line that names nobody is neither', () => {
    const map = emptyMap();
    const plan = planned(map, wide);
    expect(plan.blanks.map(({ partner, period }) => [partner, period])).toEqual([['Acme', '2023']]);
    const after = entered(map, plan);
    const { id = 'indicator_' as const } = indicatorsOf(after)[0] ?? {};
    const acme = expectationsOf(after, id).filter(
      ({ partner }) => partner === named(after, 'Acme').id,
    );
    expect(acme.map(({ from, to }) => [from, to])).toEqual([[undefined, undefined]]);
  });

  it('never take a value away that the map has', () => {
    const map = emptyMap();
    const full = entered(map, planned(map, wide.replace('12,', '12,11')));
    const plan = planned(full, wide);
    expect([plan.keeping, plan.changed, plan.fresh]).toEqual([1, [], []]);
  });
});

describe('programs and sites', () => {
  it('report on their own under their partner', () => {
    const map = emptyMap();
    const text = 'Partner,Program,2022\nHub,After school,5\nHub,Summer,6\nHub,,\n';
    const after = entered(map, planned(map, text));
    expect(unitsOf(after, named(after, 'Hub').id).map(({ name }) => name)).toEqual([
      ...['After school', 'Summer'],
    ]);
    expect(rowsOf(after, 'series')).toHaveLength(2);
    expect(planned(after, text).unchanged).toBe(2);
  });
});

describe('columns beside those of periods', () => {
  it('that add them up are left out, and seasons are asked for their days', () => {
    const sums = planned(emptyMap(), 'Partner,2022,2023,Total\nAcme,1,2,3\nBeta,4,5,9\n');
    expect(sums.values).toHaveLength(4);
    const seasons = planned(emptyMap(), 'Partner,Fall 2022,Spring 2023\nAcme,4,5\nBeta,1,1\n');
    expect(seasons.asks.periods).toEqual(['Fall 2022', 'Spring 2023']);
  });
});
