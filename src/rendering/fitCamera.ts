import { type Side, sideAway } from '../layout/body';
import { partnerLabel } from '../layout/partnerLabel';
import { type MapType, mapType } from '../tokens/type';
import { boundsOf, noteBounds } from './bounds';
import { clampZoom, type Insets, type Size } from './camera';
import { awayOf } from './labelAway';
import type { Box, Camera, Measure, Scene, SceneCircle, SceneNote } from './scene';

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
  const overhangs = [...overhangsOf(scene, measure, type), ...scene.notes.map(noteOverhang)];
  const k = largest(overhangs, width - 2 * padding, height - 2 * padding, type);
  const box = extentAt(overhangs, k, type);
  return {
    k,
    tx: left + width / 2 - (box.left + box.right) / 2,
    ty: top + height / 2 - (box.top + box.bottom) / 2,
  };
};

const extentAt = (overhangs: readonly Overhang[], k: number, { namesFrom }: MapType) => {
  const named = k >= namesFrom ? 1 : 0;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { body, ...name } of overhangs) {
    left = Math.min(left, body.left * k - name.left * named);
    right = Math.max(right, body.right * k + name.right * named);
    top = Math.min(top, body.top * k - name.up * named);
    bottom = Math.max(bottom, body.bottom * k + name.down * named);
  }
  return left <= right ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 };
};

const largest = (
  overhangs: readonly Overhang[],
  width: number,
  height: number,
  type: MapType,
): number => {
  let [low, high] = [0.05, most];
  for (let step = 0; step < 30; step++) {
    const k = (low + high) / 2;
    const { left, top, right, bottom } = extentAt(overhangs, k, type);
    if (right - left <= width && bottom - top <= height) low = k;
    else high = k;
  }
  return clampZoom(low);
};

const none = { left: 0, right: 0, up: 0, down: 0 };

const bodyOf = (circle: SceneCircle): Box => boundsOf([circle]);

const noteOverhang = (note: SceneNote): Overhang => ({ body: noteBounds(note), ...none });

const overhangsOf = (scene: Scene, measure: Measure | null, type: MapType): readonly Overhang[] => {
  if (!measure) return scene.circles.map((circle) => ({ body: bodyOf(circle), ...none }));
  const spots = scene.circles.map((circle) => ({ circle, x: circle.x, y: circle.y, r: circle.r }));
  const away = awayOf(scene, spots);
  return spots.map((spot) => {
    const { circle } = spot;
    if (circle.type !== 'partner') return { body: bodyOf(circle), ...none };
    const [dx, dy] = away(spot);
    const { width, height } = roomFor(circle.name, measure, type);
    return { body: bodyOf(circle), ...reachOf(sideAway(dx / 2.6, dy), width, height, circle.r) };
  });
};

/** A partner's name in the letters of the look; on a projector it is cut before it takes more. */
const roomFor = (name: string, measure: Measure, { partner }: MapType) => {
  const { width, height } = partnerLabel(name, measure);
  const by = partner.outside.size / mapType.partner.outside.size;
  return { width: Math.min(width * by, Math.max(width, widestName)), height: height * by };
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
