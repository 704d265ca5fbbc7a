import type { ArcPiece, ArcStroke, ArcTick } from './arcPiece';
import { paintPath } from './canvasGlyph';
import type { Look } from './look';
import { arcPieces } from './lookArcs';
import { fadedOpacity } from './lookPaint';
import type { Disk } from './paintCurve';
import type { SceneCircle } from './scene';

/** Paints the arcs around a circle where it stands on the screen; nothing of one that has none. */
export const paintArcs = (
  context: CanvasRenderingContext2D,
  { arcs, faded }: SceneCircle,
  disk: Disk,
  look: Look,
): void => {
  if (!arcs) return;
  context.globalAlpha = faded ? fadedOpacity : 1;
  for (const piece of arcPieces(arcs, disk.r, look)) paintPiece(context, piece, disk);
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
