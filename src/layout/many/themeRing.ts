import { randomFrom } from '../random';
import { type Mesh, partner, theme, topOf } from './mesh';

/** How much each pair of top themes has in common: shared partners count one, connections a half. */
const commonOf = (mesh: Mesh, themes: Int32Array): Float64Array => {
  const count = themes.length;
  const common = new Float64Array(count * count);
  const ranks = new Int32Array(mesh.count).fill(-1);
  themes.forEach((at, rank) => {
    ranks[at] = rank;
  });
  const rankOf = (body: number): number => ranks[topOf(mesh, body)] ?? -1;
  const bump = (a: number, b: number, by: number): void => {
    const [one, other] = [rankOf(a), rankOf(b)];
    if (one < 0 || other < 0 || one === other) return;
    common[one * count + other] = (common[one * count + other] as number) + by;
    common[other * count + one] = (common[other * count + one] as number) + by;
  };
  for (let at = 0; at < mesh.count; at++) {
    const homes = mesh.homes[at] as readonly number[];
    if (mesh.kind[at] !== partner || homes.length < 2) continue;
    for (let one = 0; one < homes.length; one++)
      for (let other = one + 1; other < homes.length; other++)
        bump(homes[one] as number, homes[other] as number, 1);
  }
  for (let line = mesh.spokes; line < mesh.from.length; line++)
    bump(mesh.from[line] as number, mesh.to[line] as number, 0.5);
  return common;
};

/** The cost of an order around a ring: what is common times the steps between, the shorter way. */
const strain = (order: Int32Array, common: Float64Array): number => {
  const count = order.length;
  let sum = 0;
  for (let a = 0; a < count; a++) {
    const row = (order[a] as number) * count;
    for (let b = a + 1; b < count; b++) {
      const steps = b - a;
      sum += (common[row + (order[b] as number)] as number) * Math.min(steps, count - steps);
    }
  }
  return sum;
};

const mostRounds = 6;
const mostThemes = 60;

/** Turns parts of the order over as long as that brings themes with much in common together. */
const ease = (order: Int32Array, common: Float64Array): void => {
  let least = strain(order, common);
  for (let round = 0; round < mostRounds && order.length <= mostThemes; round++) {
    const before = least;
    for (let from = 0; from < order.length; from++)
      for (let to = from + 1; to < order.length; to++) {
        const part = order.subarray(from, to + 1).reverse();
        const cost = strain(order, common);
        if (cost < least - 1e-9) least = cost;
        else part.reverse();
      }
    if (least === before) break;
  }
};

/** The ranks of so many in their order, or by chance. */
const ranked = (count: number, seed: number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, rank) => rank);
  if (seed === 0) return order;
  const random = randomFrom(seed);
  const lots = Float64Array.from(order, random);
  return order.sort((a, b) => (lots[a] as number) - (lots[b] as number));
};

/**
 * Top themes in an order around the center in which neighbors have much in common; another seed may
 * find another such order, seed 0 begins with the order of the list.
 */
export const themeRings = (mesh: Mesh): ((seed: number) => Int32Array) => {
  const themes = Int32Array.from(mesh.kind.keys()).filter(
    (at) => mesh.kind[at] === theme && !mesh.homes[at]?.length,
  );
  const common = commonOf(mesh, themes);
  return (seed) => {
    const order = ranked(themes.length, seed);
    ease(order, common);
    return order.map((rank) => themes[rank] as number);
  };
};
