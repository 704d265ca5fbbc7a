import { paintArrows, setStroke, traceCurve } from './canvasLine';
import type { Look } from './look';
import { strokeOf, webBelow, webStroke } from './lookLine';
import { fadedOpacity, weightFor } from './lookPaint';
import { type Curve, pieceIn } from './paintCurve';
import { curveOf, isLineSeen, onScreen } from './paintPlace';
import type { Box, Camera } from './scene';
import type { Stage, StageLine } from './stage';

/**
 * Which circles are painted with their lines: all but those lifted into the hand, or only those. Of
 * these `inner` leaves out lines to the others, and `ties` is nothing but such lines.
 */
export interface Share {
  readonly lifted: ReadonlySet<number>;
  readonly paint: 'lifted' | 'rest' | 'inner' | 'ties';
}

const isShared = ({ lifted, paint }: Share, { from, to }: StageLine): boolean => {
  const held = Number(lifted.has(from)) + Number(lifted.has(to));
  if (paint === 'lifted') return held > 0;
  return held === (paint === 'rest' ? 0 : paint === 'ties' ? 1 : 2);
};

/** What is wanted of the lines of a stage. */
export interface LinesWanted {
  readonly camera: Camera;
  readonly look: Look;
  readonly share: Share;
  /** Map units. */
  readonly seen: Box;
}

const isWanted = (stage: Stage, staged: StageLine, { share, seen }: LinesWanted): boolean =>
  isShared(share, staged) && isLineSeen(stage, staged, seen);

/** Paints all spokes, those that look the same in one stroke. */
export const paintSpokes = (
  context: CanvasRenderingContext2D,
  stage: Stage,
  wanted: LinesWanted,
): void => {
  const { camera, look } = wanted;
  const weight = weightFor(look, camera.k);
  let begun: StageLine | null = null;
  for (const staged of stage.spokes) {
    if (!isWanted(stage, staged, wanted)) continue;
    const curve = curveOf(stage, staged, camera);
    if (!curve) continue;
    if (!begun || !looksSame(begun, staged)) {
      if (begun) context.stroke();
      const opacity = staged.line.faded ? fadedOpacity : 1;
      setStroke(context, strokeOf(staged.line, weight, look), opacity);
      context.beginPath();
      begun = staged;
    }
    context.moveTo(curve.from[0], curve.from[1]);
    context.lineTo(curve.to[0], curve.to[1]);
  }
  if (begun) context.stroke();
};

const looksSame = (a: StageLine, b: StageLine): boolean =>
  a.line.color === b.line.color && a.line.faded === b.line.faded;

/** Paints all connections: each with its pattern and arrows, or as a web when far away. */
export const paintLinks = (
  context: CanvasRenderingContext2D,
  stage: Stage,
  wanted: LinesWanted,
): void => {
  if (wanted.camera.k < webBelow) paintWeb(context, stage, wanted);
  else paintEachLink(context, stage, wanted);
  context.setLineDash([]);
};

const paintWeb = (context: CanvasRenderingContext2D, stage: Stage, wanted: LinesWanted): void => {
  for (const faded of [true, false]) {
    setStroke(context, webStroke(wanted.look), faded ? fadedOpacity : 1);
    context.beginPath();
    for (const staged of stage.links) {
      if (staged.line.faded !== faded || !isWanted(stage, staged, wanted)) continue;
      const curve = curveOf(stage, staged, wanted.camera);
      if (curve) traceCurve(context, curve);
    }
    context.stroke();
  }
};

const paintEachLink = (
  context: CanvasRenderingContext2D,
  stage: Stage,
  wanted: LinesWanted,
): void => {
  const { camera, look, seen } = wanted;
  const weight = weightFor(look, camera.k);
  const page = onScreen(seen, camera);
  for (const staged of stage.links) {
    const curve = isWanted(stage, staged, wanted) ? curveOf(stage, staged, camera) : null;
    if (!curve) continue;
    const opacity = staged.line.faded ? fadedOpacity : 1;
    setStroke(context, strokeOf(staged.line, weight, look), opacity);
    strokePiece(context, curve, page);
    paintArrows(context, staged.line, curve, weight);
  }
};

/** Strokes what can be seen of a curve; its pattern stays where it would be on the whole. */
const strokePiece = (context: CanvasRenderingContext2D, curve: Curve, page: Box): void => {
  const piece = pieceIn(curve, page);
  if (!piece) return;
  context.lineDashOffset = piece.before;
  context.beginPath();
  traceCurve(context, piece.curve);
  context.stroke();
  context.lineDashOffset = 0;
};
