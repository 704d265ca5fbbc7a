import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeLabels } from '../../../src/rendering/labels';
import { lookOf } from '../../../src/rendering/look';
import { createMapView } from '../../../src/rendering/mapView';
import { named } from '../../support/maps';
import { measure } from '../../support/measure';
import { sceneFor } from '../../support/picture';
import { type Painted, recordingCanvas } from '../../support/recordingCanvas';
import { sketchOf } from '../../support/sketch';

const map = sketchOf('Flex Friday\n# Mentors\nAcme Fab\nPort Authority\n# Tours\nPublic Library');
const acme = named(map, 'Acme Fab').id;

let canvases = new Map<HTMLCanvasElement, ReturnType<typeof recordingCanvas>>();

beforeEach(() => {
  canvases = new Map();
  vi.stubGlobal('matchMedia', () => new EventTarget());
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
  ) {
    const recording = canvases.get(this) ?? recordingCanvas();
    canvases.set(this, recording);
    return recording.context;
  } as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const frame = () => new Promise<void>((resolve) => setTimeout(resolve, 150));

const shown = async () => {
  const surface = document.createElement('div');
  Object.defineProperties(surface, { clientWidth: { value: 900 }, clientHeight: { value: 600 } });
  const view = createMapView({ surface, measure, placeLabels, look: lookOf() });
  await view.setScene(sceneFor(map));
  await view.fit();
  await frame();
  const [scene, overlay] = [...surface.querySelectorAll('canvas')].map(
    (canvas): readonly Painted[] => canvases.get(canvas)?.painted ?? [],
  );
  return { view, scene: scene ?? [], overlay: overlay ?? [] };
};

describe('pointing at circles and choosing them', () => {
  it('paints the overlay alone; the map under it is left as it is', async () => {
    const { view, scene, overlay } = await shown();
    const [before, above] = [scene.length, overlay.length];
    expect(before).toBeGreaterThan(0);
    view.setOverlay({ hover: acme });
    await frame();
    view.setOverlay({ selected: new Set([acme]), focus: acme });
    await frame();
    expect(scene.length).toBe(before);
    expect(overlay.length).toBeGreaterThan(above);
    view.destroy();
  });
});
