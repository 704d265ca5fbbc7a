import type { LinePoint } from './lineGiven';

/** Stretches of points that follow each other with values of one line. */
export const stretchesOf = (points: readonly LinePoint[]): readonly (readonly LinePoint[])[] => {
  const found: LinePoint[][] = [];
  let open: LinePoint[] | null = null;
  for (const point of points) {
    const last = open?.at(-1);
    if (point.value === null) open = null;
    else if (open && last?.line === point.line) open.push(point);
    else {
      open = [point];
      found.push(open);
    }
  }
  return found;
};

/** Points that follow each other with values of two lines. */
export const breaksOf = (
  points: readonly LinePoint[],
): readonly (readonly [before: LinePoint, after: LinePoint])[] => {
  const told = points.filter(({ value }) => value !== null);
  return told.flatMap((after, at) => {
    const before = told[at - 1];
    return before && before.line !== after.line ? [[before, after] as const] : [];
  });
};
