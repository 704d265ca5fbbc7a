import { cameraBetween } from './camera';
import type { Camera } from './scene';
import { createMotion, type Motion, wantsStillness } from './viewMotion';

/** The camera of a view, also while it travels. */
export interface CameraKeeper {
  now(): Camera;
  /**
   * Goes there at once, or travels when `animate` is set and motion is welcome; resolves when it
   * stands, or when something newer took over.
   */
  set(camera: Camera, animate: boolean): Promise<void>;
  /** Travels on; false when it stands. */
  step(now: number): boolean;
}

/** `onChange` is called whenever the camera is another or starts to travel. */
export const createCameraKeeper = (onChange: () => void): CameraKeeper => {
  let camera: Camera = { k: 1, tx: 0, ty: 0 };
  let motion: Motion | null = null;
  const put = (next: Camera) => {
    camera = next;
    onChange();
  };
  return {
    now: () => camera,
    set: (to, animate) => {
      motion?.end();
      motion = null;
      if (!animate || wantsStillness() || isSame(camera, to)) {
        put(to);
        return Promise.resolve();
      }
      const from = camera;
      const show = (part: number) => put(part === 1 ? to : cameraBetween(from, to, part));
      return new Promise((resolve) => {
        motion = createMotion(show, resolve);
        onChange();
      });
    },
    step: (now) => motion?.step(now) ?? false,
  };
};

const isSame = (a: Camera, b: Camera): boolean => a.k === b.k && a.tx === b.tx && a.ty === b.ty;
