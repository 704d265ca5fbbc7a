import * as fc from 'fast-check';
import { changeMeasure, defineMeasure } from '../../src/domain/commands/measures';
import type { MapDocument } from '../../src/domain/document';
import type { IdSource } from '../../src/domain/id';
import { measureDirections, measureScopes, measureTypes } from '../../src/domain/measureRow';
import { indicatorsOf, periodsOf } from '../../src/domain/measures';
import { did } from './maps';
import { measuredMap } from './measured';

const word = fc.constantFrom('Tours', 'Mentors', 'Students who met one', 'Días', 'Hours a year');
const line = fc.option(word, { nil: undefined });
const number = fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined });

/** What a sheet can say, at random. */
export const sheets = fc.record({
  type: fc.constantFrom(...measureTypes),
  direction: fc.constantFrom(...measureDirections),
  scope: fc.constantFrom(...measureScopes),
  definition: line,
  unit: line,
  numerator: line,
  denominator: word,
  rateBase: fc.constantFrom(1, 100, 1000),
  source: line,
  method: line,
  limits: line,
  digits: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  minCell: number,
  goalValue: number,
  startValue: number,
});

type Sheet = typeof sheets extends fc.Arbitrary<infer T> ? T : never;

/** A map with these measures beside two others, their goals in its last period. */
export const mapWith = (ids: IdSource, all: readonly Sheet[]): MapDocument =>
  all.reduce((map, sheet, at) => {
    const made = did(map, defineMeasure, { ...sheet, name: `Measure ${at + 1}` }, ids);
    const id = indicatorsOf(made).at(-1)?.id;
    const [first, , last] = periodsOf(made);
    if (!id || !first || !last || sheet.goalValue === undefined) return made;
    const change = { id, fields: { goalPeriod: last.id }, interims: { [first.id]: at + 1 } };
    return did(made, changeMeasure, change, ids);
  }, measuredMap(ids));
