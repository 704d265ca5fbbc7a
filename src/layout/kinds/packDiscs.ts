import type { Origin } from '../page';

/** A disc that looks for a place among others. */
export interface Loose {
  x: number;
  y: number;
  readonly r: number;
  /** Stays where it is. */
  readonly fixed: boolean;
  /** What it wants to stand between; none for those that only want to stand near the middle. */
  readonly near: readonly Loose[];
}

export interface Packing {
  readonly origin: Origin;
  /** How much wider than high all of it should be. */
  readonly aspect: number;
  /** The least room between two discs. */
  readonly air: number;
}

const push = (a: Loose, b: Loose, air: number, part: number): boolean => {
  if (a.fixed && b.fixed) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const short = a.r + b.r + air - distance;
  if (short <= 1e-6) return false;
  const [ux, uy] = distance > 1e-9 ? [dx / distance, dy / distance] : [1, 0];
  const share = a.fixed ? 0 : b.fixed ? 1 : b.r ** 2 / (a.r ** 2 + b.r ** 2);
  const way = short * part + 1e-3;
  a.x -= ux * way * share;
  a.y -= uy * way * share;
  b.x += ux * way * (1 - share);
  b.y += uy * way * (1 - share);
  return true;
};

/** One round over all pairs; true while some had to move. */
const apart = (discs: readonly Loose[], air: number, part: number): boolean => {
  let moved = false;
  discs.forEach((a, at) => {
    for (let to = at + 1; to < discs.length; to++) {
      const b = discs[to] as Loose;
      const reach = a.r + b.r + air;
      if (Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach)
        moved = push(a, b, air, part) || moved;
    }
  });
  return moved;
};

const pull = (disc: Loose, { origin, aspect }: Packing, strength: number): void => {
  if (disc.fixed) return;
  const wish = disc.near.length ? meanOf(disc.near) : origin;
  const hard = disc.near.length ? 3 : 1;
  const down = disc.near.length ? 1 : aspect ** 2;
  disc.x -= (disc.x - wish.x) * Math.min(0.5, strength * hard);
  disc.y -= (disc.y - wish.y) * Math.min(0.5, strength * hard * down);
};

const meanOf = (discs: readonly Loose[]): Origin => ({
  x: discs.reduce((sum, { x }) => sum + x, 0) / discs.length,
  y: discs.reduce((sum, { y }) => sum + y, 0) / discs.length,
});

const mostRounds = 2000;

/** Moves discs only as far as it takes for none to stand on another. */
export const setApart = (discs: readonly Loose[], air: number): void => {
  for (let round = 0; round < mostRounds; round++) if (!apart(discs, air, 0.6)) return;
};

/** So many steps one try may take; more discs take fewer rounds. */
const steps = 1_500_000;

const drawTogether = (discs: readonly Loose[], packing: Packing): void => {
  const rounds = Math.max(30, Math.min(300, Math.round(steps / discs.length ** 2)));
  for (let round = 0; round < rounds; round++) {
    const strength = 0.03 * (1 - round / rounds) + 0.002;
    for (const disc of discs) pull(disc, packing, strength);
    for (let again = 0; again < 3; again++) if (!apart(discs, packing.air, 0.5)) break;
  }
  setApart(discs, packing.air);
};

/** How large the discs can be shown on a page of that shape. */
const fitOf = (discs: readonly Loose[], aspect: number): number => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, r } of discs) {
    [left, top] = [Math.min(left, x - r), Math.min(top, y - r)];
    [right, bottom] = [Math.max(right, x + r), Math.max(bottom, y + r)];
  }
  return Math.min(aspect / (right - left), 1 / (bottom - top));
};

const standAt = (discs: readonly Loose[], points: readonly Origin[]): void => {
  discs.forEach((disc, at) => {
    const { x, y } = points[at] ?? disc;
    [disc.x, disc.y] = [x, y];
  });
};

/** How flat discs are drawn together, as a part of the page's shape: round things never fill it at once. */
const flatness = [1, 1.4, 2, 2.8];
const fewDiscs = 40;

/** Draws discs together around the middle until they touch, none on another, the way that fills the page best. */
export const packDiscs = (discs: readonly Loose[], packing: Packing): void => {
  const start = discs.map(({ x, y }) => ({ x, y }));
  let [best, most] = [start, 0];
  for (const flat of discs.length > fewDiscs ? flatness.slice(1, 2) : flatness) {
    standAt(discs, start);
    const { aspect } = packing;
    drawTogether(discs, { ...packing, aspect: aspect > 1 ? aspect * flat : aspect / flat });
    const fit = fitOf(discs, aspect);
    if (fit > most) [best, most] = [discs.map(({ x, y }) => ({ x, y })), fit];
  }
  standAt(discs, best);
};
