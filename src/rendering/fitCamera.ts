import { type Side, sideAway } from '../layout/body';
import { partnerLabel } from '../layout/partnerLabel';
import { clampZoom, type Insets, type Size } from './camera';
import { awayOf } from './labelAway';
import { namesFrom } from './labels';
import type { Camera, Measure, Scene, SceneCircle } from './scene';

const most = 1.6;
const padding = 16;
const nameGap = 6;

/** How far a name reaches beyond its circle, in px, each way. */
interface Overhang {
  readonly circle: SceneCircle;
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/**
 * The camera that shows every circle with room for its name, in the middle of the free surface;
 * without a measure circles alone count. Never larger than 1.6.
 */
export const fitCamera = (
  scene: Scene,
  size: Size,
  measure: Measure | null,
  insets: Partial<Insets> = {},
): Camera => {
  const { left = 0, top = 0, right = 0, bottom = 0 } = insets;
  const width = Math.max(1, size.width - left - right);
  const height = Math.max(1, size.height - top - bottom);
  const overhangs = overhangsOf(scene, measure);
  const k = largest(overhangs, width - 2 * padding, height - 2 * padding);
  const box = extentAt(overhangs, k);
  return {
    k,
    tx: left + width / 2 - (box.left + box.right) / 2,
    ty: top + height / 2 - (box.top + box.bottom) / 2,
  };
};

const extentAt = (overhangs: readonly Overhang[], k: number) => {
  const named = k >= namesFrom ? 1 : 0;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { circle, ...name } of overhangs) {
    left = Math.min(left, (circle.x - circle.r) * k - name.left * named);
    right = Math.max(right, (circle.x + circle.r) * k + name.right * named);
    top = Math.min(top, (circle.y - circle.r) * k - name.up * named);
    bottom = Math.max(bottom, (circle.y + circle.r) * k + name.down * named);
  }
  return left <= right ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 };
};

const largest = (overhangs: readonly Overhang[], width: number, height: number): number => {
  let [low, high] = [0.05, most];
  for (let step = 0; step < 30; step++) {
    const k = (low + high) / 2;
    const { left, top, right, bottom } = extentAt(overhangs, k);
    if (right - left <= width && bottom - top <= height) low = k;
    else high = k;
  }
  return clampZoom(low);
};

const none = { left: 0, right: 0, up: 0, down: 0 };

const overhangsOf = (scene: Scene, measure: Measure | null): readonly Overhang[] => {
  if (!measure) return scene.circles.map((circle) => ({ circle, ...none }));
  const spots = scene.circles.map((circle) => ({ circle, x: circle.x, y: circle.y, r: circle.r }));
  const away = awayOf(scene, spots);
  return spots.map((spot) => {
    const { circle } = spot;
    if (circle.type !== 'partner') return { circle, ...none };
    const [dx, dy] = away(spot);
    const { width, height } = partnerLabel(circle.name, measure);
    return { circle, ...reachOf(sideAway(dx / 2.6, dy), width, height, circle.r) };
  });
};

const reachOf = (side: Side, width: number, height: number, r: number) => {
  const high = Math.max(0, height / 2 - r * 0.6);
  const wide = Math.max(0, width / 2 - r * 0.6);
  if (side === 'right') return { left: 0, right: nameGap + width, up: high, down: high };
  if (side === 'left') return { left: nameGap + width, right: 0, up: high, down: high };
  if (side === 'up') return { left: wide, right: wide, up: height + 4, down: 0 };
  return { left: wide, right: wide, up: 0, down: height + 4 };
};
