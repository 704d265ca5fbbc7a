import { randomFrom } from '../random';
import { type Mesh, partner, theme, topOf } from './mesh';

/** How much each pair of top themes has in common: shared partners count one, connections a half. */
const commonOf = (mesh: Mesh, rank: ReadonlyMap<number, number>): Float64Array => {
  const count = rank.size;
  const common = new Float64Array(count * count);
  const bump = (a: number, b: number, by: number): void => {
    const [one, other] = [rank.get(topOf(mesh, a)), rank.get(topOf(mesh, b))];
    if (one === undefined || other === undefined || one === other) return;
    common[one * count + other] = (common[one * count + other] as number) + by;
    common[other * count + one] = (common[other * count + one] as number) + by;
  };
  mesh.homes.forEach((homes, at) => {
    if (mesh.kind[at] !== partner) return;
    homes.forEach((home, nth) => {
      for (const other of homes.slice(nth + 1)) bump(home, other, 1);
    });
  });
  for (let line = mesh.spokes; line < mesh.from.length; line++)
    bump(mesh.from[line] as number, mesh.to[line] as number, 0.5);
  return common;
};

/** The cost of an order around a ring: what is common times the steps between, the shorter way. */
const strain = (order: readonly number[], common: Float64Array): number => {
  const count = order.length;
  let sum = 0;
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const between = common[(order[a] as number) * count + (order[b] as number)] as number;
      if (between) sum += between * Math.min(b - a, count - b + a);
    }
  return sum;
};

const mostRounds = 6;
const mostThemes = 60;

/** Turns parts of the order over as long as that brings themes with much in common together. */
const eased = (start: readonly number[], common: Float64Array): readonly number[] => {
  let order = start;
  let least = strain(order, common);
  for (let round = 0; round < mostRounds && order.length <= mostThemes; round++) {
    const before = least;
    for (let from = 0; from < order.length; from++)
      for (let to = from + 1; to < order.length; to++) {
        const turned = [
          ...order.slice(0, from),
          ...order.slice(from, to + 1).reverse(),
          ...order.slice(to + 1),
        ];
        const cost = strain(turned, common);
        if (cost < least - 1e-9) [order, least] = [turned, cost];
      }
    if (least === before) break;
  }
  return order;
};

const shuffled = (order: readonly number[], seed: number): readonly number[] => {
  if (seed === 0) return order;
  const random = randomFrom(seed);
  return order
    .map((rank) => [random(), rank] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, rank]) => rank);
};

/**
 * Top themes in an order around the center in which neighbors have much in common; another seed may
 * find another such order, seed 0 begins with the order of the list.
 */
export const themeRing = (mesh: Mesh, seed: number): readonly number[] => {
  const themes = [...mesh.kind.keys()].filter(
    (at) => mesh.kind[at] === theme && !mesh.homes[at]?.length,
  );
  const common = commonOf(mesh, new Map(themes.map((at, rank) => [at, rank])));
  return eased(shuffled([...themes.keys()], seed), common).map((rank) => themes[rank] as number);
};
