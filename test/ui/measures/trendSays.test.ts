import { describe, expect, it } from 'vitest';
import { enterCells } from '../../../src/domain/commands/enterCells';
import { addPeriods } from '../../../src/domain/commands/periods';
import type { MapDocument } from '../../../src/domain/document';
import { indicatorsOf, periodsOf } from '../../../src/domain/measures';
import { measureTableOf } from '../../../src/measurement/measureTable';
import { speak } from '../../../src/messages/speak';
import { changeOver } from '../../../src/ui/measures/trends/changeOver';
import { trendAt } from '../../../src/ui/measures/trends/trend';
import { trendTitle } from '../../../src/ui/measures/trends/trendTitle';
import { countingIds } from '../../support/ids';
import { filledMap, valuesOf } from '../../support/lookAt';
import { did, named } from '../../support/maps';
import { cellOf, measuredMap } from '../../support/measured';
import { graduationMap } from '../../support/values';

const voice = { words: speak('en'), language: 'en' } as const;

const trendIn = (map: MapDocument, name: string) => {
  const sheet = indicatorsOf(map).find((one) => one.name === name) ?? expect.fail('no measure');
  const asked = { sheet, partner: null, subgroup: null, today: '2030-01-01' };
  return trendAt(map, measureTableOf(map), asked) ?? expect.fail('no trend');
};

const overSix = (values: readonly number[]): MapDocument => {
  const ids = countingIds();
  const years = { type: 'schoolYear', start: '2025-09-01', count: 3 } as const;
  const timed = did(measuredMap(ids), addPeriods, years, ids);
  const indicator = indicatorsOf(timed).find(({ name }) => name === 'Hours')?.id ?? 'indicator_';
  const unit = named(timed, 'Acme').id;
  const cells = periodsOf(timed).map(({ id: period }, at) => ({
    ...{ indicator, unit, period },
    cell: cellOf(String(values[at])),
  }));
  return did(timed, enterCells, { cells, at: 1 }, ids);
};

const over = (...lines: readonly string[]): string | null =>
  changeOver(trendIn(filledMap(valuesOf('Interaction', ...lines)), 'Interaction'), voice);

describe('what a trend says from first to last', () => {
  it('R6 tells the change of the same partners first, and warns where that of all differs', () => {
    const text = over('Acme 2022–23 20/40', 'Beta 2022–23 10/40', 'Acme 2023–24 22/40');
    expect(text).toBe(
      '+5.0 pp (+10%), better (same partner both times; all that reported: +17.5 pp)',
    );
  });

  it('R6 says two values with their x of y where no partner told both times', () => {
    const text = over('Acme 2022–23 20/40', 'Beta 2023–24 30/40');
    expect(text).toBe('50.0% (1 of 2 partners) and 75.0% (1 of 2 partners), not the same partners');
  });

  it('R28 says no better and no worse inside the usual ups and downs', () => {
    const text = changeOver(trendIn(overSix([40, 43, 44, 49, 46, 48]), 'Hours'), voice);
    expect(text).toBe('+8 (+20%), within its usual ups and downs (same partner both times)');
    expect(changeOver(trendIn(overSix([40, 40, 41, 40, 40, 90]), 'Hours'), voice)).toContain(
      '+50 (+125%), better',
    );
  });
});

describe('the title of a trend', () => {
  it('R16 says when a value is of where there is no change over time to tell', () => {
    expect(trendTitle(trendIn(graduationMap(), 'Total Grads'), voice, false)).toBe(
      'Total Grads: 75.0% in 2006 Aug, no change over time to tell',
    );
  });
});
