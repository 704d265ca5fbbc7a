import { arcMark } from './arcMarks';
import type { ArcPiece } from './arcPiece';
import { arcBroad, arcRadius } from './arcsReach';
import type { Look } from './look';
import type { CircleArcs } from './scene';

const top = -Math.PI / 2;
/** Between two arcs, in px. */
const apart = 3;

/** Ground under the arcs, so that lines and tints end before them. */
const groundOf = (r: number, look: Look): ArcPiece => ({
  is: 'arc',
  ...{ r: arcRadius(r), from: 0, to: 2 * Math.PI, width: arcBroad(r) + 3 },
  color: look.colors.surface,
});

/** The arcs around a circle of radius `r` px, clockwise from the top: one for each measure of it. */
export const arcPieces = (
  { marks }: Pick<CircleArcs, 'marks'>,
  r: number,
  look: Look,
): readonly ArcPiece[] => {
  const [radius, broad] = [arcRadius(r), arcBroad(r)];
  const each = (2 * Math.PI) / marks.length;
  const gap = apart / radius / 2;
  const arcs = marks.flatMap((one, at) => {
    if (!one) return [];
    const from = top + at * each + gap;
    return arcMark(one, { r: radius, broad, from, to: from + each - 2 * gap }, look);
  });
  return [groundOf(r, look), ...arcs];
};
