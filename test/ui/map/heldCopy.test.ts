import { expect, it } from 'vitest';
import { clipOf } from '../../../src/domain/clip';
import { enterLine } from '../../../src/domain/commands/enterLine';
import { rowsOf } from '../../../src/domain/document';
import { forgetInCopies, heldCopy, holdCopy, holdsForgotten } from '../../../src/ui/map/heldCopy';
import { countingIds } from '../../support/ids';
import { did, mapOf, named } from '../../support/maps';

it('AUDIENCE a copy does not bring back a person who was removed since', () => {
  const ids = countingIds();
  const text = 'Acme / Maria Lopez; Beta / Jo Park';
  const map = did(mapOf('P', ids), enterLine, { text, theme: null, asks: 'partner' }, ids);
  const [acme, beta] = ['Acme', 'Beta'].map((name) => clipOf(map, [named(map, name).id]));
  const maria = rowsOf(map, 'person').find(({ name }) => name === 'Maria Lopez');
  if (!acme || !beta || !maria) throw new Error('nobody to remove');
  holdCopy({ clip: acme, text });
  forgetInCopies(maria.id);
  expect(heldCopy()).toBeNull();
  expect([holdsForgotten(acme), holdsForgotten(beta)]).toEqual([true, false]);
});
