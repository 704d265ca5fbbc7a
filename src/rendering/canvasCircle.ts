import { paintGlyph } from './canvasGlyph';
import type { Look } from './look';
import { layersOf, plainBelow, plainColor, signOn } from './lookCircle';
import { fadedOpacity, type Layer } from './lookPaint';
import { pinParts } from './lookPin';
import type { Disk } from './paintCurve';
import type { SceneCircle } from './scene';

const turn = 2 * Math.PI;

/** Paints one circle where it stands on the screen. */
export const paintCircle = (
  context: CanvasRenderingContext2D,
  circle: SceneCircle,
  disk: Disk,
  weight: number,
  look: Look,
): void => {
  const opacity = circle.faded ? fadedOpacity : 1;
  if (disk.r < plainBelow && circle.type !== 'theme')
    paintDot(context, circle, disk, look, opacity);
  else
    for (const layer of layersOf(circle, disk.r, weight, look))
      paintLayer(context, disk, layer, opacity);
  if (circle.sign && disk.r >= plainBelow) paintSign(context, circle, disk, weight, look);
  if (circle.pinned) paintPin(context, disk, look, opacity);
};

/** The shape in place of a dot, as strong as the rest of the circle. */
const paintSign = (
  context: CanvasRenderingContext2D,
  circle: SceneCircle,
  disk: Disk,
  weight: number,
  look: Look,
): void => {
  const on = signOn(circle, disk.r, weight, look);
  if (!on) return;
  context.globalAlpha = circle.faded ? fadedOpacity : 1;
  paintGlyph(context, on.sign, { x: disk.x, y: disk.y, size: on.size }, on.color);
};

const paintDot = (
  context: CanvasRenderingContext2D,
  circle: SceneCircle,
  { x, y, r }: Disk,
  look: Look,
  opacity: number,
): void => {
  context.globalAlpha = opacity;
  context.fillStyle = plainColor(circle, look);
  context.beginPath();
  context.arc(x, y, Math.max(r, 1.25), 0, turn);
  context.fill();
};

/** Paints one round layer; leaves the pattern of strokes solid. */
export const paintLayer = (
  context: CanvasRenderingContext2D,
  { x, y }: Disk,
  layer: Layer,
  opacity: number,
): void => {
  const [from, to] = layer.slice ?? [0, turn];
  context.beginPath();
  context.arc(x, y, layer.r, from, to);
  if (layer.slice) {
    context.lineTo(x, y);
    context.closePath();
  }
  if (layer.fill) {
    context.globalAlpha = opacity;
    context.fillStyle = layer.fill;
    context.fill();
  }
  if (layer.stroke) strokeLayer(context, layer, layer.stroke, opacity * layer.strokeOpacity);
};

const strokeLayer = (
  context: CanvasRenderingContext2D,
  { width, dash }: Layer,
  color: string,
  opacity: number,
): void => {
  context.globalAlpha = opacity;
  context.strokeStyle = color;
  context.lineWidth = width;
  if (dash.length === 0) context.stroke();
  else {
    context.lineCap = isDotted(dash) ? 'round' : 'butt';
    context.setLineDash(dash as number[]);
    context.stroke();
    context.setLineDash([]);
  }
};

const isDotted = ([on = 0]: readonly number[]): boolean => on < 0.1;

const paintPin = (
  context: CanvasRenderingContext2D,
  disk: Disk,
  look: Look,
  opacity: number,
): void => {
  const parts = pinParts(disk, look);
  if (!parts) return;
  for (const { at, layer } of parts) paintLayer(context, { ...at, r: layer.r }, layer, opacity);
};
