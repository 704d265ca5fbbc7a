import type { StatusKey } from '../measurement/status';
import type { GlyphPath, Movement } from './glyphs';

type Point = readonly [x: number, y: number];

const at = (v: number): number => v / 8 - 1;

const trace = (points: readonly Point[]): readonly Movement[] =>
  points.map(([x, y], i): Movement => [i === 0 ? 'M' : 'L', at(x), at(y)]);

const shape = (points: readonly Point[]): GlyphPath => ({
  movements: [...trace(points), ['Z']],
  open: false,
});

const stroke = (points: readonly Point[]): GlyphPath => ({ movements: trace(points), open: true });

/** How far a curve's handles reach to draw a quarter of a circle. */
const quarter = 0.5523;

const right = (r: number): readonly Movement[] => {
  const c = r * quarter;
  return [
    ['M', 0, -r],
    ['C', c, -r, r, -c, r, 0],
    ['C', r, c, c, r, 0, r],
  ];
};

const left = (r: number): readonly Movement[] => {
  const c = r * quarter;
  return [['C', -c, r, -r, c, -r, 0], ['C', -r, -c, -c, -r, 0, -r], ['Z']];
};

const star: readonly Point[] = [
  [8, 1.2],
  [10.1, 5.6],
  [14.9, 6.2],
  [11.4, 9.5],
  [12.3, 14.3],
  [8, 12],
  [3.7, 14.3],
  [4.6, 9.5],
  [1.1, 6.2],
  [5.9, 5.6],
];

const square: readonly Point[] = [
  [2.5, 2.5],
  [13.5, 2.5],
  [13.5, 13.5],
  [2.5, 13.5],
];

const triangle: readonly Point[] = [
  [8, 2],
  [14.6, 13.6],
  [1.4, 13.6],
];

const check: readonly Point[] = [
  [2.5, 8.5],
  [6.3, 12.3],
  [13.5, 4],
];

const dash: readonly Point[] = [
  [3, 8],
  [13, 8],
];

/** A disc whose left half is filled; the right half is only its rim. */
const half: GlyphPath = {
  movements: [
    ...right(0.78),
    ...left(0.78),
    ['M', 0, -0.56],
    ['L', 0, 0.56],
    ['C', 0.56 * quarter, 0.56, 0.56, 0.56 * quarter, 0.56, 0],
    ['C', 0.56, -0.56 * quarter, 0.56 * quarter, -0.56, 0, -0.56],
    ['Z'],
  ],
  open: false,
};

const ring: GlyphPath = { movements: [...right(0.68), ...left(0.68)], open: true };

/** The sign of each status, as the screens draw it, for pictures: told apart by shape alone. */
export const statusSigns: Readonly<Record<StatusKey, GlyphPath>> = {
  goalMet: shape(star),
  onTrack: stroke(check),
  close: half,
  behind: shape(triangle),
  notImproving: shape(square),
  noData: stroke(dash),
  noGoal: ring,
};
