/** Something that stands in a row: a circle with room for a name to its right. */
export interface Item {
  /** From its left edge to its right, air included. */
  readonly width: number;
  readonly height: number;
  /** From its left edge to the middle of its circle. */
  readonly lead: number;
}

export interface FlowShape {
  /** What the rows leave free at the rim. */
  readonly rim: number;
  /** Where the rows begin, from the upper edge of the disc down. */
  readonly top: number;
}

/** Where the circle of an item stands, from the middle of the disc. */
export type Spot = readonly [x: number, y: number];

export interface Flow {
  readonly radius: number;
  readonly spots: readonly Spot[];
}

/** How wide a disc is for a row from `y` on that is so high. */
const roomAt = (inner: number, y: number, height: number): number => {
  const edge = Math.max(Math.abs(y), Math.abs(y + height));
  return edge < inner ? 2 * Math.sqrt(inner ** 2 - edge ** 2) : 0;
};

interface Row {
  readonly to: number;
  readonly width: number;
  readonly height: number;
}

/** The items from `from` on that fit side by side at `y`, as high as the highest of them. */
const rowAt = (items: readonly Item[], from: number, inner: number, y: number): Row => {
  let [to, width, height] = [from, 0, 0];
  for (let item = items[to]; item; item = items[to]) {
    const higher = Math.max(height, item.height);
    if (width + item.width > roomAt(inner, y, higher)) break;
    [to, width, height] = [to + 1, width + item.width, higher];
  }
  return { to, width, height };
};

const slip = 4;

/** The items row by row in a disc of that radius; null when they do not all fit. */
const inDisc = (
  items: readonly Item[],
  radius: number,
  { rim, top }: FlowShape,
): readonly Spot[] | null => {
  const inner = radius - rim;
  const spots: Spot[] = [];
  let y = Math.max(-inner, top - radius);
  while (spots.length < items.length) {
    if (y >= inner) return null;
    const { to, width, height } = rowAt(items, spots.length, inner, y);
    let x = -width / 2;
    for (const item of items.slice(spots.length, to)) {
      spots.push([x + item.lead, y + height / 2]);
      x += item.width;
    }
    y += height || slip;
  }
  const left = (inner - y) / 2;
  return top > 0 ? spots : spots.map(([x, at]): Spot => [x, at + Math.max(0, left)]);
};

const growth = 1.015;

/** The smallest disc that holds items row by row like a text, in their order; at least `least`. */
export const flowIn = (items: readonly Item[], shape: FlowShape, least: number): Flow => {
  if (items.length === 0) return { radius: least, spots: [] };
  const area = items.reduce((sum, { width, height }) => sum + width * height, 0);
  let radius = Math.max(least, Math.sqrt(area / Math.PI));
  let spots = inDisc(items, radius, shape);
  while (!spots) {
    radius = Math.max(radius * growth, radius + 1);
    spots = inDisc(items, radius, shape);
  }
  return { radius: Math.ceil(radius * 2) / 2, spots };
};
