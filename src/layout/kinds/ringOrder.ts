import type { Body } from '../body';
import type { LayoutLink } from '../graph';
import { topOf } from '../themeOrder';

/** How much two themes have in common, by their places in a list. */
type Common = (a: number, b: number) => number;

const commonAmong = (
  themes: readonly Body[],
  bodies: readonly Body[],
  links: readonly LayoutLink[],
): Common => {
  const count = themes.length;
  const rank = new Map(themes.map((theme, at) => [theme, at]));
  const shared = new Float64Array(count * count);
  const byId = new Map<string, Body>(bodies.map((body) => [body.node.id, body]));
  const bump = (one: Body | null | undefined, other: Body | null | undefined, by: number): void => {
    const [a, b] = [one && rank.get(one), other && rank.get(other)];
    if (a === undefined || b === undefined || a === null || b === null || a === b) return;
    shared[a * count + b] = (shared[a * count + b] ?? 0) + by;
    shared[b * count + a] = (shared[b * count + a] ?? 0) + by;
  };
  for (const { parents } of bodies)
    parents.forEach((first, at) => {
      for (const second of parents.slice(at + 1)) bump(topOf(first), topOf(second), 1);
    });
  for (const { from, to } of links) {
    const [a, b] = [byId.get(from), byId.get(to)];
    bump(a && topOf(a), b && topOf(b), 0.25);
  }
  return (a, b) => shared[a * count + b] ?? 0;
};

/** From the first theme on always the one that has most in common with the last. */
const chained = (count: number, common: Common): number[] => {
  const ring = [0];
  const rest = Array.from({ length: count - 1 }, (_, at) => at + 1);
  while (rest.length) {
    const last = ring.at(-1) ?? 0;
    const best = rest.reduce((a, b) => (common(last, b) > common(last, a) ? b : a));
    ring.push(best);
    rest.splice(rest.indexOf(best), 1);
  }
  return ring;
};

/** What turning a stretch of the ring round would gain. */
const gainOf = (ring: readonly number[], from: number, to: number, common: Common): number => {
  const at = (place: number): number => ring[(place + ring.length) % ring.length] ?? 0;
  const [before, first, last, after] = [at(from - 1), at(from), at(to), at(to + 1)];
  return common(before, last) + common(first, after) - common(before, first) - common(last, after);
};

const mostTurned = 60;

/** Turns stretches round as long as neighbors get more in common. */
const improved = (ring: number[], common: Common): readonly number[] => {
  if (ring.length > mostTurned) return ring;
  let better = true;
  for (let round = 0; better && round < ring.length; round++) {
    better = false;
    for (let from = 1; from < ring.length - 1; from++)
      for (let to = from + 1; to < ring.length; to++) {
        if (gainOf(ring, from, to, common) <= 1e-9) continue;
        ring.splice(from, to - from + 1, ...ring.slice(from, to + 1).reverse());
        better = true;
      }
  }
  return ring;
};

/**
 * Themes in a ring, the first of the list first, so that neighbors share as many partners and
 * connections as can be; those that share nothing stay in the order of the list.
 */
export const ringOrder = (
  themes: readonly Body[],
  bodies: readonly Body[],
  links: readonly LayoutLink[],
): readonly Body[] => {
  if (themes.length < 4) return themes;
  const common = commonAmong(themes, bodies, links);
  const ring = improved(chained(themes.length, common), common);
  return ring.flatMap((at) => themes[at] ?? []);
};
