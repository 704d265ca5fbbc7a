import type { CellGrid } from './cellGrid';
import type { Disk } from './paintCurve';
import type { Box, SceneCircle } from './scene';

/** A circle on the screen, in px. */
interface Spot extends Disk {
  readonly circle: SceneCircle;
}

/** A name that comes nearer to another dot (px) could be taken for its name. */
const besideOther = 11;

/** From a box to the rim of a circle. */
const distanceTo = ({ left, top, right, bottom }: Box, { x, y, r }: Spot): number =>
  Math.hypot(x - Math.max(left, Math.min(x, right)), y - Math.max(top, Math.min(y, bottom))) - r;

/** How much a name is among dots of other partners: 1 for each that it touches, less from farther. */
export const amongOthersIn = (
  spots: readonly Spot[],
  circles: CellGrid,
): ((box: Box, own: Spot) => number) => {
  // A circle lies in several cells; each question counts it once.
  const lastAsked = new Int32Array(spots.length);
  let question = 0;
  return (box, own) => {
    question += 1;
    let among = 0;
    circles.some(box, besideOther, (at) => {
      const spot = spots[at] as Spot;
      if (spot.circle.type !== 'partner' || spot === own || lastAsked[at] === question)
        return false;
      lastAsked[at] = question;
      among += Math.min(1, Math.max(0, 1 - distanceTo(box, spot) / besideOther));
      return false;
    });
    return among;
  };
};
