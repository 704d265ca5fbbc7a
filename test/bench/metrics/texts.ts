/** A line of text as drawn, in CSS px. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Ink that only touches is no overlap. */
const slack = 1;

const doOverlap = (a: TextBox, b: TextBox): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

/** Pairs of lines of text that lie on each other. */
export const textOverlaps = (boxes: readonly TextBox[]): number => {
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  let pairs = 0;
  sorted.forEach((box, at) => {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.left >= box.right - slack) break;
      if (doOverlap(box, other)) pairs += 1;
    }
  });
  return pairs;
};
