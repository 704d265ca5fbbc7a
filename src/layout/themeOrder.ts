import type { Body } from './body';
import type { LayoutLink } from './graph';

/** How much two top themes have in common: shared partners, and connections across. */
type Common = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** The top theme a body belongs to, going up; null for the center and what is not sorted. */
export const topOf = (body: Body): Body | null => {
  let top: Body | null = body.node.type === 'theme' ? body : (body.parents[0] ?? null);
  for (let steps = 0; top?.parents[0] && steps < 50; steps++) top = top.parents[0];
  return top;
};

const commonOf = (bodies: readonly Body[], links: readonly LayoutLink[]): Common => {
  const common = new Map<number, Map<number, number>>();
  const bump = (a: Body | null, b: Body | null): void => {
    if (!a || !b || a === b) return;
    for (const [one, other] of [
      [a.index, b.index],
      [b.index, a.index],
    ] as const) {
      const row = common.get(one) ?? new Map<number, number>();
      common.set(one, row.set(other, (row.get(other) ?? 0) + 1));
    }
  };
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  for (const { parents } of bodies)
    for (const [at, first] of parents.entries())
      for (const second of parents.slice(at + 1)) bump(topOf(first), topOf(second));
  for (const { from, to } of links) {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (a && b) bump(topOf(a), topOf(b));
  }
  return common;
};

const angleOf = (body: Body): number => Math.atan2(body.y, body.x);

/** True when most themes already stand somewhere around the middle. */
export const haveOrder = (themes: readonly Body[]): boolean =>
  themes.filter(({ placed }) => placed).length * 2 > themes.length;

/** Those that stand somewhere go by their angle; new ones come where they were typed. */
const byAngle = (themes: readonly Body[]): readonly Body[] => {
  const ring = themes.filter(({ placed }) => placed).sort((a, b) => angleOf(a) - angleOf(b));
  for (const [at, theme] of themes.entries()) {
    if (theme.placed) continue;
    const before = at > 0 ? ring.indexOf(themes[at - 1] as Body) : -1;
    ring.splice(before + 1, 0, theme);
  }
  return ring;
};

/** Neighbors have much in common: each next theme is the one closest to the last. */
const byCommon = (themes: readonly Body[], common: Common): readonly Body[] => {
  const rest = new Set(themes);
  const ring: Body[] = [];
  for (let last = themes[0]; last; last = closest(last, rest, common)) {
    ring.push(last);
    rest.delete(last);
  }
  return ring;
};

const closest = (last: Body, rest: ReadonlySet<Body>, common: Common): Body | undefined => {
  let best: Body | undefined;
  let most = -1;
  for (const theme of rest) {
    const shared = common.get(last.index)?.get(theme.index) ?? 0;
    if (shared > most) [best, most] = [theme, shared];
  }
  return best;
};

/** The top themes in the order in which they stand around the center, clockwise. */
export const themeOrder = (
  bodies: readonly Body[],
  links: readonly LayoutLink[],
): readonly Body[] => {
  const themes = bodies.filter(({ node, parents }) => node.type === 'theme' && !parents.length);
  if (haveOrder(themes)) return byAngle(themes);
  const common = commonOf(bodies, links);
  return common.size ? byCommon(themes, common) : themes;
};
