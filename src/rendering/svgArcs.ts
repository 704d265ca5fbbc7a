import { type ArcBand, usualBand } from './arcBand';
import type { ArcPiece, ArcStroke } from './arcPiece';
import type { Look } from './look';
import { arcPieces, edgeDot } from './lookArcs';
import type { Disk } from './paintCurve';
import type { CircleArcs } from './scene';
import { svgPath } from './svgGlyph';
import { type Mark, mark, rounded } from './svgText';

type Spot = Pick<Disk, 'x' | 'y'>;

/** The arcs around a circle as pieces of SVG. */
export const svgArcs = (
  arcs: CircleArcs,
  disk: Disk,
  look: Look,
  band: ArcBand = usualBand(disk.r),
): readonly Mark[] => arcPieces(arcs, disk.r, look, band).map((piece) => svgPiece(piece, disk));

/** The dot in place of arcs as pieces of SVG. */
export const svgEdgeDot = (disk: Disk, look: Look): readonly Mark[] =>
  edgeDot(disk.r, look).map((piece) => svgPiece(piece, disk));

/** A piece of an arc as SVG, around a middle. */
export const svgPiece = (piece: ArcPiece, { x, y }: Spot): Mark => {
  if (piece.is === 'sign')
    return svgPath(piece.sign, { x: x + piece.x, y: y + piece.y, size: piece.size }, piece.color);
  const stroke = { fill: 'none', stroke: piece.color, 'stroke-width': piece.width };
  if (piece.is === 'tick') {
    const { x1, y1, x2, y2 } = piece;
    return mark('path', {
      d: `M${pointOf(x + x1, y + y1)} L${pointOf(x + x2, y + y2)}`,
      ...stroke,
    });
  }
  return mark('path', { d: wayOf(piece, { x, y }), ...stroke, ...patternOf(piece) });
};

const pointOf = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`;

const patternOf = ({ dash, round }: ArcStroke) => ({
  'stroke-dasharray': dash ? dash.map(rounded).join(' ') : null,
  'stroke-linecap': round ? 'round' : null,
});

/** In two halves, because an arc that ends where it begins would be nothing. */
const wayOf = ({ r, from, to }: ArcStroke, { x, y }: Spot): string => {
  const rimAt = (angle: number): string =>
    pointOf(x + r * Math.cos(angle), y + r * Math.sin(angle));
  const radius = rounded(r);
  const arcTo = (angle: number): string => `A${radius} ${radius} 0 0 1 ${rimAt(angle)}`;
  return `M${rimAt(from)} ${arcTo((from + to) / 2)} ${arcTo(to)}`;
};
