import { expect, test } from 'vitest';
import { isId } from '../../../src/domain/id';
import { seriesIdOf } from '../../../src/domain/seriesId';
import { idOf } from '../../support/ids';

test('the same three make the same id on every device', () => {
  const id = seriesIdOf(idOf('indicator', 1), idOf('node', 2), idOf('subgroup', 3));
  expect(id).toBe(seriesIdOf(idOf('indicator', 1), idOf('node', 2), idOf('subgroup', 3)));
  expect(id).toBe('series_5Cs5MMh8cuZ3eqdxk8eLXx');
  expect(isId(id)).toBe(true);
});

test('the total is a series of its own', () => {
  const of = (group: ReturnType<typeof idOf> | null) =>
    seriesIdOf(idOf('indicator', 1), idOf('node', 1), group);
  expect(of(null)).not.toBe(of(idOf('subgroup', 1)));
});

const ids = (measures: number, units: number, groups: number): readonly string[] =>
  Array.from({ length: measures * units * groups }, (_, at) => {
    const [measure, rest] = [at % measures, Math.floor(at / measures)];
    const [unit, group] = [rest % units, Math.floor(rest / units)];
    const subgroup = group ? idOf('subgroup', group) : null;
    return seriesIdOf(idOf('indicator', measure), idOf('node', unit), subgroup);
  });

test('320,000 of them, whose names differ by a digit, are all different', () => {
  expect(new Set(ids(40, 200, 40)).size).toBe(320_000);
}, 60_000);

test('each half of them is as different as the whole', () => {
  const some = ids(20, 50, 20);
  expect(new Set(some.map((id) => id.slice(7, 18))).size).toBe(20_000);
  expect(new Set(some.map((id) => id.slice(18))).size).toBe(20_000);
});
