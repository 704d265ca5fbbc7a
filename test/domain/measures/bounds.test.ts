import { describe, expect, test } from 'vitest';
import { changeMeasure, type MeasureChange } from '../../../src/domain/commands/measures';
import { periodsOf } from '../../../src/domain/measures';
import { countingIds } from '../../support/ids';
import { did } from '../../support/maps';
import { measuredMap, measureNamed } from '../../support/measured';

const map = measuredMap();
const id = measureNamed(map, 'Interaction');
const [first, second, third] = periodsOf(map);

const tried = (fields: NonNullable<MeasureChange['fields']>, on = map) =>
  changeMeasure(on, { id, fields }, countingIds());

describe('R1 what a sheet cannot hold is refused with its bounds', () => {
  test.each([
    [{ digits: 7 }, { low: 0, high: 6 }],
    [{ minCell: -1 }, { low: 0, high: 1_000_000 }],
    [{ dueLag: 40_000 }, { low: 0, high: 36_500 }],
  ])('%o', (fields, values) => {
    expect(tried(fields)).toMatchObject({ error: { reason: 'outOfRange', values } });
  });

  test('at the bounds it is taken', () => {
    expect(tried({ digits: 6, minCell: 0, dueLag: 36_500 }).ok).toBe(true);
  });

  test('a goal period before the starting period is refused, and the same one is not', () => {
    if (!first || !second || !third) throw new Error('no periods');
    const started = did(
      map,
      changeMeasure,
      { id, fields: { startPeriod: second.id } },
      countingIds(),
    );
    expect(tried({ goalPeriod: first.id }, started)).toMatchObject({
      error: { reason: 'goalBefore' },
    });
    expect(tried({ goalPeriod: second.id }, started).ok).toBe(true);
    expect(tried({ goalPeriod: third.id }, started).ok).toBe(true);
  });
});
