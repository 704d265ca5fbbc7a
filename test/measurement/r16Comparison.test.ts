import { describe, expect, it } from 'vitest';
import type { PeriodRow } from '../../src/domain/measureRow';
import { claimAt } from '../../src/measurement/claim';
import { comparedBefore, comparisonOf, lineOf } from '../../src/measurement/comparison';
import { valued } from '../../src/measurement/figure';
import { measureTableOf } from '../../src/measurement/measureTable';
import { indicatorOf, measuresOf, quarterOf, schoolYearOf, yearOf } from '../support/measures';

const cohort = (label: string, start: string, end: string): PeriodRow => ({
  ...yearOf(2006),
  ...{ id: `period_${label.replace(' ', '')}`, type: 'cohort', label, start, end },
});

const [y2004, y2005, y2006] = [2004, 2005, 2006].map((year) =>
  cohort(String(year), `${year}-01-01`, `${year}-12-31`),
) as [PeriodRow, PeriodRow, PeriodRow];
const august = cohort('2006 Aug', '2006-01-01', '2007-08-31');
const y2007 = cohort('2007', '2007-01-01', '2007-12-31');
const cohorts = [y2004, y2005, y2006, august, y2007];
const table = measureTableOf(measuresOf(indicatorOf(), ...cohorts));

const labelOf = (id: string) => cohorts.find((one) => one.id === id)?.label;

describe('comparing periods', () => {
  it('R16 periods that follow each other and are equally long make a change over time', () => {
    expect(comparisonOf(y2004, y2005)).toBe('change');
    expect(comparisonOf(yearOf(2023), yearOf(2024))).toBe('change');
    expect(comparisonOf(schoolYearOf(2022), schoolYearOf(2023))).toBe('change');
    expect(comparisonOf(quarterOf(2024, 1), quarterOf(2024, 4))).toBe('change');
  });

  it('R16 `2006 Aug` against `2006` is the same cohort counted a second time, whichever comes first', () => {
    expect(comparisonOf(y2006, august)).toBe('recount');
    expect(comparisonOf(august, y2006)).toBe('recount');
  });

  it('R16 periods that share some days, or of another length, make no change over time', () => {
    expect(comparisonOf(august, y2007)).toBe('overlap');
    expect(comparisonOf(y2005, august)).toBe('otherLength');
  });

  it('R16 a figure is compared with the latest earlier period that makes a change, whatever lies between', () => {
    expect(comparedBefore(table, y2007.id)).toEqual({ period: y2006, comparison: 'change' });
    expect(comparedBefore(table, y2006.id)?.period).toBe(y2005);
    expect(comparedBefore(table, y2006.id, (id) => id !== y2005.id)?.period).toBe(y2004);
  });

  it('R16 where no earlier period makes a change, the latest one is told as what it is', () => {
    expect(comparedBefore(table, august.id)).toEqual({ period: y2006, comparison: 'recount' });
    expect(comparedBefore(table, y2004.id)).toBeNull();
  });

  it('R16 a line over time has no period that was counted a second time', () => {
    expect(lineOf(table, y2007.id).map(labelOf)).toEqual(['2004', '2005', '2006', '2007']);
    expect(lineOf(table, y2005.id).map(labelOf)).toEqual(['2004', '2005', '2006', '2007']);
    expect(lineOf(table, august.id).map(labelOf)).toEqual(['2006 Aug']);
  });

  it('R28 choosing an earlier period allows no more: later points count, and other definitions do not', () => {
    const years = [2018, 2019, 2020, 2021, 2022, 2023].map(yearOf);
    const its = measureTableOf(measuresOf(indicatorOf(), ...years));
    const values = [40, 43, 44, 49, 46, 48];
    const claim = (version: (at: number) => number) =>
      claimAt(its, { indicator: 'indicator_one', period: 'period_2021' }, 5, (period) => {
        const at = years.findIndex(({ id }) => id === period);
        return { figure: valued(values[at] ?? 0), version: version(at) };
      });
    expect(claim(() => 1)).toBe('usual');
    expect(claim((at) => (at < 1 ? 1 : 2))).toBe('tooFew');
  });
});
