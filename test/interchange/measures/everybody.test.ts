import { describe, expect, it } from 'vitest';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { defineMeasure } from '../../../src/domain/commands/measures';
import { documentOf, type MapDocument, rowsOf } from '../../../src/domain/document';
import { everybodyIn } from '../../../src/domain/everybody';
import { indicatorsOf, periodsOf } from '../../../src/domain/measures';
import { centerOf, partnersOf } from '../../../src/domain/outline';
import { valueRows } from '../../../src/interchange/measures/book/valueRows';
import { looksEverybody } from '../../../src/interchange/measures/everybodySaid';
import { measureTableOf } from '../../../src/measurement/measureTable';
import { figureAt } from '../../../src/measurement/pooledFigure';
import { countingIds } from '../../support/ids';
import { did } from '../../support/maps';
import { told } from '../../support/measures';
import { emptyMap, entered, planOfValues } from '../../support/values';

const ids = countingIds(71_000);

const absence = { name: 'Absent', type: 'percent', denominator: 'Students' } as const;
const visits = { name: 'Visits', type: 'count' } as const;

const population = { ...absence, scope: 'population' } as const;

/** A map with a measure that nobody owns and one of what partners do; its center is called “All schools”. */
const countyMap = (): MapDocument =>
  did(did(emptyMap(), defineMeasure, population, ids), defineMeasure, visits, ids);

const file = (name: string, measure = 'Absent'): string =>
  [
    'School,Year,Measure,Numerator,Denominator',
    `North,2024,${measure},30,60`,
    `South,2024,${measure},18,20`,
    `${name},2024,${measure},120,1000`,
  ].join('\n');

const figure = (map: MapDocument) =>
  figureAt(measureTableOf(map), {
    indicator: indicatorsOf(map)[0]?.id ?? 'indicator_none',
    period: periodsOf(map)[0]?.id ?? 'period_none',
  });

describe('values about everybody in a file', () => {
  it.each(['Total', 'Everybody', 'All', 'Todos', 'County total', 'All schools'])(
    'proposes a row of “%s” as a value about everybody where nobody owns the measure',
    (name) => {
      const map = countyMap();
      const plan = planOfValues(map, file(name));
      const its = plan.partners.find(({ text }) => text === name);
      expect([its?.id, plan.said.totals]).toEqual([everybodyIn(map), []]);
      const after = entered(map, plan);
      expect(partnersOf(after).map((partner) => partner.name)).toEqual(['North', 'South']);
      expect([figure(after).of, told(figure(after).figure)]).toEqual(['everybody', 12]);
    },
  );

  it('does not expect everybody to report: it is no partner', () => {
    const map = countyMap();
    const after = entered(map, planOfValues(map, file('Total')));
    const partners = new Set(partnersOf(after).map(({ id }) => id));
    expect(rowsOf(after, 'expectation').every(({ partner }) => partners.has(partner))).toBe(true);
  });

  it('leaves it out once somebody says so', () => {
    const map = countyMap();
    const plan = planOfValues(map, file('Total'), { leaves: { total: true } });
    expect(plan.said.totals.map(({ partner }) => partner)).toEqual(['Total']);
    expect(told(figure(entered(map, plan)).figure)).toBe(60);
  });

  it('takes it for a new partner once somebody says so', () => {
    const map = countyMap();
    const plan = planOfValues(map, file('Everybody'), { partners: { everybody: null } });
    const after = entered(map, plan);
    expect(partnersOf(after).map(({ name }) => name)).toEqual(['North', 'South', 'Everybody']);
    expect(figure(after).of).toBe('partners');
  });

  it('leaves the total of what partners do out, as before', () => {
    const plan = planOfValues(countyMap(), file('Total', 'Visits'));
    expect(plan.said.totals.map(({ partner }) => partner)).toEqual(['Total']);
    expect(plan.partners.map(({ text }) => text)).toEqual(['North', 'South']);
  });

  it('takes the total for the one measure and leaves it out of the other', () => {
    const map = countyMap();
    const both = `${file('Total')}\nTotal,2024,Visits,7,`;
    const plan = planOfValues(map, both);
    expect(plan.said.totals.map(({ measure }) => measure)).toEqual(['Visits']);
    expect(figure(entered(map, plan)).of).toBe('everybody');
  });

  it('takes a partner of that name for the partner', () => {
    const map = did(countyMap(), addPartner, { name: 'Total' }, ids);
    const plan = planOfValues(map, file('Total'));
    expect(plan.partners.find(({ text }) => text === 'Total')?.by).toBe('name');
    expect(figure(entered(map, plan)).of).toBe('partners');
  });

  it('never takes a mean, a sum of some or a name that only begins so', () => {
    const names = [
      'Average',
      'Subtotal',
      'All Saints School',
      'Overall Foundation',
      'Sum',
      'Media',
    ];
    expect(names.filter(looksEverybody)).toEqual([]);
  });

  it('brings the center of our own file onto a map that has none', () => {
    const start = countyMap();
    const map = entered(start, planOfValues(start, file('Total')));
    const bare = emptyMap();
    const rest = [...bare.rows.values()].filter(({ id }) => id !== centerOf(bare)?.id);
    const without = did(documentOf(bare.map, rest), defineMeasure, population, ids);
    const text = valueRows(map).map((cells) => cells.join(','));
    const after = entered(without, planOfValues(without, text.join('\n')));
    expect(centerOf(after)?.name).toBe('All schools');
    expect(partnersOf(after).map(({ name }) => name)).toEqual(['North', 'South']);
    expect([figure(after).of, told(figure(after).figure)]).toEqual(['everybody', 12]);
  });
});
