import type { Point } from '../domain/row';
import { paintAccentCurve } from './canvasLine';
import type { Look } from './look';
import { handleAt, handleRadius } from './lookHandle';
import { curveBetween, type Disk } from './paintCurve';

const turn = 2 * Math.PI;

/** The line of a connection being drawn, from a circle to the pointer or to the circle it would reach. */
export const paintConnecting = (
  context: CanvasRenderingContext2D,
  from: Disk,
  to: Point,
  target: Disk | null,
  look: Look,
): void => {
  const end = target ?? { x: to[0], y: to[1], r: 4 };
  const curve = curveBetween(from, end, 0, 4);
  if (curve) paintAccentCurve(context, curve, look, target ? [] : [6, 5]);
  if (!target) dot(context, to, 4, look.colors.accent);
};

/** The handle one draws a connection from: a plus on the accent. */
export const paintHandle = (context: CanvasRenderingContext2D, disk: Disk, look: Look): void => {
  const [x, y] = handleAt(disk);
  dot(context, [x, y], handleRadius + 2, look.colors.surface);
  dot(context, [x, y], handleRadius, look.colors.accent);
  context.strokeStyle = look.colors.onAccent;
  context.lineWidth = 1.75;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x - 3.25, y);
  context.lineTo(x + 3.25, y);
  context.moveTo(x, y - 3.25);
  context.lineTo(x, y + 3.25);
  context.stroke();
};

const dot = (context: CanvasRenderingContext2D, [x, y]: Point, r: number, color: string): void => {
  context.globalAlpha = 1;
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, r, 0, turn);
  context.fill();
};
