import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../../src/domain/measures';
import { measureTableOf } from '../../../src/measurement/measureTable';
import { speak } from '../../../src/messages/speak';
import { aheadRule } from '../../../src/ui/measures/trends/aheadWords';
import { type Trend, trendAt } from '../../../src/ui/measures/trends/trend';
import { forecastsOf, forecastWorking } from '../../../src/ui/measures/trends/trendWorkings';
import { filledMap, valuesOf } from '../../support/lookAt';

const voice = { words: speak('en'), language: 'en' } as const;
const years = ['2022–23', '2023–24', '2024–25'];

const trendOver = (name: string, ...values: readonly string[]): Trend => {
  const lines = values.map((value, at) => `Acme ${years[at]} ${value}`);
  const map = filledMap(valuesOf(name, ...lines));
  const sheet = indicatorsOf(map).find((one) => one.name === name) ?? expect.fail('no measure');
  const asked = { sheet, partner: null, subgroup: null, today: '2030-01-01' };
  return trendAt(map, measureTableOf(map), asked) ?? expect.fail('no trend');
};

const lineOf = ({ ahead }: Trend): readonly number[] =>
  ahead.is === 'value' ? ahead.value.line.map(({ value }) => value) : [];

describe('R14 a forecast is held at what can be', () => {
  it('of a percent that rises: it bends at 100% and goes on along it, and says so', () => {
    const trend = trendOver('Interaction', '28/40', '33/40', '38/40');
    expect(lineOf(trend).map(Math.round)).toEqual([95, 100, 100]);
    expect(aheadRule(trend, voice)).toMatch(/held at 100\.0%: a straight line would go past it/);
    const [forecast] = forecastsOf(trend, voice);
    expect(forecast?.value).toBe(100);
    const { result, lines } = forecastWorking(trend, forecast ?? expect.fail('none'), voice);
    expect(result).toBe('100.0%');
    expect(lines.at(-1)).toMatchObject({
      name: expect.stringContaining('which cannot be'),
      value: '107.5%',
    });
  });

  it('of a percent and of a count that fall: nothing is below 0', () => {
    expect(lineOf(trendOver('Interaction', '12/40', '7/40', '2/40')).at(-1)).toBe(0);
    expect(lineOf(trendOver('Hours', '50', '30', '10')).at(-1)).toBe(0);
  });

  it('and within what can be it is the straight line, which says nothing of a hold', () => {
    const trend = trendOver('Hours', '10', '30', '50');
    expect(lineOf(trend).map(Math.round)).toEqual([50, 70]);
    expect(aheadRule(trend, voice)).toBe('Forecast: the straight line closest to 3 values');
  });
});
