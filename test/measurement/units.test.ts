import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureTableOf } from '../../src/measurement/measureTable';
import { figureAt } from '../../src/measurement/pooledFigure';
import { cellAt, partnerFigure } from '../../src/measurement/reportAt';
import {
  cellOf,
  indicatorOf,
  measuresOf,
  partnerId,
  seriesOf,
  shareArbitrary,
  told,
  unitOf,
  type Written,
  yearOf,
} from '../support/measures';

const year = yearOf(2024);
const asked = { indicator: 'indicator_one', period: year.id } as const;
const [north, south] = [unitOf('a', 'north'), unitOf('a', 'south')];

const tableOf = (says: {
  own?: Written;
  north?: Written;
  south?: Written;
  type?: 'percent' | 'people';
}) => {
  const written = [
    [partnerId('a'), says.own],
    [north.id, says.north],
    [south.id, says.south],
  ] as const;
  const series = written.flatMap(([unit, one]) =>
    one === undefined ? [] : seriesOf(unit, { [year.id]: one }),
  );
  const sheet = indicatorOf({ type: says.type ?? 'percent' });
  return measureTableOf(measuresOf(sheet, year, north, south, ...series));
};

describe('programs and sites of a partner', () => {
  it('R2 a partner is what its units are together', () => {
    const figure = figureAt(tableOf({ north: [30, 60], south: [18, 20] }), asked);
    expect(told(figure.figure)).toBe(60);
    expect([figure.inPool, figure.expected]).toEqual([1, 1]);
    expect(figure.reports[0]?.sources.map(({ unit }) => unit)).toEqual([north.id, south.id]);
  });

  it('R3 people of several units lie between the largest and the sum', () => {
    expect(told(figureAt(tableOf({ north: 70, south: 50, type: 'people' }), asked).figure)).toEqual(
      [70, 120],
    );
  });

  it('the own value of a partner wins over its units with a notice, never both', () => {
    const figure = figureAt(tableOf({ own: [1, 4], north: [30, 60] }), asked);
    expect(told(figure.figure)).toBe(25);
    expect(figure.notes).toEqual([{ note: 'ownAndUnits', count: 1 }]);
    const hidden = figureAt(tableOf({ own: 'suppressed', north: [30, 60] }), asked);
    expect(told(hidden.figure)).toBe('suppressed');
  });

  it('an own value that is missing or not applicable gives way to units that say something', () => {
    expect(told(figureAt(tableOf({ own: 'missing', north: [30, 60] }), asked).figure)).toBe(50);
    expect(told(figureAt(tableOf({ own: 'notApplicable', north: [30, 60] }), asked).figure)).toBe(
      50,
    );
  });

  it('a unit that gave nothing is said', () => {
    const figure = figureAt(tableOf({ north: [30, 60], south: 'missing' }), asked);
    expect([told(figure.figure), figure.notes]).toEqual([50, [{ note: 'unitsMissing', count: 1 }]]);
    const fine = figureAt(tableOf({ north: [30, 60], south: 'notApplicable' }), asked);
    expect(fine.notes).toEqual([]);
  });

  it('units of two versions make no figure of the partner', () => {
    const series = [
      seriesOf(north.id, { [year.id]: [1, 2] }),
      seriesOf(south.id, { [year.id]: cellOf([1, 2], { version: 2 }) }),
    ];
    const table = measureTableOf(measuresOf(indicatorOf(), year, north, south, ...series));
    const figure = figureAt(table, asked);
    expect(told(figure.figure)).toBe('versionsDiffer');
    expect(told(figure.completeness)).toBe(1);
  });

  it('reads the cell of a unit, the figure of a partner, and that of nobody', () => {
    const table = tableOf({ north: [30, 60], south: 60 });
    expect(cellAt(table, asked, north.id)).toEqual(cellOf([30, 60]));
    expect(cellAt(table, asked, partnerId('a'))).toBeUndefined();
    expect(told(partnerFigure(table, asked, partnerId('a')))).toBe(50);
    expect(told(partnerFigure(table, asked, partnerId('z')))).toBe('notReported');
    expect(told(partnerFigure(tableOf({ own: 60 }), asked, partnerId('a')))).toBe(60);
  });

  it('R2 splitting a partner into units changes neither the figure nor x of y', () => {
    const shares = fc.array(shareArbitrary, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(shares, shareArbitrary, (all, other) => {
        const names = all.map((_, at) => unitOf('a', `u${at}`));
        const rest = [indicatorOf(), year, seriesOf(partnerId('b'), { [year.id]: other })];
        const sum = (at: 0 | 1) => all.reduce((total, one) => total + one[at], 0);
        const whole = seriesOf(partnerId('a'), { [year.id]: [sum(0), sum(1)] });
        const split = all.map((one, at) =>
          seriesOf(names[at]?.id ?? partnerId('a'), { [year.id]: one }),
        );
        const [one, two] = [
          figureAt(measureTableOf(measuresOf(...rest, whole)), asked),
          figureAt(measureTableOf(measuresOf(...rest, ...names, ...split)), asked),
        ];
        expect(two.figure).toEqual(one.figure);
        expect([two.n, two.d, two.inPool, two.expected, two.completeness, two.coverage]).toEqual([
          ...[one.n, one.d, one.inPool, one.expected, one.completeness, one.coverage],
        ]);
      }),
    );
  });
});
