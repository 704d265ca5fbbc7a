/** Lines between bodies. */
export interface Segments {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** How often some of the lines cross any line; lines that share an end do not cross. */
export const crossingsOf = (segments: Segments, some: readonly number[]): number => {
  let count = 0;
  for (const line of some) count += crossingsWith(segments, line);
  return count;
};

/** The crossings of one line with every so many others; each counts one, or its weight. */
const crossingsWith = (
  { from, to, x, y }: Segments,
  line: number,
  step = 1,
  weights?: Float64Array,
): number => {
  const a = from[line] as number;
  const b = to[line] as number;
  const ax = x[a] as number;
  const ay = y[a] as number;
  const dx = (x[b] as number) - ax;
  const dy = (y[b] as number) - ay;
  let count = 0;
  for (let other = 0; other < from.length; other += step) {
    const c = from[other] as number;
    const d = to[other] as number;
    if (c === a || c === b || d === a || d === b) continue;
    const cx = x[c] as number;
    const cy = y[c] as number;
    const ex = x[d] as number;
    const ey = y[d] as number;
    const side = dx * (cy - ay) - dy * (cx - ax);
    const otherSide = dx * (ey - ay) - dy * (ex - ax);
    if (side * otherSide >= 0) continue;
    const ox = ex - cx;
    const oy = ey - cy;
    const start = ox * (ay - cy) - oy * (ax - cx);
    if (start * (start + ox * dy - oy * dx) < 0) count += weights ? (weights[other] as number) : 1;
  }
  return count;
};

const mostLines = 500;

/** How tangled a mesh is: the crossings of some of its lines, heavy lines counting more. */
export const tangleOf = (mesh: Segments & { readonly pull: Float64Array }): number => {
  const { from, pull } = mesh;
  const step = Math.max(1, Math.floor(from.length / mostLines));
  let sum = 0;
  for (let line = 0; line < from.length; line += step)
    sum += (pull[line] as number) * crossingsWith(mesh, line, step, pull);
  return sum;
};
