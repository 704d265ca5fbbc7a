import { expect, test } from 'vitest';
import type { Id } from '../../../src/domain/id';
import type { Point } from '../../../src/domain/row';
import { radiusOf } from '../../../src/layout/radiusOf';
import { stepAside } from '../../../src/ui/map/gestures/stepAside';
import { countingIds } from '../../support/ids';
import { mapOf, named } from '../../support/maps';

const document = mapOf('Flex Friday\n# Mentors\nAcme Fab\n# Places', countingIds());
const idOf = (name: string): Id => named(document, name).id;
const all = new Map<Id, Point>([
  [idOf('Flex Friday'), [0, 0]],
  [idOf('Mentors'), [300, 0]],
  [idOf('Acme Fab'), [400, 0]],
  [idOf('Places'), [-300, 0]],
]);

test('a theme let go over the center comes to lie beside it, on the side it came from', () => {
  const id = idOf('Mentors');
  const moved = new Map<Id, Point>([[id, [20, 0]]]);
  const [dx, dy] = stepAside(document, id, moved, all);
  const room = radiusOf(document, id) + radiusOf(document, idOf('Flex Friday'));
  expect(20 + dx).toBeGreaterThan(room);
  expect(dy).toBe(0);
});

test('what is let go where nothing lies stays there to the pixel, companions or not', () => {
  const id = idOf('Mentors');
  const moved = new Map<Id, Point>([
    [id, [600, 300]],
    [idOf('Acme Fab'), [640, 300]],
  ]);
  expect(stepAside(document, id, moved, all)).toEqual([0, 0]);
});
