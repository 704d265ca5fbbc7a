import { describe, expect, it } from 'vitest';
import { dark, highContrastDark, highContrastLight, light } from '../../src/tokens/colors';
import { shownLook } from '../../src/tokens/looks';
import { variablesOf } from '../../src/tokens/variables';

const day = { dark: false, moreContrast: false };
const night = { dark: true, moreContrast: false };

describe('the look that is shown', () => {
  it('follows the computer while nobody chose', () => {
    expect(shownLook('system', day).colors).toBe(light);
    expect(shownLook('system', night).colors).toBe(dark);
  });

  it('is what a person chose, whatever the computer says', () => {
    expect(shownLook('light', night).colors).toBe(light);
    expect(shownLook('dark', day).colors).toBe(dark);
  });

  it('has high contrast when chosen, light or dark as the computer is', () => {
    expect(shownLook('contrast', day).colors).toBe(highContrastLight);
    expect(shownLook('contrast', night).colors).toBe(highContrastDark);
  });

  it('has high contrast when the computer asks for more, in the look that was chosen', () => {
    const asking = { dark: true, moreContrast: true };
    expect(shownLook('light', asking).colors).toBe(highContrastLight);
    expect(shownLook('system', asking).colors).toBe(highContrastDark);
  });
});

describe('custom properties', () => {
  it('name every color of a look', () => {
    const variables = variablesOf(light);
    expect(variables['--ink-2']).toBe(light.ink2);
    expect(variables['--ok-text']).toBe(light.okText);
    expect(variables['--theme-11']).toBe(light.themes[11]);
    expect(variables['--stroke']).toBe('1px');
  });

  it('are the same set in every look, so that none is left over from another', () => {
    const names = Object.keys(variablesOf(light));
    for (const colors of [dark, highContrastLight, highContrastDark])
      expect(Object.keys(variablesOf(colors))).toEqual(names);
  });
});
