import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../../src/domain/id';
import { measureSetOf, writeMeasureSet } from '../../../src/interchange/measureSet/writeMeasureSet';
import { Library } from '../../../src/ui/library/Library';
import { fakeServices } from '../../support/fakeServices';
import { countingIds } from '../../support/ids';
import { mapOf } from '../../support/maps';
import { measuredMap } from '../../support/measured';
import { show } from '../../support/show';
import { showTray } from '../../support/showTray';
import { fileNamed } from '../../support/wizard';

const setFile = (): File => {
  const said = { id: 'region', name: 'Regional set', version: 3 };
  return fileNamed('a.measures.json', writeMeasureSet(measureSetOf(measuredMap(), said), '1.0'));
};

const town = mapOf('Our town', countingIds(7_000));

const library = async () => {
  const services = fakeServices();
  services.shelf.put(town, services.clock.now());
  const shown = show(<Library />, services);
  await shown.user.upload(await screen.findByTestId('open-file'), setFile());
  const dialog = within(await screen.findByRole('dialog', { name: 'A measure set' }));
  return { ...shown, services, dialog };
};

beforeEach(() => {
  window.location.hash = '#/';
});

describe('a measure set opened where no map is', () => {
  it('says what it is, and goes to a new map with it', async () => {
    const { dialog, user, services } = await library();
    expect(dialog.getByText(/^Regional set, version 3 holds 2 measures/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Look at it there' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/map_/));
    const map = window.location.hash.slice('#/map/'.length) as Id;
    expect(map).not.toBe(town.map);
    expect(services.handover.files.take(map)).toHaveLength(1);
    const stored = await services.shelf.read(map);
    expect(stored?.rows.find(({ kind }) => kind === 'map')).toMatchObject({ name: 'Regional set' });
  });

  it('goes to a map that is here, when that is chosen', async () => {
    const { dialog, user, services } = await library();
    await user.click(dialog.getByRole('button', { name: /Where should it go/ }));
    await user.click(await screen.findByRole('option', { name: 'Our town' }));
    await user.click(dialog.getByRole('button', { name: 'Look at it there' }));
    await waitFor(() => expect(window.location.hash).toBe(`#/map/${town.map}`));
    expect(services.handover.files.take(town.map)).toHaveLength(1);
  });
});

describe('a measure set among many files', () => {
  it('stays out, and says how it comes in', async () => {
    const list = fileNamed('list.csv', 'Name,Theme\nAcme,Mentors\n');
    const tray = await showTray('Our town', [setFile(), list]);
    await tray.allRead();
    expect(
      tray.line('a.measures.json').getByText(/^This is a measure set\. Bring it in on its own/),
    ).toBeVisible();
  });
});
