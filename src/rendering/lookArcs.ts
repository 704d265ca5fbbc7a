import { type ArcBand, middleOf, usualBand } from './arcBand';
import { arcMark } from './arcMarks';
import { type ArcPiece, along } from './arcPiece';
import type { Look } from './look';
import type { CircleArcs } from './scene';

const top = -Math.PI / 2;
/** Between two arcs, in px. */
const apart = 3;

/** Ground under the arcs, so that lines and tints end before them. */
const groundOf = (r: number, band: ArcBand, look: Look): ArcPiece => ({
  is: 'arc',
  ...{ r: middleOf(r, band), from: 0, to: 2 * Math.PI },
  width: band.broad + 2 * Math.min(1.5, band.free),
  color: look.colors.surface,
});

/** The arcs around a circle of radius `r` px, clockwise from the top: one for each measure of it. */
export const arcPieces = (
  { marks }: Pick<CircleArcs, 'marks'>,
  r: number,
  look: Look,
  band: ArcBand = usualBand(r),
): readonly ArcPiece[] => {
  const [radius, broad] = [middleOf(r, band), band.broad];
  const each = (2 * Math.PI) / marks.length;
  const gap = apart / radius / 2;
  const arcs = marks.flatMap((one, at) => {
    if (!one) return [];
    const from = top + at * each + gap;
    return arcMark(one, { r: radius, broad, from, to: from + each - 2 * gap }, look);
  });
  return [groundOf(r, band, look), ...arcs];
};

/** A dot on the upper right edge of a circle of radius `r` px: it reports, and its arcs have no room. */
export const edgeDot = (r: number, look: Look): readonly ArcPiece[] => {
  const size = 2 * Math.min(4, Math.max(1.8, 0.34 * r));
  const middle = top + Math.PI / 4;
  const span = { r: r + 1 - size / 2, broad: size, from: middle, to: middle + 0.001 };
  return [
    along(span, size + 2, look.colors.surface, { round: true }),
    along(span, size, look.colors.ink, { round: true }),
  ];
};
