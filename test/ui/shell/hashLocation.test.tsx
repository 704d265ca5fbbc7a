import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { goTo, useHashLocation, useHashSearch } from '../../../src/ui/shell/hashLocation';

beforeEach(() => {
  window.location.hash = '';
});

describe('addresses', () => {
  it('begin at the library', () => {
    expect(renderHook(useHashLocation).result.current[0]).toBe('/');
  });

  it('stay in the fragment, question and all', () => {
    const before = window.location.href.split('#')[0];
    const path = renderHook(useHashLocation);
    const search = renderHook(useHashSearch);
    act(() => goTo('/map/map_1?import'));
    expect(path.result.current[0]).toBe('/map/map_1');
    expect(search.result.current).toBe('import');
    expect(window.location.href).toBe(`${before}#/map/map_1?import`);
  });
});
