import { arcsReach } from './arcsReach';
import { type Size, visibleBox } from './camera';
import { lineGap } from './lookLine';
import { weightAt } from './lookPaint';
import { bundledBetween } from './paintBundle';
import { type Curve, curveBetween, type Disk } from './paintCurve';
import type { Box, Camera } from './scene';
import type { Stage, StageLine } from './stage';

/** A circle of the stage on the screen. */
export const diskOf = (stage: Stage, index: number, { k, tx, ty }: Camera): Disk => ({
  x: k * (stage.x[index] ?? 0) + tx,
  y: k * (stage.y[index] ?? 0) + ty,
  r: k * (stage.r[index] ?? 0),
});

/** The same with the arcs around it: where lines end and rings begin. */
export const rimOf = (stage: Stage, index: number, camera: Camera): Disk => {
  const disk = diskOf(stage, index, camera);
  const reach = arcsReach(stage.circles, index, camera.k);
  return reach > 0 ? { ...disk, r: disk.r + reach } : disk;
};

/** The curve of a line on the screen; null when its circles touch. */
export const curveOf = (stage: Stage, line: StageLine, camera: Camera): Curve | null => {
  const gap = lineGap[line.line.kind] * weightAt(camera.k);
  const [from, to] = [rimOf(stage, line.from, camera), rimOf(stage, line.to, camera)];
  if (!line.by) return curveBetween(from, to, line.bow, gap);
  const [a, b, hub] = [
    diskOf(stage, line.by[0], camera),
    diskOf(stage, line.by[1], camera),
    diskOf(stage, line.by[2], camera),
  ];
  return bundledBetween(from, to, line.bow, gap, { a, b, hub, pull: line.line.bundle?.pull ?? 0 });
};

const margin = 14;

/** The part of the map (map units) whose circles leave a trace on the surface, rings included. */
export const seenBox = (camera: Camera, size: Size): Box => {
  const { left, top, right, bottom } = visibleBox(camera, size);
  const by = margin / camera.k;
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
};

/** A box of the map in CSS px of the surface. */
export const onScreen = ({ left, top, right, bottom }: Box, { k, tx, ty }: Camera): Box => ({
  left: k * left + tx,
  top: k * top + ty,
  right: k * right + tx,
  bottom: k * bottom + ty,
});

export const isCircleSeen = (stage: Stage, index: number, seen: Box): boolean => {
  const r = stage.r[index] ?? 0;
  const [x, y] = [stage.x[index] ?? 0, stage.y[index] ?? 0];
  return x + r > seen.left && x - r < seen.right && y + r > seen.top && y - r < seen.bottom;
};

/** False when a line, its bow and the themes it runs by included, is surely out of sight. */
export const isLineSeen = (stage: Stage, { from, to, bow, by }: StageLine, seen: Box): boolean => {
  const [x1, y1] = [stage.x[from] ?? 0, stage.y[from] ?? 0];
  const [x2, y2] = [stage.x[to] ?? 0, stage.y[to] ?? 0];
  const room = (Math.abs(x2 - x1) + Math.abs(y2 - y1)) * Math.abs(bow);
  let [left, right] = [Math.min(x1, x2) - room, Math.max(x1, x2) + room];
  let [top, bottom] = [Math.min(y1, y2) - room, Math.max(y1, y2) + room];
  for (const theme of by ?? nowhere) {
    const [x, y] = [stage.x[theme] ?? 0, stage.y[theme] ?? 0];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return right > seen.left && left < seen.right && bottom > seen.top && top < seen.bottom;
};

const nowhere: readonly number[] = [];
