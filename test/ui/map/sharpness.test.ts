import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSurface } from '../../../src/rendering/viewSurface';

/** A window whose pixel ratio can be changed, as by its zoom or by another screen. */
const windowAt = (first: number) => {
  let listeners: (() => void)[] = [];
  vi.stubGlobal('devicePixelRatio', first);
  vi.spyOn(window, 'matchMedia').mockImplementation(
    () =>
      ({
        matches: false,
        addEventListener: (_: string, heard: () => void) => {
          listeners = [...listeners, heard];
        },
        removeEventListener: (_: string, heard: () => void) => {
          listeners = listeners.filter((one) => one !== heard);
        },
      }) as unknown as MediaQueryList,
  );
  const changeTo = (ratio: number) => {
    vi.stubGlobal('devicePixelRatio', ratio);
    for (const heard of listeners) heard();
  };
  return { changeTo, count: () => listeners.length };
};

const surfaceOf = (onChange = () => undefined) => {
  const element = document.createElement('div');
  Object.defineProperties(element, { clientWidth: { value: 641 }, clientHeight: { value: 359 } });
  const surface = createSurface(element, onChange);
  const sizes = () =>
    [...element.querySelectorAll('canvas')].map(({ width, height }) => [width, height]);
  return { surface, sizes };
};

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
    () => ({}) as unknown as CanvasRenderingContext2D,
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the canvases of a map', () => {
  it.each([1, 1.5, 2, 3])('have a pixel for every pixel of a screen at ratio %d', (ratio) => {
    windowAt(ratio);
    const { surface, sizes } = surfaceOf();
    expect(surface.adjust()).toBe(true);
    const whole = [Math.round(641 * ratio), Math.round(359 * ratio)];
    expect(sizes()).toEqual([whole, whole]);
    expect(surface.ratio()).toBe(ratio);
    expect(surface.adjust()).toBe(false);
  });

  it('follow the ratio when the window goes to another screen, again and again', () => {
    const { changeTo } = windowAt(1);
    const changed = vi.fn();
    const { surface, sizes } = surfaceOf(changed);
    surface.adjust();
    for (const ratio of [2, 3, 1.25]) {
      changed.mockClear();
      changeTo(ratio);
      expect(changed).toHaveBeenCalledTimes(1);
      expect(surface.adjust()).toBe(true);
      expect(sizes()[0]).toEqual([Math.round(641 * ratio), Math.round(359 * ratio)]);
    }
  });

  it('listen no more once they are gone', () => {
    const { count } = windowAt(2);
    surfaceOf().surface.destroy();
    expect(count()).toBe(0);
  });
});
