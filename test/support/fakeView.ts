import type { Id } from '../../src/domain/id';
import { hitTestOf } from '../../src/rendering/hit';
import { isOnHandle } from '../../src/rendering/lookHandle';
import { diskOf } from '../../src/rendering/paintPlace';
import type { Camera, Scene } from '../../src/rendering/scene';
import { type Stage, stageOf } from '../../src/rendering/stage';
import { placesOn, putAt } from '../../src/rendering/stagePlaces';
import type { MapView } from '../../src/rendering/view';
import { emptyOverlay, type Overlay } from '../../src/rendering/view';

export interface FakeView extends MapView {
  /** What is shown above the scene now. */
  overlay(): Overlay;
  /** Every box that was drawn, so that a test can tell that there was one. */
  readonly boxes: Overlay['marquee'][];
}

/** A view without canvases: the real stage, hit test and camera arithmetic, 900 × 600 px. */
export const fakeView = (scene: () => Scene): FakeView => {
  let stage: Stage = stageOf(scene());
  let camera: Camera = { k: 1, tx: 450, ty: 300 };
  let overlay: Overlay = emptyOverlay;
  const boxes: Overlay['marquee'][] = [];
  const diskFor = (id: Id) => {
    const index = stage.at.get(id);
    return index === undefined ? null : diskOf(stage, index, camera);
  };
  return {
    boxes,
    overlay: () => overlay,
    setScene: async (next) => {
      stage = stageOf(next);
    },
    setPlaces: (places) => putAt(stage, places),
    movePlaces: (places) => putAt(stage, places),
    glideTo: async (places) => putAt(stage, places),
    places: () => placesOn(stage),
    setLook: () => undefined,
    setCorner: () => undefined,
    setOverlay: (next) => {
      overlay = { ...overlay, ...next };
      if (next.marquee) boxes.push(next.marquee);
    },
    camera: () => camera,
    setCamera: (next) => {
      camera = next;
    },
    fit: async () => undefined,
    size: () => ({ width: 900, height: 600 }),
    resize: () => undefined,
    hitTest: (point, how = {}) => {
      const disk = overlay.handle && !how.types ? diskFor(overlay.handle) : null;
      const reach = how.touch ? 22 : 12;
      if (overlay.handle && disk && isOnHandle(disk, point, reach))
        return { handle: overlay.handle };
      return hitTestOf(stage).at(point, camera, how);
    },
    circleOnScreen: diskFor,
    noteOnScreen: () => null,
    labelsLeftOut: () => [],
    destroy: () => undefined,
  };
};
