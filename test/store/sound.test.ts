import { expect, test } from 'vitest';
import { applied, type Change, creating, updating } from '../../src/domain/change';
import { arrangementOf } from '../../src/domain/document';
import type { NodeRow } from '../../src/domain/row';
import { keepsSound } from '../../src/store/sound';
import { countingIds, idOf } from '../support/ids';
import { mapOf, named } from '../support/maps';

const document = mapOf('Robotics\n# Mentors\nAcme', countingIds());
const acme = named(document, 'Acme');
const arrangement = arrangementOf(document)?.id ?? 'arrangement_none';

const holds = (before = document, change: Change): boolean =>
  keepsSound(before, change, applied(before, change));

const at = (place: unknown): Change =>
  updating(document, { [arrangement]: { [`positions.${acme.id}`]: place as never } });

test('a place that is no place is refused, in a first edit and after others', () => {
  expect(holds(document, at(['here', 2]))).toBe(false);
  expect(holds(document, at([1, 2]))).toBe(true);
  const after = applied(document, at([1, 2]));
  const next = (place: unknown): Change =>
    updating(after, { [arrangement]: { [`positions.${acme.id}`]: place as never } });
  expect(holds(after, next([3, 4]))).toBe(true);
  expect(holds(after, next([Number.NaN, 4]))).toBe(false);
  expect(holds(after, next(['here', 4]))).toBe(false);
  expect(holds(after, updating(after, { [arrangement]: { 'positions.no id': [1, 2] } }))).toBe(
    false,
  );
  expect(holds(after, updating(after, { [arrangement]: { seed: 'x' } }))).toBe(false);
});

test('a new row that hangs on nothing is refused', () => {
  const lost: NodeRow = { ...acme, id: idOf('node', 77), themes: { [idOf('node', 99)]: true } };
  expect(holds(document, creating(lost))).toBe(false);
});
