import type { Glyph, PartnerSign, StepSign } from '../tokens/glyphs';

/** Pen movements that canvas and SVG both know; the glyph fills the square from -1 to 1. */
export type Movement =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface GlyphPath {
  readonly movements: readonly Movement[];
  /** Open glyphs are stroked with `glyphStroke`, the others filled. */
  readonly open: boolean;
}

/** Width of an open glyph's stroke where half its size is 1. */
export const glyphStroke = 0.36;

const polygon = (points: readonly (readonly [number, number])[]): readonly Movement[] => [
  ...points.map(([x, y], at): Movement => [at === 0 ? 'M' : 'L', x, y]),
  ['Z'],
];

/** How far a curve's handles reach to draw a quarter of a circle. */
const quarter = 0.5523;

const circle = (r: number): readonly Movement[] => {
  const c = r * quarter;
  return [
    ['M', 0, -r],
    ['C', c, -r, r, -c, r, 0],
    ['C', r, c, c, r, 0, r],
    ['C', -c, r, -r, c, -r, 0],
    ['C', -r, -c, -c, -r, 0, -r],
    ['Z'],
  ];
};

const square = (r: number) =>
  polygon([
    [-r, -r],
    [r, -r],
    [r, r],
    [-r, r],
  ]);

const triangle = (r: number) =>
  polygon([
    [0, -r],
    [1.08 * r, 0.84 * r],
    [-1.08 * r, 0.84 * r],
  ]);

const diamond = (r: number) =>
  polygon([
    [0, -r],
    [r, 0],
    [0, r],
    [-r, 0],
  ]);

const hexagon = (r: number) =>
  polygon([
    [-r / 2, -0.866 * r],
    [r / 2, -0.866 * r],
    [r, 0],
    [r / 2, 0.866 * r],
    [-r / 2, 0.866 * r],
    [-r, 0],
  ]);

const plus = (r: number, arm: number) =>
  polygon([
    [-arm, -r],
    [arm, -r],
    [arm, -arm],
    [r, -arm],
    [r, arm],
    [arm, arm],
    [arm, r],
    [-arm, r],
    [-arm, arm],
    [-r, arm],
    [-r, -arm],
    [-arm, -arm],
  ]);

const full = (movements: readonly Movement[]): GlyphPath => ({ movements, open: false });
const open = (movements: readonly Movement[]): GlyphPath => ({ movements, open: true });

/** Sizes differ a little so that all twelve weigh the same to the eye. */
export const glyphPaths: Readonly<Record<Glyph, GlyphPath>> = {
  circle: full(circle(0.92)),
  square: full(square(0.82)),
  triangle: full(triangle(0.94)),
  diamond: full(diamond(1)),
  hexagon: full(hexagon(0.98)),
  plus: full(plus(0.95, 0.36)),
  openCircle: open(circle(0.76)),
  openSquare: open(square(0.68)),
  openTriangle: open(triangle(0.76)),
  openDiamond: open(diamond(0.84)),
  openHexagon: open(hexagon(0.82)),
  openPlus: open(plus(0.8, 0.34)),
};

/** A part of a disc from the top, clockwise, in arcs of 36 degrees at most. */
const slice = (r: number, part: number): readonly Movement[] => {
  const turn = 2 * Math.PI * part;
  const arcs = Math.ceil(part * 10);
  const step = turn / arcs;
  const reach = (4 / 3) * Math.tan(step / 4) * r;
  const arc = (at: number): Movement => {
    const [a, b] = [at * step, (at + 1) * step];
    const [sinA, cosA, sinB, cosB] = [Math.sin(a), Math.cos(a), Math.sin(b), Math.cos(b)];
    return [
      'C',
      ...[r * sinA + reach * cosA, -r * cosA + reach * sinA],
      ...[r * sinB - reach * cosB, -r * cosB - reach * sinB],
      ...[r * sinB, -r * cosB],
    ] as unknown as Movement;
  };
  return [['M', 0, 0], ['L', 0, -r], ...Array.from({ length: arcs }, (_, at) => arc(at)), ['Z']];
};

const stepPaths: Readonly<Record<StepSign, GlyphPath>> = {
  step1: full(slice(0.92, 0.2)),
  step2: full(slice(0.92, 0.4)),
  step3: full(slice(0.92, 0.6)),
  step4: full(slice(0.92, 0.8)),
  step5: full(circle(0.92)),
};

const paths: Readonly<Record<PartnerSign, GlyphPath>> = { ...glyphPaths, ...stepPaths };

/** The path of any sign. */
export const signPath = (sign: PartnerSign): GlyphPath => paths[sign];
