import { randomFrom } from '../random';
import { extentOf } from './extent';
import { type Mesh, sortedPartners, theme } from './mesh';

export interface Trading {
  /** How often each partner looks for somebody to change places with. */
  readonly tries: number;
  readonly seed: number;
}

/** What a place costs, against the size of a theme's ground: far from its own theme most. */
const costs = { away: 4, themes: 0.5, links: 3 };
const alike = 1e-9;

/**
 * Lets partners of the same size change places as long as both together come nearer to their themes
 * and to what they are connected with. No circle gets closer to another by it, and where two
 * clusters ran into each other a border grows. Gives the round.
 */
export const trading = (mesh: Mesh, { tries, seed }: Trading): (() => void) => {
  const { x, y, homes, fixed, r } = mesh;
  const movable = sortedPartners(mesh).filter((at) => !fixed[at]);
  const linked = linksOf(mesh);
  const random = randomFrom(seed);
  /** The places, by number: who has one changes, the places themselves do not. */
  const holder = Int32Array.from(movable);
  const placeOf = new Int32Array(mesh.count);
  movable.forEach((at, place) => {
    placeOf[at] = place;
  });
  const cells = cellsOf(mesh, movable);
  const unit = groundOf(mesh, movable);

  const costAt = (one: number, px: number, py: number, other: number): number => {
    const own = homes[one] as readonly number[];
    let cost = 0;
    for (const home of own) {
      const dx = px - (x[home] as number);
      const dy = py - (y[home] as number);
      const square = (dx * dx + dy * dy) / (unit * unit);
      cost += (costs.away * square) / own.length;
      if (own.length > 1) cost += costs.themes * Math.sqrt(square);
    }
    for (const end of linked[one] as readonly number[])
      if (end !== other) {
        const dx = px - (x[end] as number);
        const dy = py - (y[end] as number);
        cost += (costs.links * Math.sqrt(dx * dx + dy * dy)) / unit;
      }
    return cost;
  };
  const consider = (a: number, b: number): void => {
    if (a === b || r[a] !== r[b]) return;
    const ax = x[a] as number;
    const ay = y[a] as number;
    const bx = x[b] as number;
    const by = y[b] as number;
    const before = costAt(a, ax, ay, b) + costAt(b, bx, by, a);
    if (costAt(a, bx, by, b) + costAt(b, ax, ay, a) >= before - alike) return;
    x[a] = bx;
    y[a] = by;
    x[b] = ax;
    y[b] = ay;
    const place = placeOf[a] as number;
    placeOf[a] = placeOf[b] as number;
    placeOf[b] = place;
    holder[placeOf[a] as number] = a;
    holder[place] = b;
  };
  /** Where a partner would like to be: nearer to a theme of its own or to what it is connected with. */
  const goalOf = (one: number): number => {
    const ends = linked[one] as readonly number[];
    if (ends.length && random() < 0.65) return ends[Math.floor(random() * ends.length)] as number;
    const own = homes[one] as readonly number[];
    return own[Math.floor(random() * own.length)] as number;
  };

  return () => {
    for (let nth = 0; nth < movable.length * tries; nth++) {
      const one = movable[nth % movable.length] as number;
      const goal = goalOf(one);
      const part = random() * random() * 1.2;
      const px = (x[one] as number) + ((x[goal] as number) - (x[one] as number)) * part;
      const py = (y[one] as number) + ((y[goal] as number) - (y[one] as number)) * part;
      const there = cells(
        px + (random() - 0.5) * 3 * cells.size,
        py + (random() - 0.5) * 3 * cells.size,
      );
      if (!there?.length) continue;
      consider(one, holder[there[Math.floor(random() * there.length)] as number] as number);
    }
  };
};

const linksOf = ({ count, from, to, spokes }: Mesh): readonly (readonly number[])[] => {
  const linked: number[][] = Array.from({ length: count }, () => []);
  for (let line = spokes; line < from.length; line++) {
    linked[from[line] as number]?.push(to[line] as number);
    linked[to[line] as number]?.push(from[line] as number);
  }
  return linked;
};

/** Half the side of the ground that a theme has on this page. */
const groundOf = (mesh: Mesh, among: Int32Array): number => {
  const { left, right, top, bottom } = extentOf(mesh, among);
  const themes = mesh.kind.reduce((sum, one) => sum + Number(one === theme), 0);
  return Math.sqrt(Math.abs((right - left) * (bottom - top)) / Math.max(1, themes)) / 2 || 1;
};

/** The numbers of the places near a point. */
const cellsOf = (mesh: Mesh, among: Int32Array) => {
  const { left, right, top, bottom } = extentOf(mesh, among);
  const size =
    1.3 * Math.sqrt(Math.abs((right - left) * (bottom - top)) / Math.max(1, among.length)) || 1;
  const columns = Math.floor((right - left) / size) + 1;
  const rows = Math.floor((bottom - top) / size) + 1;
  const cells: number[][] = Array.from({ length: Math.max(1, columns * rows) }, () => []);
  const cellAt = (px: number, py: number): number => {
    const column = Math.floor((px - left) / size);
    const row = Math.floor((py - top) / size);
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : column + columns * row;
  };
  among.forEach((at, place) => {
    cells[cellAt(mesh.x[at] as number, mesh.y[at] as number)]?.push(place);
  });
  return Object.assign((px: number, py: number) => cells[cellAt(px, py)], { size });
};
