import { type Side, sideAway } from '../layout/body';
import { partnerLabel } from '../layout/partnerLabel';
import { type MapType, mapType } from '../tokens/type';
import { boundsOf, noteBounds } from './bounds';
import type { Insets, Size } from './camera';
import { tiesOf } from './labelTies';
import type { Box, Camera, Measure, Scene, SceneCircle, SceneHeading, SceneNote } from './scene';

const most = 1.6;
const padding = 16;
const nameGap = 6;

/** A circle or note in map units, and how far its name reaches beyond it, in px, each way. */
interface Overhang {
  readonly body: Box;
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/**
 * The camera that shows every circle with room for its name and every note, in the middle of the free surface;
 * without a measure circles alone count. Never larger than 1.6.
 */
export const fitCamera = (
  scene: Scene,
  size: Size,
  measure: Measure | null,
  insets: Partial<Insets> = {},
  type: MapType = mapType,
): Camera => {
  const { left = 0, top = 0, right = 0, bottom = 0 } = insets;
  const width = Math.max(1, size.width - left - right);
  const height = Math.max(1, size.height - top - bottom);
  const letters = measure && { measure, type, most: roomForNames(width) };
  const overhangs = [
    ...overhangsOf(scene, letters),
    ...scene.notes.map(noteOverhang),
    ...(scene.headings ?? []).map(headingOverhang),
  ];
  const k = largest(overhangs, width - 2 * padding, height - 2 * padding);
  const box = extentAt(overhangs, k);
  return {
    k,
    tx: left + width / 2 - (box.left + box.right) / 2,
    ty: top + height / 2 - (box.top + box.bottom) / 2,
  };
};

const extentAt = (overhangs: readonly Overhang[], k: number) => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { body, ...name } of overhangs) {
    left = Math.min(left, body.left * k - name.left);
    right = Math.max(right, body.right * k + name.right);
    top = Math.min(top, body.top * k - name.up);
    bottom = Math.max(bottom, body.bottom * k + name.down);
  }
  return left <= right ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 };
};

const largest = (overhangs: readonly Overhang[], width: number, height: number): number => {
  let [low, high] = [0.01, most];
  for (let step = 0; step < 30; step++) {
    const k = (low + high) / 2;
    const { left, top, right, bottom } = extentAt(overhangs, k);
    if (right - left <= width && bottom - top <= height) low = k;
    else high = k;
  }
  return low;
};

const none = { left: 0, right: 0, up: 0, down: 0 };

const bodyOf = (circle: SceneCircle): Box => boundsOf([circle]);

/** Words over a column reach over the line under them. */
const headingOverhang = ({ x, y }: SceneHeading): Overhang => ({
  body: { left: x, top: y, right: x, bottom: y },
  ...none,
  up: 20,
});

const noteOverhang = (note: SceneNote): Overhang => ({ body: noteBounds(note), ...none });

interface NameRoom {
  readonly measure: Measure;
  readonly type: MapType;
  /** So many px of a small window at most are kept for names on each side. */
  readonly most: number;
}

/** On a phone the map itself comes first: names are cut, or wait until somebody comes closer. */
const roomForNames = (width: number): number => Math.max(0, 0.2 * (width - 250));

const overhangsOf = (scene: Scene, letters: NameRoom | null): readonly Overhang[] => {
  const { circles } = scene;
  if (!letters) return circles.map((circle) => ({ body: bodyOf(circle), ...none }));
  const ties = tiesOf(scene, circles);
  return circles.map((circle) => {
    if (circle.type !== 'partner') return { body: bodyOf(circle), ...none };
    const [dx, dy] = ties(circle.id).away;
    const { width, height } = roomFor(circle.name, letters);
    if (circle.row === 'list') {
      const right = nameGap + Math.min(width, widestName);
      return { body: bodyOf(circle), ...none, right };
    }
    return { body: bodyOf(circle), ...reachOf(sideAway(dx / 2.6, dy), width, height, circle.r) };
  });
};

/** A partner's name in the letters of the look; on a projector it is cut before it takes more. */
const roomFor = (name: string, { measure, type, most: widest }: NameRoom) => {
  const { width, height } = partnerLabel(name, measure);
  const by = type.partner.outside.size / mapType.partner.outside.size;
  const wanted = Math.min(width * by, Math.max(width, widestName));
  return { width: Math.min(wanted, widest), height: height * by };
};
const widestName = 100;

const reachOf = (side: Side, width: number, height: number, r: number) => {
  const high = Math.max(0, height / 2 - r * 0.6);
  const wide = Math.max(0, width / 2 - r * 0.6);
  if (side === 'right') return { left: 0, right: nameGap + width, up: high, down: high };
  if (side === 'left') return { left: nameGap + width, right: 0, up: high, down: high };
  if (side === 'up') return { left: wide, right: wide, up: height + 4, down: 0 };
  return { left: wide, right: wide, up: 0, down: height + 4 };
};

/** As far as a picture may be from fitting, in px: less than the room it keeps at the edges. */
const nearly = padding - 4;

/** True when changing from one camera to another moves nothing in view by more than a few px. */
export const isNearly = (now: Camera, next: Camera, { width, height }: Size): boolean =>
  [0, width].every((x) => Math.abs(((x - next.tx) / next.k) * now.k + now.tx - x) <= nearly) &&
  [0, height].every((y) => Math.abs(((y - next.ty) / next.k) * now.k + now.ty - y) <= nearly);

/** The few circles of a scene that its box touches: without names it fits as they do. */
export const outermost = (scene: Scene): Scene => {
  const { circles } = scene;
  const far = (reach: (circle: SceneCircle) => number): readonly SceneCircle[] => {
    const first = circles[0];
    return first ? [circles.reduce((a, b) => (reach(b) > reach(a) ? b : a), first)] : [];
  };
  const ends = [
    ...far(({ x, r }) => x + r),
    ...far(({ x, r }) => r - x),
    ...far(({ y, r }) => y + r),
    ...far(({ y, r }) => r - y),
  ];
  return { ...scene, circles: ends };
};
