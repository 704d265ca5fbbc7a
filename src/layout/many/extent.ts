/** The box around the middles of bodies, in map units. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far bodies reach: all of them, or some by their numbers. */
export const extentOf = (
  { x, y }: { readonly x: Float64Array; readonly y: Float64Array },
  some?: Int32Array,
): Extent => {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = left;
  let bottom = right;
  const count = some?.length ?? x.length;
  for (let nth = 0; nth < count; nth++) {
    const at = some ? (some[nth] as number) : nth;
    left = Math.min(left, x[at] as number);
    right = Math.max(right, x[at] as number);
    top = Math.min(top, y[at] as number);
    bottom = Math.max(bottom, y[at] as number);
  }
  return { left, right, top, bottom };
};
