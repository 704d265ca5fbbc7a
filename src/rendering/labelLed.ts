import { boxAround } from './labelBox';
import type { Candidate } from './labelOutside';
import { openSides, outside, type Wish, type Wishing } from './labelPlaces';
import type { Block } from './labelSetting';
import type { Claim, LabelShelf } from './labelShelf';
import { ledSides } from './labelSides';
import type { Disk } from './paintCurve';
import type { Box } from './scene';

/** A straight line in px. */
export interface Lead {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Px between the line and the circle it starts from, and between it and the name. */
const [offRim, offName] = [1.5, 2];

/** The line that leads from a circle to a name off it; null when they touch. */
export const leadOf = (box: Box, { x, y, r }: Disk): Lead | null => {
  const [dx, dy] = [
    Math.max(box.left, Math.min(x, box.right)) - x,
    Math.max(box.top, Math.min(y, box.bottom)) - y,
  ];
  const length = Math.hypot(dx, dy);
  const [from, to] = [r + offRim, length - offName];
  if (to <= from) return null;
  const [ux, uy] = [dx / length, dy / length];
  return { x1: x + ux * from, y1: y + uy * from, x2: x + ux * to, y2: y + uy * to };
};

const step = 4;

/** What a line covers, as small boxes along it. */
const boxesAlong = ({ x1, y1, x2, y2 }: Lead): readonly Box[] => {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / step));
  return Array.from({ length: count + 1 }, (_, at) =>
    boxAround(x1 + ((x2 - x1) * at) / count, y1 + ((y2 - y1) * at) / count, 2, 2),
  );
};

/** Free places off a circle that a line can lead to without touching another circle, nicest first. */
export const ledPlaces = (
  wish: Wish,
  blocks: readonly Block[],
  wishing: Wishing,
): readonly Candidate[] => {
  const { spot } = wish;
  const sides = openSides(wish, blocks, wishing, ledSides);
  return outside(wish, blocks, sides, wishing).flatMap((candidate) => {
    const lead = leadOf(candidate, spot);
    const covered = lead ? boxesAlong(lead).slice(1) : [];
    if (covered.some((box) => !wishing.ground.isFree(box, spot))) return [];
    return [{ ...candidate, lead: covered }];
  });
};

/** More lines would be one more web; names beyond so many are not even looked for. */
const [mostLed, mostAsked] = [10, 24];

/**
 * Stands names that found no room beside their circles off them, with a line: the first of some
 * partners that hold the map together.
 */
export const leadOut = (shelf: LabelShelf, some: readonly Claim[]): void => {
  let led = 0;
  for (const claim of some.filter(({ at }) => !shelf.at(at)).slice(0, mostAsked)) {
    if (led === mostLed) return;
    const isClear = (candidate: Candidate): boolean =>
      shelf.isClear(candidate, claim.at) &&
      (candidate.lead ?? []).every((box) => shelf.isOff(box, claim.at));
    const places = claim.led().filter(isClear);
    const found = places.find(({ beside }) => beside?.side === claim.before?.side) ?? places[0];
    if (!found) continue;
    shelf.set(claim.at, found);
    shelf.keepClear(found.lead ?? []);
    led += 1;
  }
};
