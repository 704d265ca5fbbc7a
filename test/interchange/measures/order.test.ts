import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document';
import { rowsOf } from '../../../src/domain/document';
import { indicatorsOf, periodsOf, seriesAt, subgroupsOf } from '../../../src/domain/measures';
import { partnersOf } from '../../../src/domain/outline';
import { emptyMap, entered, planOfValues } from '../../support/values';

const header = 'School,Year,Group,Grads - n,Total';

interface Line {
  readonly school: number;
  readonly year: number;
  readonly group: number;
  readonly n: number | 's' | '';
  readonly d: number;
}

const groups = ['Total', 'Female', 'Male'];

const lines = fc.uniqueArray(
  fc.record({
    school: fc.nat(4),
    year: fc.integer({ min: 2019, max: 2023 }),
    group: fc.nat(2),
    n: fc.oneof(fc.nat(40), fc.constant('s' as const), fc.constant('' as const)),
    d: fc.integer({ min: 40, max: 90 }),
  }),
  {
    minLength: 1,
    maxLength: 40,
    selector: ({ school, year, group }) => `${school} ${year} ${group}`,
  },
);

const textOf = (all: readonly Line[]): string =>
  [
    header,
    'Anchor,2019,Total,1,50',
    ...all.map(
      ({ school, year, group, n, d }) => `School ${school},${year},${groups[group]},${n},${d}`,
    ),
    '',
  ].join('\n');

/** Everything that stands on a map, by names, so that ids do not matter. */
const standing = (document: MapDocument): readonly string[] =>
  partnersOf(document)
    .flatMap(({ id: unit, name }) =>
      indicatorsOf(document).flatMap(({ id: indicator, name: measure }) =>
        [null, ...subgroupsOf(document)].flatMap((group) =>
          periodsOf(document).flatMap(({ id, label }) => {
            const at = { indicator, unit, subgroup: group?.id ?? null };
            const cell = seriesAt(document, at)?.c?.[id];
            const told = cell?.slice(0, 4);
            return told ? [JSON.stringify([name, measure, group?.name, label, told])] : [];
          }),
        ),
      ),
    )
    .sort();

describe('tables of values of any content', () => {
  it('bring nothing new when they come again', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const map = emptyMap();
        const first = planOfValues(map, textOf(all));
        const again = planOfValues(entered(map, first), textOf(all));
        expect([again.fresh.length, again.changed.length]).toEqual([0, 0]);
        expect(again.unchanged).toBe(first.fresh.length);
      }),
      { numRuns: 60 },
    );
  });

  it('come to the same whatever the order of their rows', () => {
    const shuffled = lines.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const [one, two] = [all, other].map((order) => {
          const map = emptyMap();
          return entered(map, planOfValues(map, textOf(order)));
        });
        expect(two && standing(two)).toEqual(one && standing(one));
        expect(two && rowsOf(two, 'expectation').length).toBe(
          one && rowsOf(one, 'expectation').length,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('R4 never make a zero of a blank', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const blanks = all.filter(({ n }) => n === '').length;
        const zeros = all.filter(({ n }) => n === 0).length;
        const { values } = planOfValues(emptyMap(), textOf(all));
        expect(values.filter(({ n }) => n === 0)).toHaveLength(zeros);
        expect(values).toHaveLength(all.length + 1 - blanks);
      }),
      { numRuns: 60 },
    );
  });
});
