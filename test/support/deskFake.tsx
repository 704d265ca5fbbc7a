import { afterEach, beforeEach, vi } from 'vitest';
import { MapDesk } from '../../src/ui/map/MapDesk';
import { type FakeMap, showOn } from './openMapFake';
import { recordingCanvas } from './recordingCanvas';
import type { Shown } from './show';

/** The same with letters of one width. */
const measuring = (context: CanvasRenderingContext2D): CanvasRenderingContext2D =>
  new Proxy(context, {
    get: (target, name) =>
      name === 'measureText'
        ? (text: string) => ({ width: 7 * text.length })
        : Reflect.get(target, name),
  });

/** What has been painted on the canvases of a desk since it was last asked. */
export interface DeskPaint {
  texts(): readonly string[];
}

/**
 * Lets a whole desk stand in a page without a real canvas: a surface of 1024×768 whose canvases
 * remember what was written on them. Call it once in a file of tests.
 */
export const withCanvas = (): DeskPaint => {
  let canvas = recordingCanvas();
  beforeEach(() => {
    canvas = recordingCanvas();
    const context = (): CanvasRenderingContext2D => measuring(canvas.context);
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(context as never);
    for (const [name, value] of [
      ['clientWidth', 1024],
      ['clientHeight', 768],
    ] as const)
      vi.spyOn(HTMLElement.prototype, name, 'get').mockReturnValue(value);
    if (!document.fonts)
      Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return {
    texts: () => canvas.painted.splice(0).map(({ text }) => text),
  };
};

/** Shows a whole desk over an open map. */
export const showDesk = (fake: FakeMap): Shown => showOn(fake, <MapDesk />);
