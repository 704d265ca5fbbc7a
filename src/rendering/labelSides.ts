import type { MapType } from '../tokens/type';
import type { Spot } from './labelGround';
import type { PlacedLabel } from './scene';

/** Where a name may stand: which way from the circle, how it lines up, and how nice that is. */
export interface Side {
  readonly dx: number;
  readonly dy: number;
  /** Slides the name along the circle, in halves of what it is long there. */
  readonly slide: number;
  readonly align: PlacedLabel['align'];
  readonly cost: number;
  /** Px further from the circle than names mostly stand. */
  readonly out: number;
  /** True where a line leads from the circle to the name. */
  readonly isLed?: boolean;
}

const side = (
  dx: number,
  dy: number,
  slide: number,
  align: Side['align'],
  cost: number,
  out = 0,
): Side => ({ dx, dy, slide, align, cost, out });

const sides: readonly Side[] = [
  side(1, 0, 0, 'left', 0),
  side(-1, 0, 0, 'right', 0),
  side(0, 1, 0, 'center', 1.5),
  side(0, -1, 0, 'center', 1.5),
  ...[1, -1].flatMap((dx) =>
    [0.7, -0.7].map((slide) => side(dx, 0, slide, dx > 0 ? 'left' : 'right', 2.5)),
  ),
  ...[1, -1].flatMap((dy) =>
    [0.6, -0.6].map((slide) => side(0, dy, slide, slide > 0 ? 'left' : 'right', 3)),
  ),
  ...[1, -1].flatMap((dx) =>
    [0.6, -0.6].map((dy) => side(dx * 0.8, dy, 0, dx > 0 ? 'left' : 'right', 3.5)),
  ),
];

/** More places for names that must not be missing: along each edge of the circle, and further out. */
const sidesFurther = (outs: readonly number[]): readonly Side[] =>
  outs.flatMap((out) =>
    [1, -1].flatMap((to) =>
      [0, 0.3, -0.3, 0.6, -0.6, 1, -1].flatMap((slide) => [
        side(to, 0, slide, to > 0 ? 'left' : 'right', 4 + out, out),
        side(0, to, slide, slide === 0 ? 'center' : slide > 0 ? 'left' : 'right', 4 + out, out),
      ]),
    ),
  );
const allSides = [...sides, ...sidesFurther([0, 8, 16])];
/** From afar a name in large letters is nobody else's a little further out. */
const farSides = [...allSides, ...sidesFurther([26, 36])];

/** Places on the circle itself and a little above and below, for circles smaller than their name. */
export const onTop: readonly Side[] = [0, 1, -1, 2, -2, 3.5, -3.5].map((slide) =>
  side(0, 0, slide, 'center', 60 + 3 * Math.abs(slide)),
);

/** The sides on which a circle's name may stand. */
export const sidesFor = ({ circle }: Spot, { fromAfar }: MapType): readonly Side[] => {
  if (circle.type === 'partner') return fromAfar ? allSides : sides;
  return fromAfar ? farSides : allSides;
};

/** Steeper than this a name stands over or under the end of its line, else beside it. */
const steep = 0.3;

/** True when a name that a line leads to stands over or under its end. */
export const isAbove = (dx: number): boolean => Math.abs(dx) < steep;

const directions = 36;
/** Further out a line would have to cross too much. */
const ledOuts = [18, 28, 40, 54, 70, 88, 108, 130];
const perPx = 0.4;

/** Places off a circle that a line leads to, all around it: dx and dy are a direction of length 1. */
export const ledSides: readonly Side[] = ledOuts.flatMap((out) =>
  Array.from({ length: directions }, (_, at): Side => {
    const turn = (at / directions) * 2 * Math.PI;
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    const align = isAbove(dx) ? 'center' : dx > 0 ? 'left' : 'right';
    return { dx, dy, slide: 0, align, cost: 30 + perPx * out, out, isLed: true };
  }),
);
