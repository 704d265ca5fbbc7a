import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, creating } from '../../src/domain/change';
import { sizingOf } from '../../src/domain/look/sizing';
import type { Row } from '../../src/domain/row';
import { mostTimes, partnerRadius, radiusFor, valueFor } from '../../src/layout/partnerRadius';
import { radiusOf } from '../../src/layout/radiusOf';
import { idOf } from '../support/ids';
import { looking, ownId, withOwn } from '../support/lookMap';
import { named } from '../support/maps';
import { sketchOf } from '../support/sketch';

const map = () => sketchOf('X\n# T\nA\nB\nC\nD\nA -- B\nA -- C\nA -> D\nB -- C');

const sized = (values: Readonly<Record<string, number>>) =>
  looking(withOwn(map(), { type: 'number' }, values), { sizeBy: ownId });

const radii = (document: ReturnType<typeof map>) =>
  ['A', 'B', 'C', 'D'].map((name) => radiusOf(document, named(document, name).id));

const sizingFor = (values: readonly number[]) => {
  const above = values.filter((value) => value > 0);
  return {
    ...{ by: ownId, missing: 0, values: new Map() },
    least: above.length ? Math.min(...above) : 0,
    most: above.length ? Math.max(...above) : 0,
    hasZero: above.length < values.length,
  };
};

describe('the size of partners', () => {
  it('is the same for all until somebody says otherwise', () => {
    expect(radii(map())).toEqual([9, 9, 9, 9]);
  });

  it('has areas that stand to each other as the numbers do', () => {
    const [a = 0, b = 0, c = 0] = radii(sized({ A: 4, B: 2, C: 1 }));
    expect(a ** 2 / b ** 2).toBeCloseTo(2);
    expect(b ** 2 / c ** 2).toBeCloseTo(2);
    expect(c).toBe(partnerRadius);
  });

  it('keeps between the usual size and 2.4 times that; areas are true wherever a circle is not the smallest', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(positive, { minLength: 2, maxLength: 30 }), (values) => {
        const sizing = sizingFor(values);
        const shown = values.map((value) => ({ value, r: radiusFor(sizing, value) }));
        const most = Math.max(...shown.map(({ r }) => r));
        expect(most).toBeLessThanOrEqual(partnerRadius * mostTimes + 1e-9);
        for (const { value, r } of shown) {
          expect(r).toBeGreaterThanOrEqual(partnerRadius);
          if (r > partnerRadius) expect((most / r) ** 2).toBeCloseTo(sizing.most / value, 6);
          if (r > partnerRadius) expect(valueFor(sizing, r) / value).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it('is the smallest for zero, for less and for no number', () => {
    const [a = 0, b, c, d] = radii(sized({ A: 100, B: 0, C: -5 }));
    expect(a).toBeCloseTo(partnerRadius * mostTimes);
    expect([b, c, d]).toEqual([9, 9, 9]);
  });

  it('counts connections, themes, activities and students', () => {
    const done = applied(
      map(),
      creating({
        ...{ id: idOf('activity', 1), kind: 'activity', activityKind: 'tour', state: 'done' },
        ...{ partners: { [named(map(), 'B').id]: true }, students: 22 },
      } as Row),
    );
    const valuesBy = (sizeBy: string) => {
      const sizing = sizingOf(looking(done, { sizeBy }));
      return ['A', 'B', 'C', 'D'].map((name) => sizing?.values.get(named(done, name).id) ?? null);
    };
    expect(valuesBy('connections')).toEqual([3, 2, 2, 1]);
    expect(valuesBy('themes')).toEqual([1, 1, 1, 1]);
    expect(valuesBy('activities')).toEqual([0, 1, 0, 0]);
    expect(valuesBy('students')).toEqual([null, 22, null, null]);
  });
});
