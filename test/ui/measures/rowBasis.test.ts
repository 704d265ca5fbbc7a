import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied } from '../../../src/domain/change';
import { type MapDocument, rowsOf } from '../../../src/domain/document';
import { measureTableOf } from '../../../src/measurement/measureTable';
import { type RowPlace, rowBasis } from '../../../src/ui/measures/enter/rowBasis';
import { cellOf } from '../../../src/ui/measures/enter/valueColumn';
import { type Looking, valueLook } from '../../../src/ui/measures/enter/valueLook';
import { wordsOf } from '../../../src/ui/shell/words';
import { countingIds } from '../../support/ids';
import { measureMaps } from '../../support/measureMaps';
import { measureStep, measureSteps } from '../../support/measureSteps';

const words = wordsOf('en');

const unitsIn = (document: MapDocument) => [
  ...rowsOf(document, 'node'),
  ...rowsOf(document, 'unit'),
];

/** Every row that a grid of values can have: of each measure, group and unit. */
const placesIn = (document: MapDocument): readonly RowPlace[] =>
  rowsOf(document, 'indicator').flatMap(({ id: indicator }) =>
    unitsIn(document).flatMap(({ id: unit }) => [
      { indicator, unit },
      ...rowsOf(document, 'subgroup').map(({ id: subgroup }) => ({ indicator, unit, subgroup })),
    ]),
  );

const looksIn = (document: MapDocument, row: RowPlace) =>
  rowsOf(document, 'period').flatMap(({ id: period }) => {
    const place = { ...row, period };
    const cell = cellOf(measureTableOf(document), place);
    const looking: Looking = {
      ...{ document, words, language: 'en', today: '2024-06-30', place, cell, waiting: null },
    };
    return [valueLook(looking, 'n'), valueLook(looking, 'd')];
  });

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);

test('a row of values that rests on the same looks the same, whatever was edited', () => {
  fc.assert(
    fc.property(measureMaps, fc.array(measureStep, { maxLength: 8 }), (start, steps) => {
      const ids = countingIds(5000);
      let now = start;
      for (const step of steps) {
        const edit = measureSteps(now, ids, step);
        if (!edit?.ok) continue;
        const after = applied(now, edit.value.change);
        for (const row of placesIn(after)) {
          if (!isSame(rowBasis(now, {}, row), rowBasis(after, {}, row))) continue;
          expect(looksIn(after, row)).toEqual(looksIn(now, row));
        }
        now = after;
      }
    }),
    { numRuns: 60 },
  );
});
