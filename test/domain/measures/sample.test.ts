import { expect, test } from 'vitest';
import { addStarterMeasures } from '../../../src/domain/commands/addStarterMeasures';
import { mapRow, rowsOf } from '../../../src/domain/document';
import { problemsOf } from '../../../src/domain/integrity';
import type { Cell } from '../../../src/domain/measureRow';
import { expectationsOf, historyOf, indicatorsOf, periodsOf } from '../../../src/domain/measures';
import { partnersOf } from '../../../src/domain/outline';
import { createSampleInitiative } from '../../../src/domain/sample/initiative';
import { rowFrom } from '../../../src/domain/schema';
import { starterKeys } from '../../../src/domain/starterMeasures';
import { en } from '../../../src/messages/en';
import { speak } from '../../../src/messages/speak';
import { countingIds } from '../../support/ids';
import { did, mapOf } from '../../support/maps';

const sample = (language: 'en' | 'es' = 'en') =>
  createSampleInitiative(countingIds(), { words: speak(language), language, now: 1_000 });

type Sample = ReturnType<typeof sample>;

const cells = (map: Sample, measure: string, year: number): readonly (Cell | undefined)[] => {
  const id = indicatorsOf(map).find(({ name }) => name === measure)?.id;
  const period = periodsOf(map)[year]?.id ?? 'period_';
  return partnersOf(map).map(
    (partner) =>
      rowsOf(map, 'series').find(
        (row) => row.indicator === id && row.unit === partner.id && !row.subgroup,
      )?.c?.[period],
  );
};

const pooled = (all: readonly (Cell | undefined)[]): number => {
  const sum = (at: 0 | 1) => all.reduce((total, cell) => total + (cell?.[at] ?? 0), 0);
  return (100 * sum(0)) / sum(1);
};

const { interaction, absence, hours, returning } = en.measureStarter;

test('the sample is a sound map of four partners, six measures and three years, badged', () => {
  const map = sample();
  expect(problemsOf(map)).toEqual([]);
  expect([...map.rows.values()].every((row) => rowFrom(row).ok)).toBe(true);
  expect(mapRow(map)).toMatchObject({ sample: true, template: 'sampleInitiative' });
  expect(partnersOf(map).map(({ name }) => name)).toEqual(['P1', 'P2', 'P3', 'P4']);
  expect(indicatorsOf(map)).toHaveLength(6);
  expect(periodsOf(map).map(({ label }) => label)).toEqual([
    ...['2022–23', '2023–24', '2024–25', '2025–26', '2026–27'],
  ]);
  expect(rowsOf(map, 'entry').every(({ source }) => /made up/.test(source ?? ''))).toBe(true);
});

test('it begins at 42 and 12 percent, as its goals say', () => {
  const map = sample();
  expect(pooled(cells(map, interaction.name, 0))).toBeCloseTo(42, 9);
  expect(pooled(cells(map, absence.name, 0))).toBeCloseTo(12, 9);
  const last = periodsOf(map)[4]?.id;
  expect(indicatorsOf(map).slice(0, 2)).toMatchObject([
    { startValue: 42, goalValue: 60, goalPeriod: last, direction: 'up' },
    { startValue: 12, goalValue: 6, goalPeriod: last, direction: 'down' },
  ]);
});

test('every case of the rules is in it', () => {
  const map = sample();
  expect(cells(map, interaction.name, 1)[3]).toBeUndefined();
  expect(cells(map, returning.name, 0)[3]?.[2]).toBe('notApplicable');
  expect(cells(map, hours.name, 0)[2]?.slice(0, 3)).toEqual([0, null, 'reported']);
  const eight = rowsOf(map, 'series').filter(({ subgroup }) => subgroup);
  expect(eight.flatMap(({ c }) => Object.values(c ?? {}).map((cell) => cell[1]))).toContain(8);
  const versions = [0, 2].map((year) => cells(map, returning.name, year)[0]?.[4]);
  expect(versions).toEqual([1, 2]);
  const left = expectationsOf(map, indicatorsOf(map)[0]?.id ?? 'indicator_');
  expect(left.map(({ to }) => to)).toEqual([undefined, undefined, undefined, '2024-07-31']);
  const corrected = rowsOf(map, 'series')
    .map(({ id }) => historyOf(map, id, periodsOf(map)[1]?.id ?? 'period_'))
    .filter((past) => past.length > 1);
  expect(corrected.map((past) => past.map(({ cell }) => cell[0]))).toEqual([[28, 30]]);
});

test('R7 in its last year absence falls at every partner and rises for all together', () => {
  const map = sample();
  const [before, after] = [1, 2].map((year) => cells(map, absence.name, year).slice(0, 3));
  if (!before || !after) throw new Error('two years');
  after.forEach((cell, at) => {
    expect(pooled([cell])).toBeLessThan(pooled([before[at]]));
  });
  expect(pooled(after)).toBeGreaterThan(pooled(before));
});

test('it speaks the language of the person who makes it', () => {
  expect(indicatorsOf(sample('es'))[1]?.name).toBe('Ausentismo crónico');
});

test('the starter set adds definitions without figures, each once', () => {
  const ids = countingIds(5_000);
  const words = speak('en');
  const start = mapOf('Backbone', ids);
  const some = did(start, addStarterMeasures, { keys: ['hours'], words }, ids);
  const all = did(some, addStarterMeasures, { keys: starterKeys, words }, ids);
  expect(indicatorsOf(all)).toHaveLength(starterKeys.length);
  expect(indicatorsOf(all).every((row) => row.definition && rowFrom(row).ok)).toBe(true);
  expect(rowsOf(all, 'series')).toEqual([]);
  expect(addStarterMeasures(all, { keys: starterKeys, words }, ids)).toMatchObject({
    error: { reason: 'alreadyListed' },
  });
});
