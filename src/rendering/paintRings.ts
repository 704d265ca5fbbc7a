import type { Look } from './look';
import type { Camera, SceneRing } from './scene';
import { type Mark, mark, rounded } from './svgText';

/** Rings are there to be felt rather than seen. */
const ringStroke = ({ colors, highContrast }: Look) => ({
  color: colors.ink3,
  width: highContrast ? 1.5 : 1,
  opacity: highContrast ? 1 : 0.4,
});

const onScreen = ({ x, y, a, b }: SceneRing, { k, tx, ty }: Camera) => ({
  cx: x * k + tx,
  cy: y * k + ty,
  rx: a * k,
  ry: b * k,
});

/** Paints the rings of a scene, under everything else. */
export const paintRings = (
  context: CanvasRenderingContext2D,
  rings: readonly SceneRing[],
  camera: Camera,
  look: Look,
): void => {
  const { color, width, opacity } = ringStroke(look);
  context.save();
  context.strokeStyle = color;
  context.lineWidth = width;
  context.globalAlpha = opacity;
  for (const ring of rings) {
    const { cx, cy, rx, ry } = onScreen(ring, camera);
    context.beginPath();
    context.ellipse(cx, cy, rx, ry, 0, 0, 2 * Math.PI);
    context.stroke();
  }
  context.restore();
};

/** A ring as SVG. */
export const svgRing = (ring: SceneRing, camera: Camera, look: Look): Mark => {
  const { color, width, opacity } = ringStroke(look);
  const { cx, cy, rx, ry } = onScreen(ring, camera);
  return mark('ellipse', {
    cx: rounded(cx),
    cy: rounded(cy),
    rx: rounded(rx),
    ry: rounded(ry),
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-opacity': opacity === 1 ? null : opacity,
  });
};
