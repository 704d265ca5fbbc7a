import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Library } from '../../../src/ui/library/Library';
import { fakeServices } from '../../support/fakeServices';
import { countingIds } from '../../support/ids';
import { show } from '../../support/show';
import { sketchOf } from '../../support/sketch';

beforeEach(() => {
  window.location.hash = '';
});

const opened = async () => {
  const services = fakeServices();
  const ids = countingIds();
  const maps = ['Flex Friday\n# Mentors\nAcme Fab', 'Café for science'].map((text) =>
    sketchOf(text, ids),
  );
  for (const map of maps) services.shelf.put(map, services.clock.now());
  const shown = show(<Library />, services);
  await screen.findByRole('button', { name: /^Search/ });
  return { ...shown, maps };
};

describe('search in the library', () => {
  it('opens a map by its title', async () => {
    const { user, maps } = await opened();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'cafe sci{Enter}');
    await waitFor(() => expect(window.location.hash).toBe(`#/map/${maps[1]?.map}`));
  });

  it('opens by its button and has commands too', async () => {
    const { user, services } = await opened();
    await user.click(screen.getByRole('button', { name: /^Search/ }));
    await user.type(await screen.findByRole('combobox'), '>dark{Enter}');
    await waitFor(() => expect(services.preferences.getState().look).toBe('dark'));
  });

  it('makes the sample of shared measures and shows its figures', async () => {
    const { user, services } = await opened();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), '>sample{Enter}');
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/map_\w+\/measures$/));
    expect(await services.shelf.list()).toHaveLength(3);
  });

  it('knows nothing of what is inside of a map', async () => {
    const { user } = await opened();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'acme');
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('? leads to the list of keys', async () => {
    await opened();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(window.location.hash).toBe('#/help/keys');
  });
});
