import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/domain/document';
import { periodsOf, subgroupsOf } from '../../../src/domain/measures';
import { writeCsv } from '../../../src/interchange/csv/writeCsv';
import { valueRows } from '../../../src/interchange/measures/book/valueRows';
import type { ValueDraft } from '../../../src/interchange/measures/valueDraft';
import { isAnswered } from '../../../src/interchange/measures/valuePlan';
import { emptyMap, entered, graduationTable, planOfValues } from '../../support/values';

const planned = (text: string, answers: Partial<ValueDraft> = {}) =>
  planOfValues(emptyMap(), text, answers);

describe('names that mean the same', () => {
  it('R16 takes two names of one period for one place: another value there is named', () => {
    const text = 'School,Year,Grads - n,Total\nNorth,2023-24,6,60\nNorth,SY2023-24,7,60\n';
    const plan = planned(text);
    expect(plan.values.map(({ n }) => n)).toEqual([6]);
    expect(plan.problems.map(({ why, line }) => [why, line])).toEqual([['twice', 3]]);
    expect(periodsOf(entered(emptyMap(), plan))).toHaveLength(1);
  });

  it('R16 asks again for a period whose days do not follow each other', () => {
    const span = { type: 'cohort', label: 'Wave 3', start: '2024-05-01', end: '' } as const;
    const text = 'School,Year,Grads - n,Total\nNorth,Wave 3,6,60\n';
    expect(planned(text, { periods: { 'wave 3': span } }).asks.periods).toEqual(['Wave 3']);
    const whole = { 'wave 3': { ...span, end: '2024-06-30' } };
    expect(planned(text, { periods: whole }).asks.periods).toEqual([]);
  });
});

describe('our own tidy files', () => {
  it('take periods by their days, groups by their dimension, states and notes by their columns', () => {
    const text = [
      'indicator_code,indicator_version,partner,period,period_type,period_start,period_end,subgroup_dimension,subgroup,numerator,denominator,value,state,status,source,note',
      'M1,1,North,Year 1,schoolYear,2022-08-01,2023-07-31,,,30,60,,reported,final,SIS,',
      'M1,1,North,Year 1,schoolYear,2022-08-01,2023-07-31,Grade,9,10,20,,reported,estimated,SIS,early',
      'M1,1,South,Year 1,schoolYear,2022-08-01,2023-07-31,,,,12,,suppressed,final,SIS,',
      '',
    ].join('\n');
    const plan = planned(text, {
      measures: {
        m1: {
          as: null,
          name: 'M1',
          type: 'percent',
          direction: 'up',
          denominator: 'all',
          told: null,
        },
      },
    });
    expect(isAnswered(plan)).toBe(true);
    const map = entered(emptyMap(), plan);
    expect(periodsOf(map).map(({ type, start, end }) => [type, start, end])).toEqual([
      ['schoolYear', '2022-08-01', '2023-07-31'],
    ]);
    expect(subgroupsOf(map).map(({ dimension, name }) => [dimension, name])).toEqual([
      ['Grade', '9'],
    ]);
    expect(plan.values.map(({ state, status, d }) => [state, status, d])).toEqual([
      ['reported', 'final', 60],
      ['reported', 'estimated', 20],
      ['suppressed', 'final', 12],
    ]);
    const entries = rowsOf(map, 'entry').map(({ source, note }) => [source, note]);
    expect(entries).toEqual([
      ['SIS', undefined],
      ['SIS', 'early'],
    ]);
  });

  it('come back onto the map they were written from without any change', () => {
    const map = emptyMap();
    const full = entered(map, planOfValues(map, graduationTable()));
    const again = planOfValues(full, writeCsv(valueRows(full)));
    expect(again.problems).toEqual([]);
    expect([again.fresh.length, again.changed.length, again.unchanged]).toEqual([0, 0, 14]);
    expect(isAnswered(again)).toBe(true);
  });
});
