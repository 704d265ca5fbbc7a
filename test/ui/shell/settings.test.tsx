import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createPreferences, preferencesFrom } from '../../../src/ui/shell/preferences';
import { Settings } from '../../../src/ui/shell/Settings';
import { fakeServices } from '../../support/fakeServices';
import { show } from '../../support/show';

const kept = (): Pick<Storage, 'getItem' | 'setItem'> => {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
  };
};

const blocked = {
  getItem: () => {
    throw new Error('blocked');
  },
  setItem: () => {
    throw new Error('blocked');
  },
};

describe('preferences', () => {
  it('are there again in the next window', () => {
    const storage = kept();
    createPreferences(storage, ['en']).setState({ look: 'contrast', letterKeys: false });
    expect(createPreferences(storage, ['en']).getState()).toMatchObject({
      look: 'contrast',
      letterKeys: false,
    });
  });

  it('T14 work for this window when storage is blocked', () => {
    const preferences = createPreferences(blocked, ['es-MX']);
    preferences.setState({ look: 'dark' });
    expect(preferences.getState()).toMatchObject({ look: 'dark', language: 'es' });
    expect(createPreferences(null, ['en']).getState().look).toBe('system');
  });

  it('take nothing over that makes no sense', () => {
    const odd = { language: 'xx', look: 7, letterKeys: 'no', enteredBy: 7, more: true };
    expect(preferencesFrom(odd, ['en'])).toEqual({
      language: 'en',
      look: 'system',
      letterKeys: true,
      arrowKeys: 'auto',
      wheel: 'auto',
      sentence: true,
      legend: 'auto',
      sharedComputer: false,
      enteredBy: '',
    });
    expect(preferencesFrom('{', ['es'])).toMatchObject({ language: 'es' });
  });
});

describe('the settings', () => {
  it('speak Spanish at once', async () => {
    const { user } = show(<Settings />);
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(await screen.findByRole('radio', { name: 'Español' }));
    expect(await screen.findByRole('radio', { name: 'Alto contraste' })).toBeVisible();
    expect(document.documentElement.lang).toBe('es');
  });

  it('change the look and the keys', async () => {
    const services = fakeServices();
    const { user } = show(<Settings />, services);
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('switch', { name: 'Single-letter keys' }));
    await user.click(screen.getByRole('switch', { name: /shared or gets wiped/ }));
    expect(services.preferences.getState()).toMatchObject({
      look: 'dark',
      letterKeys: false,
      sharedComputer: true,
    });
  });
});
