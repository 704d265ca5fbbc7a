import { balanced, type WidthOf } from './wrapName';

/** A name set inside a circle, with room above it for a sign. */
export interface NameBlock {
  readonly lines: readonly string[];
  /** Radius of the smallest circle around the block's middle that holds it all. */
  readonly radius: number;
}

const corner = (width: number, y: number): number => Math.hypot(width / 2, y);

/** How far the corners of a block reach from its middle; `sign` is the height kept for a glyph on top. */
const reach = (lines: readonly string[], line: number, sign: number, widthOf: WidthOf): number => {
  const top = -(lines.length * line + sign) / 2;
  const reaches = lines.map((text, at) => {
    const upper = top + sign + at * line;
    return corner(widthOf(text), Math.max(Math.abs(upper + 3), Math.abs(upper + line - 3)));
  });
  return Math.max(sign ? corner(sign, top) : 0, ...reaches);
};

/** How much smaller a circle must get to be worth one more line, in px. */
const worthALine = 2;

/**
 * The way to break a name that needs the smallest circle, on at most three lines. Words stay
 * whole unless they are wider than `most` px.
 */
export const nameBlock = (
  name: string,
  line: number,
  sign: number,
  widthOf: WidthOf,
  most = Number.POSITIVE_INFINITY,
): NameBlock => {
  let best: NameBlock = { lines: [name], radius: reach([name], line, sign, widthOf) };
  for (const count of [2, 3]) {
    const lines = balanced(name, count, widthOf, most);
    if (!lines) continue;
    const radius = reach(lines, line, sign, widthOf);
    if (radius < best.radius - worthALine) best = { lines, radius };
  }
  return best;
};
