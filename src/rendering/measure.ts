import { fontOf } from './look';
import type { Measure } from './scene';

const mostKnown = 20_000;

/** Remembers widths; call the result's `forget` when fonts have changed. */
export const remembering = (measure: Measure): Measure & { forget(): void } => {
  const known = new Map<string, number>();
  const remembered = (text: string, size: number, weight: number): number => {
    const key = `${size} ${weight} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= mostKnown) known.clear();
    const width = measure(text, size, weight);
    known.set(key, width);
    return width;
  };
  return Object.assign(remembered, { forget: () => known.clear() });
};

const createBrowserMeasure = (): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('this browser has no 2d canvas');
  const measure = remembering((text, size, weight) => {
    context.font = fontOf(size, weight);
    return context.measureText(text).width;
  });
  document.fonts.addEventListener('loadingdone', measure.forget);
  return measure;
};

let shared: Measure | null = null;

/** Width of a text in px as this browser draws it on the map, with the fonts that have loaded. */
export const browserMeasure: Measure = (text, size, weight) => {
  shared ??= createBrowserMeasure();
  return shared(text, size, weight);
};
