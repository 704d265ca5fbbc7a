import type { ArcPiece, ArcStroke, ArcTick } from './arcPiece';
import type { ArcsAs } from './arcsReach';
import { paintPath } from './canvasGlyph';
import type { Look } from './look';
import { arcPieces, edgeDot } from './lookArcs';
import { fadedOpacity } from './lookPaint';
import type { Disk } from './paintCurve';
import type { SceneCircle } from './scene';

/** Paints what a circle reports where it stands on the screen: its arcs, or the dot in their place. */
export const paintArcs = (
  context: CanvasRenderingContext2D,
  { arcs, faded }: SceneCircle,
  disk: Disk,
  look: Look,
  as: NonNullable<ArcsAs>,
): void => {
  if (!arcs) return;
  context.globalAlpha = faded ? fadedOpacity : 1;
  const pieces = as === 'dot' ? edgeDot(disk.r, look) : arcPieces(arcs, disk.r, look, as);
  for (const piece of pieces) paintPiece(context, piece, disk);
};

const paintPiece = (context: CanvasRenderingContext2D, piece: ArcPiece, { x, y }: Disk): void => {
  if (piece.is === 'sign') {
    const place = { x: x + piece.x, y: y + piece.y, size: piece.size };
    paintPath(context, piece.sign, place, piece.color);
    return;
  }
  context.strokeStyle = piece.color;
  context.lineWidth = piece.width;
  context.beginPath();
  if (piece.is === 'tick') strokeTick(context, piece, x, y);
  else strokeArc(context, piece, x, y);
};

const strokeTick = (
  context: CanvasRenderingContext2D,
  { x1, y1, x2, y2 }: ArcTick,
  x: number,
  y: number,
): void => {
  context.moveTo(x + x1, y + y1);
  context.lineTo(x + x2, y + y2);
  context.stroke();
};

const strokeArc = (
  context: CanvasRenderingContext2D,
  { r, from, to, dash = [], round }: ArcStroke,
  x: number,
  y: number,
): void => {
  context.arc(x, y, r, from, to);
  context.lineCap = round ? 'round' : 'butt';
  context.setLineDash(dash as number[]);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
};
