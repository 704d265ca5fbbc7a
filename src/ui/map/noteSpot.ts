import type { Id } from '../../domain/id';
import type { Point } from '../../domain/row';
import { toMap } from '../../rendering/camera';
import type { Box } from '../../rendering/scene';
import type { MapView } from '../../rendering/view';

/** About the size of a slip with a line or two, in CSS px at full size. */
const slip = { width: 170, height: 64 };
const margin = 16;
const turns = 7;
const rings = 9;
const step = 46;

const boxAround = ([x, y]: Point, { width, height }: typeof slip): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right + margin &&
  a.right > b.left - margin &&
  a.top < b.bottom + margin &&
  a.bottom > b.top - margin;

/** Points around a middle, ring by ring outward. */
const around = ([x, y]: Point): readonly Point[] => [
  [x, y],
  ...Array.from({ length: rings * turns }, (_, at): Point => {
    const ring = Math.floor(at / turns) + 1;
    const turn = ((at % turns) / turns) * 2 * Math.PI + ring;
    return [x + Math.cos(turn) * ring * step, y + Math.sin(turn) * ring * step];
  }),
];

const taken = (view: MapView, notes: readonly Id[]): readonly Box[] => [
  ...[...view.places().keys()].flatMap((id) => {
    const disk = view.circleOnScreen(id);
    return disk ? boxAround([disk.x, disk.y], { width: 2 * disk.r, height: 2 * disk.r }) : [];
  }),
  ...notes.flatMap((id) => view.noteOnScreen(id) ?? []),
];

/**
 * Where a note has room near the middle of what is seen, in map units: on no circle and no other
 * note where there is such a place. `right` px of the surface lie under a panel.
 */
export const noteSpotIn = (view: MapView, notes: readonly Id[], right: number): Point => {
  const { width, height } = view.size();
  const camera = view.camera();
  const size = { width: slip.width * camera.k, height: slip.height * camera.k };
  const page: Box = { left: 0, top: 0, right: width - right, bottom: height };
  const middle: Point = [page.right / 2, height / 2];
  const boxes = taken(view, notes);
  const isFree = (at: Point): boolean => {
    const box = boxAround(at, size);
    const isIn = box.left > 0 && box.top > 0 && box.right < page.right && box.bottom < page.bottom;
    return isIn && !boxes.some((one) => meets(box, one));
  };
  return toMap(camera, around(middle).find(isFree) ?? middle);
};
