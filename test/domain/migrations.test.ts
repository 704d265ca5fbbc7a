import { expect, test } from 'vitest';
import { type Migration, migrated, migrations, schemaVersion } from '../../src/domain/migrations';
import { rowFrom } from '../../src/domain/schema';
import { idOf } from '../support/ids';

const link = {
  id: idOf('link', 1),
  kind: 'link',
  from: idOf('node', 1),
  to: idOf('node', 2),
};

test('the steps count up to the version this code writes, without a gap', () => {
  expect(migrations.map(({ to }) => to)).toEqual(
    Array.from({ length: schemaVersion }, (_, at) => at + 1),
  );
});

test('a draft without a version gets what it left out, and keeps what it says', () => {
  const read = migrated([link, { ...link, direction: 'both' }], undefined);
  expect(read.ok && read.value.map((row) => rowFrom(row).ok)).toEqual([true, true]);
  expect(read).toMatchObject({ value: [{ direction: 'none' }, { direction: 'both' }] });
});

test('rows of this version are left alone', () => {
  expect(migrated([link], schemaVersion)).toEqual({ ok: true, value: [link] });
});

test('measures came as kinds of their own: what version 2 stored stays as it is', () => {
  const read = migrated([link, { kind: 'map', id: 'x' }], 2);
  expect(read).toEqual({ ok: true, value: [link, { kind: 'map', id: 'x' }] });
});

test('rows of a newer version are refused, saying which', () => {
  expect(migrated([link], schemaVersion + 1)).toEqual({
    ok: false,
    error: { reason: 'newer', version: schemaVersion + 1, reads: schemaVersion },
  });
});

test.each([-1, 0.5, Number.NaN, '1', {}])('%s is no version', (version) => {
  expect(migrated([link], version)).toEqual({ ok: false, error: { reason: 'noVersion' } });
});

test('what is no row at all passes through, for the schema to tell of', () => {
  expect(migrated([null, 7, []], 0)).toEqual({ ok: true, value: [null, 7, []] });
});

test('later steps run in order, each on what the one before made', () => {
  const step = (to: number): Migration => ({ to, migrate: (rows) => [...rows, to] });
  const steps = [...migrations, step(2), step(3)];
  expect(migrated([], 1, steps)).toEqual({ ok: true, value: [2, 3] });
  expect(migrated([], 2, steps)).toEqual({ ok: true, value: [3] });
});
