import type { Id } from '../domain/id';
import { type LineCover, lineCover } from './lineCover';
import { lineGap } from './lookLine';
import { weightAt } from './lookPaint';
import { bundledBetween } from './paintBundle';
import { type Curve, curveBetween, type Disk } from './paintCurve';
import type { Box, Camera, Scene, SceneCircle, SceneLine } from './scene';

type CurveOf = (line: SceneLine) => Curve | null;

/** With more of them lines no longer steer names. */
const mostLines = 3000;

const diskOn = ({ x, y, r }: SceneCircle, { k, tx, ty }: Camera): Disk => ({
  x: x * k + tx,
  y: y * k + ty,
  r: r * k,
});

/** The curve of each connection, in px; null when its circles touch. */
export const curvesOf = (scene: Scene, camera: Camera): CurveOf => {
  let byId: Map<Id, SceneCircle> | null = null;
  const diskOf = (id: Id): Disk | null => {
    byId ??= new Map(scene.circles.map((circle) => [circle.id, circle]));
    const circle = byId.get(id);
    return circle ? diskOn(circle, camera) : null;
  };
  const gap = lineGap.link * weightAt(camera.k);
  return ({ from, to, bow, bundle }) => {
    const [start, end] = [diskOf(from), diskOf(to)];
    if (!start || !end) return null;
    const [a, b] = bundle ? [diskOf(bundle.from), diskOf(bundle.to)] : [];
    if (!bundle || !a || !b) return curveBetween(start, end, bow, gap);
    const hub = (bundle.hub && diskOf(bundle.hub)) ?? a;
    return bundledBetween(start, end, bow, gap, { a, b, hub, pull: bundle.pull });
  };
};

/** Where lines run; beyond a number of them they no longer steer names. */
export const coverOf = (
  { lines }: Scene,
  { k, tx, ty }: Camera,
  page: Box,
  curveOf: CurveOf,
): LineCover => {
  const cover = lineCover(page);
  if (lines.length > mostLines) return cover;
  for (const line of lines) {
    const curve = line.kind === 'link' ? curveOf(line) : null;
    if (curve) cover.add(curve);
    else if (line.kind === 'spoke')
      cover.addStraight(line.x1 * k + tx, line.y1 * k + ty, line.x2 * k + tx, line.y2 * k + ty);
  }
  return cover;
};
