/** A piece of the page as seen from the center: from one point of its edge clockwise to another. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** The edges of the page, in map units. */
export interface Walls {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the middle of the map is. */
export interface Origin {
  readonly x: number;
  readonly y: number;
}

export interface Page {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

type Vector = readonly [number, number];

/** A point on the page's edge; 0 to 1 goes once around clockwise, in equal shares of the area. */
const edgeAt = (page: Page, share: number): Vector => {
  const turn = ((share % 1) + 1) % 1;
  const side = Math.floor(turn * 4);
  const along = (turn * 4 - side) * 2 - 1;
  const { halfWidth: w, halfHeight: h } = page;
  if (side === 0) return [along * w, -h];
  if (side === 1) return [w, along * h];
  if (side === 2) return [-along * w, h];
  return [-w, -along * h];
};

/** The slice as triangles from the center: edge points, with the page's corners between them. */
const rimOf = (page: Page, { from, to }: Slice): readonly Vector[] => {
  const rim = [edgeAt(page, from)];
  for (let corner = Math.floor(from * 4) + 1; corner < to * 4; corner++)
    rim.push(edgeAt(page, corner / 4));
  rim.push(edgeAt(page, to - 1e-9));
  return rim;
};

export interface Heart {
  readonly x: number;
  readonly y: number;
  /** How far the slice spreads from its middle: mean square distance times area. */
  readonly spread: number;
}

/** A band around the center, as parts of the page's size. */
export interface Band {
  readonly inner: number;
  readonly outer: number;
}

/** The middle of a slice within a band, and how compact it is. */
export const heartOf = (page: Page, slice: Slice, { inner, outer }: Band): Heart => {
  const whole = wholeHeart(page, slice);
  const out = (outer ** 3 - inner ** 3) / (outer ** 2 - inner ** 2) || 1;
  return { x: whole.x * out, y: whole.y * out, spread: whole.spread };
};

const wholeHeart = (page: Page, slice: Slice): Heart => {
  const rim = rimOf(page, slice);
  let [area, x, y, square] = [0, 0, 0, 0];
  for (let at = 1; at < rim.length; at++) {
    const [ax, ay] = rim[at - 1] as Vector;
    const [bx, by] = rim[at] as Vector;
    const part = Math.abs(ax * by - ay * bx) / 2;
    area += part;
    x += (part * (ax + bx)) / 3;
    y += (part * (ay + by)) / 3;
    square += (part * (ax * ax + ay * ay + bx * bx + by * by + ax * bx + ay * by)) / 6;
  }
  if (area === 0) return { x: 0, y: 0, spread: 0 };
  return { x: x / area, y: y / area, spread: square - (x * x + y * y) / area };
};

/** Slices side by side by weight, starting somewhere on the edge. */
export const slicesOf = (weights: readonly number[], start: number): readonly Slice[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  let from = start;
  return weights.map((weight) => {
    const slice = { from, to: from + weight / sum };
    from = slice.to;
    return slice;
  });
};
