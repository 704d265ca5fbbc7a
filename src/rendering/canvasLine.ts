import type { Look } from './look';
import { arrowSize } from './lookLine';
import type { Stroke } from './lookPaint';
import { arrowAt, type Curve } from './paintCurve';
import type { SceneLine } from './scene';

export const traceCurve = (
  context: CanvasRenderingContext2D,
  { from, handle, handle2, to }: Curve,
): void => {
  context.moveTo(from[0], from[1]);
  if (handle2) context.bezierCurveTo(handle[0], handle[1], handle2[0], handle2[1], to[0], to[1]);
  else context.quadraticCurveTo(handle[0], handle[1], to[0], to[1]);
};

/** Sets color, width and pattern for the strokes that follow. */
export const setStroke = (
  context: CanvasRenderingContext2D,
  stroke: Stroke,
  opacity: number,
): void => {
  context.globalAlpha = opacity * stroke.opacity;
  context.strokeStyle = stroke.color;
  context.fillStyle = stroke.color;
  context.lineWidth = stroke.width;
  context.lineCap = stroke.dash.length > 0 ? 'butt' : 'round';
  context.setLineDash(stroke.dash as number[]);
};

/** Fills the arrow heads of a connection. */
export const paintArrows = (
  context: CanvasRenderingContext2D,
  line: SceneLine,
  curve: Curve,
  weight: number,
): void => {
  if (line.arrows === 'none') return;
  fillArrow(context, curve.to, curve.handle2 ?? curve.handle, weight);
  if (line.arrows === 'both') fillArrow(context, curve.from, curve.handle, weight);
};

const fillArrow = (
  context: CanvasRenderingContext2D,
  tip: Curve['to'],
  from: Curve['to'],
  weight: number,
): void => {
  const [left, top, right] = arrowAt(tip, from, arrowSize * weight);
  context.beginPath();
  context.moveTo(left[0], left[1]);
  context.lineTo(top[0], top[1]);
  context.lineTo(right[0], right[1]);
  context.closePath();
  context.fill();
};

/** Paints a curve in the accent over a clear band of surface: what is chosen or being drawn. */
export const paintAccentCurve = (
  context: CanvasRenderingContext2D,
  curve: Curve,
  look: Look,
  dash: readonly number[] = [],
): void => {
  const { surface, accent } = look.colors;
  for (const stroke of [
    { color: surface, opacity: 1, width: 6, dash: [] },
    { color: accent, opacity: 1, width: 2.25, dash },
  ]) {
    setStroke(context, stroke, 1);
    context.beginPath();
    traceCurve(context, curve);
    context.stroke();
  }
  context.setLineDash([]);
};
