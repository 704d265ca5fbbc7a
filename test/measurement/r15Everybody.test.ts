import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/id';
import type { IndicatorRow } from '../../src/domain/measureRow';
import type { NodeRow, Row } from '../../src/domain/row';
import { claimAt } from '../../src/measurement/claim';
import { isIncomplete } from '../../src/measurement/completeness';
import { everReported } from '../../src/measurement/expectation';
import { goalAt } from '../../src/measurement/goal';
import { groupsAt } from '../../src/measurement/groupsAt';
import { comparable, matchedChange } from '../../src/measurement/matched';
import { measureTableOf } from '../../src/measurement/measureTable';
import { shiftBetween } from '../../src/measurement/mixShift';
import { partnerCompleteness } from '../../src/measurement/partnerCompleteness';
import { figureAt, figuresOver } from '../../src/measurement/pooledFigure';
import { partnerFigure } from '../../src/measurement/reportAt';
import { latestLine, timePoints } from '../../src/measurement/timeLine';
import { usualRange } from '../../src/measurement/usualRange';
import {
  cellOf,
  expectationOf,
  indicatorOf,
  measuresOf,
  partnerId,
  quarterOf,
  seriesOf,
  subgroupOf,
  told,
  type Written,
  writtenArbitrary,
  yearOf,
} from '../support/measures';

const center: NodeRow = {
  ...{ id: 'node_center', kind: 'node', type: 'center', name: 'The county', order: 'a0' },
};

const [last, now] = [yearOf(2023), yearOf(2024)];
const at = (period: Id = now.id) => ({ indicator: 'indicator_one', period }) as const;

type Says = Readonly<Record<string, Written>>;

const absence = (given: Partial<IndicatorRow> = {}): IndicatorRow =>
  indicatorOf({ scope: 'population', direction: 'down', denominator: 'students', ...given });

const seriesIn = (period: Id, says: Says): readonly Row[] =>
  Object.entries(says).map(([name, written]) => seriesOf(partnerId(name), { [period]: written }));

/** What is said this year: of everybody under `center`, of partners under their names. */
const mapSaying = (says: Says, given: Partial<IndicatorRow> = {}, ...rows: Row[]) =>
  measureTableOf(measuresOf(absence(given), center, last, now, ...seriesIn(now.id, says), ...rows));

/** What is said of everybody and of one partner, in both years. */
const overYears = (
  everybody: readonly [Written | null, Written | null],
  partner: readonly [Written | null, Written | null],
  given: Partial<IndicatorRow> = {},
) => {
  const rows = [
    ['center', everybody],
    ['a', partner],
  ] as const;
  const series = rows.map(([name, [first, second]]) =>
    seriesOf(partnerId(name), {
      ...(first !== null && { [last.id]: first }),
      ...(second !== null && { [now.id]: second }),
    }),
  );
  return measureTableOf(measuresOf(absence(given), center, last, now, ...series));
};

const bothOf = (table: ReturnType<typeof overYears>) =>
  [figureAt(table, at(last.id)), figureAt(table, at())] as const;

const sheet = { type: 'percent', direction: 'down' } as const;

describe('a value about everybody', () => {
  it('R15 everybody 120/1000 beside 30/60 and 18/20 is 12.0 %, never 44.4 or 60', () => {
    const figure = figureAt(mapSaying({ center: [120, 1000], a: [30, 60], b: [18, 20] }), at());
    expect(told(figure.figure)).toBeCloseTo(12, 9);
    expect([told(figure.n), told(figure.d)]).toEqual([120, 1000]);
    expect(figure.of).toBe('everybody');
    expect(figure.notes).toEqual([{ note: 'aboutEverybody', count: 2 }]);
    expect(figure.left.map(({ report, why }) => [report.partner, why])).toEqual([
      [partnerId('a'), 'aboutEverybody'],
      [partnerId('b'), 'aboutEverybody'],
    ]);
  });

  it('R15 partners keep their own values beside it', () => {
    const table = mapSaying({ center: [120, 1000], a: [30, 60], b: [18, 20] });
    expect(told(partnerFigure(table, at(), partnerId('a')))).toBe(50);
    const some = figureAt(table, { ...at(), partners: [partnerId('a'), partnerId('b')] });
    expect([told(some.figure), some.of]).toEqual([60, 'partners']);
  });

  it('R2 a percent by itself is the figure: there is nothing to add it to', () => {
    const figure = figureAt(mapSaying({ center: 12.5, a: [30, 60] }), at());
    expect([told(figure.figure), told(figure.n)]).toEqual([12.5, 'onlyPercents']);
    expect(figure.notes).toEqual([{ note: 'aboutEverybody', count: 1 }]);
  });

  it('R3 people are one number: nobody is counted twice by one source', () => {
    const people = { center: 200, a: 120, b: 80 };
    expect(told(figureAt(mapSaying(people, { type: 'people' }), at()).figure)).toBe(200);
  });

  it.each([
    ['suppressed', 'suppressed', 1],
    ['notApplicable', 'notApplicable', 'noOneExpected'],
    ['notDue', 'notDue', 'noOneExpected'],
  ] as const)('R4 %s stays so, and is not the pool of partners', (state, why, completeness) => {
    const figure = figureAt(mapSaying({ center: state, a: [30, 60] }), at());
    expect([told(figure.figure), figure.of]).toEqual([why, 'everybody']);
    expect(told(figure.completeness)).toBe(completeness);
    expect(figure.reports).toEqual([]);
  });

  it('R4 missing or blank says nothing of everybody: partners are put together as before', () => {
    const blanks: readonly Says[] = [{ center: 'missing' }, {}];
    for (const says of blanks) {
      const figure = figureAt(mapSaying({ ...says, a: [30, 60], b: [18, 20] }), at());
      expect([told(figure.figure), figure.of]).toEqual([60, 'partners']);
      expect([figure.inPool, figure.expected]).toEqual([2, 2]);
    }
    expect(told(figureAt(mapSaying({ center: 'missing' }), at()).figure)).toBe('noOneExpected');
  });

  it('R4 zero of everybody is a value', () => {
    expect(told(figureAt(mapSaying({ center: [0, 1000], a: [30, 60] }), at()).figure)).toBe(0);
  });

  it('R5 it is one source of one, complete, whoever of the partners is silent', () => {
    const silent = ['a', 'b', 'c'].map((name) => expectationOf(name, { from: now.start }));
    const table = mapSaying({ center: [120, 1000] }, {}, ...silent);
    const figure = figureAt(table, at());
    expect([figure.inPool, figure.expected, told(figure.completeness)]).toEqual([1, 1, 1]);
    expect(told(figure.coverage)).toBe('notApplicable');
    expect(isIncomplete(figure)).toBe(false);
    expect(figure.left).toEqual([]);
    expect(partnerCompleteness(table, at(), partnerId('a')).due).toBe(0);
    expect([...everReported(table, at())]).toEqual([]);
  });

  it('R15 a measure that partners own never uses it', () => {
    const says = { center: [120, 1000], a: [30, 60], b: [18, 20] } as const;
    const figure = figureAt(mapSaying(says, { scope: 'performance' }), at());
    expect([told(figure.figure), figure.of, figure.expected]).toEqual([60, 'partners', 2]);
  });

  it('R16 quarters about everybody make a year, and one that is missing leaves the year open', () => {
    const quarters = [1, 4, 7, 10].map((month) => quarterOf(2024, month));
    const yearly = (count: number) => {
      const cells = quarters.slice(0, count).map(({ id }, n) => [id, [50, 60, 40, 70][n] ?? 0]);
      const series = seriesOf(center.id, Object.fromEntries(cells));
      const sum = absence({ type: 'count' });
      const table = measureTableOf(measuresOf(sum, center, now, ...quarters, series));
      return told(figureAt(table, at()).figure);
    };
    expect([yearly(4), yearly(3)]).toEqual([220, 'noOneExpected']);
  });

  it('R25 says how firm it is and by which definition, as any series does', () => {
    const cell = cellOf([120, 1000], { status: 'provisional', version: 2 });
    const series = seriesOf(center.id, { [now.id]: cell });
    const table = measureTableOf(measuresOf(absence({ version: 2 }), center, now, series));
    const figure = figureAt(table, at());
    expect(figure.status).toBe('provisional');
    expect(figure.notes).toEqual([{ note: 'provisional', count: 1 }]);
    expect(figure.reports[0]?.sources).toEqual([{ unit: center.id, period: now.id, cell }]);
    expect(told(figureAt(table, { ...at(), version: 1 }).figure)).toBe('otherVersion');
  });

  it('R15 what partners say never changes it', () => {
    const everybody = fc.oneof(writtenArbitrary).filter((written) => written !== 'missing');
    fc.assert(
      fc.property(everybody, fc.array(writtenArbitrary, { maxLength: 6 }), (written, partners) => {
        const says = Object.fromEntries(partners.map((one, n) => [`p${n}`, one]));
        const alone = figureAt(mapSaying({ center: written }), at());
        const beside = figureAt(mapSaying({ center: written, ...says }), at());
        expect([beside.figure, beside.standing]).toEqual([alone.figure, alone.standing]);
        expect(beside.reports).toEqual(alone.reports);
      }),
    );
  });
});

describe('a change of everybody', () => {
  it('R8 R9 from 12.0 to 9.0 with lower is better is an improvement of 3.0 points', () => {
    const [before, after] = bothOf(
      overYears(
        [
          [120, 1000],
          [90, 1000],
        ],
        [null, [30, 60]],
      ),
    );
    const { all, matched, partners, differs } = matchedChange(sheet, before, after);
    if (matched.is === 'none') throw new Error(matched.why);
    expect(matched.value.difference).toBeCloseTo(-3, 9);
    expect([matched.value.toward, all, partners, differs]).toEqual(['better', matched, [], false]);
  });

  it('R9 two percents by themselves compare too', () => {
    const [before, after] = bothOf(overYears([12, 9], [null, null]));
    const { matched } = matchedChange(sheet, before, after);
    expect(matched.is === 'value' && matched.value.difference).toBe(-3);
  });

  it.each([
    ['everybody and then partners', overYears([[120, 1000], null], [null, [30, 60]])],
    ['partners and then everybody', overYears([null, [120, 1000]], [[30, 60], null])],
    [
      'both, and everybody only once',
      overYears(
        [null, [120, 1000]],
        [
          [30, 60],
          [30, 60],
        ],
      ),
    ],
  ])('R6 %s: no change is claimed', (_, table) => {
    const [before, after] = bothOf(table);
    const { all, matched } = matchedChange(sheet, before, after);
    expect([all, matched].map((one) => one.is === 'none' && one.why)).toEqual([
      'otherPeople',
      'otherPeople',
    ]);
    const shift = shiftBetween(sheet, before, after);
    expect(shift).toEqual({ is: 'none', why: 'otherPeople' });
  });

  it('R7 is not made of what partners did: no pieces, and never zero', () => {
    const [before, after] = bothOf(
      overYears(
        [
          [120, 1000],
          [90, 1000],
        ],
        [
          [6, 10],
          [3, 10],
        ],
      ),
    );
    expect(shiftBetween(sheet, before, after)).toEqual({ is: 'none', why: 'aboutEverybody' });
  });

  it('R12 everybody did not start where partners did', () => {
    const table = overYears([null, [120, 1000]], [[30, 60], null], { startPeriod: last.id });
    expect(told(goalAt(table, at()).start)).toBe('noStartingPoint');
    const same = overYears(
      [
        [150, 1000],
        [120, 1000],
      ],
      [[30, 60], null],
      { startPeriod: last.id },
    );
    expect(told(goalAt(same, at()).start)).toBe(15);
  });

  it('R14 R28 the line begins anew where everybody takes the place of partners', () => {
    const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map(yearOf);
    const cellsFrom = (from: number, to: number) =>
      Object.fromEntries(years.slice(from, to).map(({ id }, n) => [id, [40 + n, 100]] as const));
    const series = [
      seriesOf(partnerId('a'), cellsFrom(0, 2)),
      seriesOf(center.id, cellsFrom(2, 8)),
    ];
    const table = measureTableOf(measuresOf(absence(), center, ...years, ...series));
    const ids = years.map(({ id }) => id);
    const points = timePoints(table, ids, figuresOver(table, { indicator: 'indicator_one' }, ids));
    const line = latestLine(points);
    expect(line.map(({ of }) => of)).toEqual(Array(6).fill('everybody'));
    expect(usualRange(line.map(({ value }) => value)).is).toBe('value');
    const claim = claimAt(table, at(years[7]?.id), 1, (period) =>
      comparable(figureAt(table, at(period))),
    );
    expect(claim).not.toBe('tooFew');
  });
});

describe('groups of everybody', () => {
  const [girls, boys] = [subgroupOf('girls'), subgroupOf('boys')];
  const ofGroup = (unit: Id, subgroup: Id, written: Written) =>
    seriesOf(unit, { [now.id]: written }, { subgroup });
  const gapsOf = (...rows: Row[]) => {
    const better = absence({ direction: 'up' });
    const table = measureTableOf(measuresOf(better, center, now, girls, boys, ...rows));
    const found = groupsAt(table, at(), [girls, boys]);
    if (found.is === 'none') throw new Error(found.why);
    return { table, ...found.value };
  };

  it('R17 18/50 of everybody against 120/200 elsewhere: −24.0 points, flagged', () => {
    const { groups, table } = gapsOf(
      seriesOf(center.id, { [now.id]: [138, 250] }),
      ofGroup(center.id, girls.id, [18, 50]),
      ofGroup(center.id, boys.id, [120, 200]),
      ofGroup(partnerId('a'), girls.id, [9, 10]),
    );
    const [first] = groups;
    if (first?.gap.is !== 'value') throw new Error('no gap');
    expect(first.gap.value.difference).toBeCloseTo(-24, 9);
    expect(first.gap.value.isFlagged).toBe(true);
    expect(told(first.toBest)).toBeCloseTo(0.6, 9);
    expect(told(figureAt(table, { ...at(), subgroup: girls.id }).figure)).toBeCloseTo(36, 9);
  });

  it('R17 a group that only partners tell of is compared with nobody', () => {
    const { groups, overlap } = gapsOf(
      seriesOf(center.id, { [now.id]: [138, 250] }),
      ofGroup(center.id, boys.id, [120, 200]),
      ofGroup(partnerId('a'), girls.id, [90, 300]),
    );
    const [girlsGap, boysGap] = groups;
    expect(girlsGap?.gap).toEqual({ is: 'none', why: 'otherPeople' });
    expect(told(girlsGap?.percent ?? { is: 'none', why: 'invalid' })).toBe(30);
    expect([
      girlsGap?.failsFourFifths,
      told(boysGap?.toBest ?? girlsGap?.percent ?? { is: 'none', why: 'invalid' }),
    ]).toEqual([false, 1]);
    expect(overlap).toBe(false);
  });
});
