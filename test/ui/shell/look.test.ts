import { beforeEach, describe, expect, it } from 'vitest';
import { dark, highContrastLight, light } from '../../../src/tokens/colors';
import { keepLook } from '../../../src/ui/shell/look';
import { createPreferences } from '../../../src/ui/shell/preferences';

const shown = (name: string): string => document.documentElement.style.getPropertyValue(name);

beforeEach(() => document.documentElement.removeAttribute('style'));

describe('the look of the page', () => {
  it('stands on the page before anything is drawn, as properties of the root', () => {
    keepLook(createPreferences(null, ['en']));
    expect(shown('--bg')).toBe(light.bg);
    expect(shown('--theme-0')).toBe(light.themes[0]);
  });

  it('follows the preferences', () => {
    const preferences = createPreferences(null, ['en']);
    keepLook(preferences);
    preferences.setState({ look: 'dark' });
    expect(shown('--surface')).toBe(dark.surface);
    expect(document.documentElement.dataset.look).toBe('dark');
    preferences.setState({ look: 'contrast' });
    expect(shown('--line')).toBe(highContrastLight.line);
    expect(document.documentElement).toHaveAttribute('data-high-contrast');
  });

  it('stops following when told', () => {
    const preferences = createPreferences(null, ['en']);
    const stop = keepLook(preferences);
    stop();
    preferences.setState({ look: 'dark' });
    expect(shown('--surface')).toBe(light.surface);
  });
});
