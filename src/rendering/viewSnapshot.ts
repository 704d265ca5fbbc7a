import { paintShapes, type Shot } from './canvasPainter';
import type { Look } from './look';
import type { Camera } from './scene';
import type { Stage } from './stage';
import { boundsOn } from './stagePlaces';
import { changedBetween, type PaintedFrom, paintedFrom } from './viewDirty';
import { type Covering, covers, edgeOf, partShot, patchFor, wholeShot } from './viewMargin';
import { createSheet } from './viewSheet';

/** Shapes painted once, with a margin around the surface, to be pushed about while a map moves. */
export interface Snapshot {
  /**
   * Has it show all shapes but the lifted ones, no more than `blur` times larger or smaller than
   * they were painted: as it is, with what has changed painted over, or taken anew.
   */
  ready(stage: Stage, shot: Shot, lifted: ReadonlySet<number>, blur: number): void;
  /** Draws it for a camera on a context in CSS px. */
  draw(context: CanvasRenderingContext2D, camera: Camera): void;
  /** There is something else to see. */
  forget(): void;
}

interface Taken extends Covering {
  readonly from: PaintedFrom;
}

/** With more of it to be painted over, the whole is about as quick. */
const mostMended = 0.5;

const isSameLook = (a: Look, b: Look): boolean =>
  (Object.keys(a) as (keyof Look)[]).every((key) => a[key] === b[key]);

export const createSnapshot = (): Snapshot => {
  const sheet = createSheet();
  let taken: Taken | null = null;
  let isStale = false;

  const take = (stage: Stage, shot: Shot, lifted: ReadonlySet<number>): Taken => {
    const edge = edgeOf(shot);
    const whole = wholeShot(shot, edge);
    sheet.clear(whole.size, whole.look.pixelRatio);
    paintShapes(sheet.context, stage, whole, { lifted, paint: 'rest' });
    return { shot, edge, from: paintedFrom(stage, lifted), bounds: boundsOn(stage) };
  };
  /** The same picture with what has changed painted over; null when all of it must be painted. */
  const mended = (before: Taken, now: Taken): Taken | null => {
    const changed = changedBetween(before.from, now.from);
    if (!changed) return now;
    const whole = wholeShot(now.shot, now.edge);
    const part = patchFor(changed, whole);
    if (part.width * part.height > mostMended * whole.size.width * whole.size.height) return null;
    const { stage, lifted } = now.from;
    sheet.patch(part, whole.look.pixelRatio, () => {
      paintShapes(sheet.context, stage, partShot(whole, part), { lifted, paint: 'rest' });
    });
    return now;
  };

  return {
    ready: (stage, shot, lifted, blur) => {
      const isThere = !isStale && taken?.from.lifted === lifted;
      if (taken && isThere && covers(taken, shot, blur)) return;
      const from = paintedFrom(stage, lifted);
      const next = taken && { ...taken, from, bounds: boundsOn(stage) };
      const serves = next && isSameLook(next.shot.look, shot.look) && covers(next, shot, blur);
      taken = (taken && serves && mended(taken, next)) || take(stage, shot, lifted);
      isStale = false;
    },
    draw: (onto, camera) => {
      if (!taken) return;
      const { shot, edge } = taken;
      const by = camera.k / shot.camera.k;
      const [x, y] = [camera.tx - by * shot.camera.tx, camera.ty - by * shot.camera.ty];
      sheet.put(onto, x - edge.x * by, y - edge.y * by, by, shot.look.pixelRatio);
    },
    forget: () => {
      isStale = true;
    },
  };
};
