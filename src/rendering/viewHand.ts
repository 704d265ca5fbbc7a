import { paintShapes, type Shot } from './canvasPainter';
import type { Stage } from './stage';
import { createSheet } from './viewSheet';

/** What is in the hand, painted once and carried along while all of it goes the same way. */
export interface HandSheet {
  draw(
    context: CanvasRenderingContext2D,
    stage: Stage,
    shot: Shot,
    lifted: ReadonlySet<number>,
  ): void;
  forget(): void;
}

interface Held {
  readonly lifted: ReadonlySet<number>;
  readonly shot: Shot;
  /** The corner of the bitmap on the surface when it was painted, in CSS px. */
  readonly left: number;
  readonly top: number;
  /** Where the circles were then, in map units, in the order of `lifted`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Few circles are as quickly painted as carried. */
const few = 40;
const edge = 8;
/** A bitmap larger than so many surfaces would cost more than it saves. */
const widest = 1.5;

export const createHandSheet = (): HandSheet => {
  const sheet = createSheet();
  let held: Held | null = null;
  /** Circles that go each their own way are painted every time. */
  let scattered: ReadonlySet<number> | null = null;

  const take = (stage: Stage, shot: Shot, lifted: ReadonlySet<number>): Held | null => {
    const { camera, size, look } = shot;
    const box = boxOf(stage, shot, lifted);
    if (box.width > widest * size.width || box.height > widest * size.height) return null;
    sheet.clear(box, look.pixelRatio);
    const within = { ...camera, tx: camera.tx - box.left, ty: camera.ty - box.top };
    const part = { ...shot, camera: within, size: { width: box.width, height: box.height } };
    paintShapes(sheet.context, stage, part, { lifted, paint: 'inner' });
    const spots = [...lifted];
    return {
      ...{ lifted, shot, left: box.left, top: box.top },
      x: Float64Array.from(spots, (index) => stage.x[index] ?? 0),
      y: Float64Array.from(spots, (index) => stage.y[index] ?? 0),
    };
  };

  return {
    draw: (context, stage, shot, lifted) => {
      const paint = (what: 'lifted' | 'ties') =>
        paintShapes(context, stage, shot, { lifted, paint: what });
      if (lifted.size < few || lifted === scattered) return paint('lifted');
      let by = held && isOf(held, shot, lifted) ? carried(held, stage) : null;
      if (held?.lifted === lifted && held.shot.camera.k === shot.camera.k && !by)
        scattered = lifted;
      if (!by) {
        held = take(stage, shot, lifted);
        by = [0, 0];
      }
      if (!held || lifted === scattered) return paint('lifted');
      paint('ties');
      const { camera, look } = shot;
      const [x, y] = [camera.tx - held.shot.camera.tx, camera.ty - held.shot.camera.ty];
      sheet.put(
        context,
        held.left + camera.k * by[0] + x,
        held.top + camera.k * by[1] + y,
        1,
        look.pixelRatio,
      );
    },
    forget: () => {
      held = null;
    },
  };
};

const isOf = ({ lifted, shot }: Held, now: Shot, hand: ReadonlySet<number>): boolean =>
  lifted === hand && shot.camera.k === now.camera.k && shot.look.pixelRatio === now.look.pixelRatio;

/** Less than can be seen at any zoom, in map units. */
const hair = 0.01;

/** How far all circles have gone together, in map units; null when they have not. */
const carried = ({ lifted, x, y }: Held, stage: Stage): readonly [number, number] | null => {
  let [at, dx, dy] = [0, 0, 0];
  for (const index of lifted) {
    const [goneX, goneY] = [
      (stage.x[index] ?? 0) - (x[at] ?? 0),
      (stage.y[index] ?? 0) - (y[at] ?? 0),
    ];
    if (at === 0) [dx, dy] = [goneX, goneY];
    if (Math.abs(goneX - dx) > hair || Math.abs(goneY - dy) > hair) return null;
    at++;
  }
  return [dx, dy];
};

/** The box around circles on the surface, in whole CSS px. */
const boxOf = (stage: Stage, { camera }: Shot, lifted: ReadonlySet<number>) => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const index of lifted) {
    const r = camera.k * (stage.circles[index]?.r ?? 0) + edge;
    const x = camera.k * (stage.x[index] ?? 0) + camera.tx;
    const y = camera.k * (stage.y[index] ?? 0) + camera.ty;
    left = Math.min(left, x - r);
    top = Math.min(top, y - r);
    right = Math.max(right, x + r);
    bottom = Math.max(bottom, y + r);
  }
  [left, top] = [Math.floor(left), Math.floor(top)];
  return { left, top, width: Math.ceil(right) - left, height: Math.ceil(bottom) - top };
};
