import { expect, it } from 'vitest';
import { applied } from '../../../src/domain/change';
import { addPartners } from '../../../src/domain/commands/addPartners';
import { renameNode } from '../../../src/domain/commands/describe';
import { differencesOf } from '../../../src/ui/library/differences';
import { countingIds } from '../../support/ids';
import { named } from '../../support/maps';
import { sketchOf } from '../../support/sketch';

it('Update my map tells by name what would come, change and go', () => {
  const ids = countingIds();
  const here = sketchOf('Town\n# Mentors\nAcme\nBeta', ids);
  const renamed = renameNode(here, { id: named(here, 'Acme').id, name: 'Acme Fab' }, ids);
  if (!renamed.ok) throw new Error('Acme can be renamed');
  const after = applied(here, renamed.value.change);
  const more = addPartners(after, { names: ['City Labs'] }, ids);
  if (!more.ok) throw new Error('one more fits');
  const file = applied(after, more.value.change);
  expect(differencesOf(here, file)).toEqual({
    come: ['City Labs'],
    changed: ['Acme'],
    gone: [],
    others: 0,
  });
  expect(differencesOf(file, here)).toMatchObject({
    come: [],
    changed: ['Acme Fab'],
    gone: ['City Labs'],
  });
  expect(differencesOf(here, here)).toEqual({ come: [], changed: [], gone: [], others: 0 });
});
