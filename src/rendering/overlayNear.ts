import type { Id } from '../domain/id';
import { setStroke, traceCurve } from './canvasLine';
import type { Look } from './look';
import { weightFor } from './lookPaint';
import { paintHovered } from './overlayRing';
import { curveOf, diskOf } from './paintPlace';
import type { Camera } from './scene';
import type { Stage } from './stage';

/** What a partner hangs on is drawn this strong over what is there. */
const opacity = 0.7;
const width = 1.75;

/** Brings out what a partner under the pointer hangs together with: its lines, and a ring around each end. */
export const paintNear = (
  context: CanvasRenderingContext2D,
  hover: Id,
  { stage, camera, look }: { readonly stage: Stage; readonly camera: Camera; readonly look: Look },
): void => {
  const own = stage.at.get(hover);
  if (own === undefined || stage.circles[own]?.type !== 'partner') return;
  const near = stage.lines.filter(({ from, to }) => from === own || to === own);
  for (const staged of near) {
    const curve = curveOf(stage, staged, camera);
    if (!curve) continue;
    const stroke = { color: look.colors.accent, opacity, width: width * weightFor(look, camera.k) };
    setStroke(context, { ...stroke, dash: staged.line.dash }, 1);
    context.beginPath();
    traceCurve(context, curve);
    context.stroke();
  }
  context.setLineDash([]);
  for (const { from, to } of near)
    paintHovered(context, diskOf(stage, from === own ? to : from, camera), look);
};
