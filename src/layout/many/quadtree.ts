import { extentOf } from './extent';

/** Bodies that push each other away. */
export interface Swarm {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
}

/** Barnes and Hut (1986): cells seen smaller than this count as one body in their middle. */
const theta = 0.9;
const deepest = 40;
export const nearest = 1e-4;

const squareAround = (swarm: Swarm) => {
  const { left, right, top, bottom } = extentOf(swarm);
  return { left, top, side: Math.max(right - left, bottom - top) * 1.0001 + 1e-6 };
};

/**
 * A quadtree over bodies in arrays that are used again for every tick: d3's builds thousands of
 * objects a tick, which costs five times as much on large maps.
 */
export interface Quadtree {
  /** Adds to the forces what every body feels from all others: strength · mass · mass / distance. */
  repel(swarm: Swarm, strength: number, fx: Float64Array, fy: Float64Array): void;
}

export const createQuadtree = (most: number): Quadtree => {
  const room = 6 * most + 64;
  const child = new Int32Array(4 * room);
  const [mass, x, y, size] = [0, 1, 2, 3].map(() => new Float64Array(room)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const body = new Int32Array(room);
  const stack = new Int32Array(4 * deepest + 64);
  let used = 0;

  const newCell = (side: number): number => {
    const cell = used++;
    child.fill(-1, 4 * cell, 4 * cell + 4);
    mass[cell] = 0;
    x[cell] = 0;
    y[cell] = 0;
    size[cell] = side;
    body[cell] = -1;
    return cell;
  };
  const carry = (cell: number, m: number, px: number, py: number): void => {
    mass[cell] = (mass[cell] as number) + m;
    x[cell] = (x[cell] as number) + m * px;
    y[cell] = (y[cell] as number) + m * py;
  };
  /** Moves the one body of a cell down into a cell of its own. */
  const split = (cell: number, midX: number, midY: number, half: number, swarm: Swarm): void => {
    const one = body[cell] as number;
    body[cell] = -1;
    const px = swarm.x[one] as number;
    const py = swarm.y[one] as number;
    const below = newCell(half);
    child[4 * cell + (px >= midX ? 1 : 0) + (py >= midY ? 2 : 0)] = below;
    body[below] = one;
    carry(below, swarm.mass[one] as number, px, py);
  };
  const insert = (one: number, swarm: Swarm, left: number, top: number, side: number): void => {
    const px = swarm.x[one] as number;
    const py = swarm.y[one] as number;
    const m = swarm.mass[one] as number;
    let cell = 0;
    let half = side / 2;
    let midX = left + half;
    let midY = top + half;
    for (let depth = 0; ; depth++) {
      if (mass[cell] === 0) body[cell] = one;
      const isLast = mass[cell] === 0 || depth >= deepest;
      if (!isLast && (body[cell] as number) >= 0) split(cell, midX, midY, half, swarm);
      carry(cell, m, px, py);
      if (isLast) return;
      const at = 4 * cell + (px >= midX ? 1 : 0) + (py >= midY ? 2 : 0);
      cell = child[at] as number;
      if (cell < 0) {
        cell = newCell(half);
        child[at] = cell;
      }
      half /= 2;
      midX += px >= midX ? half : -half;
      midY += py >= midY ? half : -half;
    }
  };
  const build = (swarm: Swarm): void => {
    const { left, top, side } = squareAround(swarm);
    used = 0;
    newCell(side);
    for (let at = 0; at < swarm.count; at++) insert(at, swarm, left, top, side);
    for (let cell = 0; cell < used; cell++) {
      x[cell] = (x[cell] as number) / (mass[cell] as number);
      y[cell] = (y[cell] as number) / (mass[cell] as number);
    }
  };
  const push = (
    one: number,
    { x: bx, y: by, mass: bm }: Swarm,
    strength: number,
    fx: Float64Array,
    fy: Float64Array,
  ): void => {
    const px = bx[one] as number;
    const py = by[one] as number;
    let ax = 0;
    let ay = 0;
    let waiting = 1;
    stack[0] = 0;
    while (waiting > 0) {
      const cell = stack[--waiting] as number;
      const alone = body[cell] as number;
      if (alone === one) continue;
      const dx = px - (x[cell] as number);
      const dy = py - (y[cell] as number);
      const side = size[cell] as number;
      const square = dx * dx + dy * dy;
      if (alone >= 0 || side * side < theta * theta * square) {
        const force = (mass[cell] as number) / Math.max(square, nearest);
        ax += dx * force;
        ay += dy * force;
      } else
        for (let at = 4 * cell; at < 4 * cell + 4; at++)
          if ((child[at] as number) >= 0) stack[waiting++] = child[at] as number;
    }
    fx[one] = (fx[one] as number) + ax * strength * (bm[one] as number);
    fy[one] = (fy[one] as number) + ay * strength * (bm[one] as number);
  };

  return {
    repel: (swarm, strength, fx, fy) => {
      if (swarm.count < 2) return;
      build(swarm);
      for (let at = 0; at < swarm.count; at++) push(at, swarm, strength, fx, fy);
    },
  };
};
