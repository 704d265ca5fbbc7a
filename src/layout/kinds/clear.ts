import type { Body } from '../body';
import { type Ground, stand } from './ground';

const gap = 4;
const cell = 96;
const large = 60;

const keyOf = (column: number, row: number): number => (column + 50_000) * 100_003 + row + 50_000;

/** Circles that stand, found quickly by place. */
class Standing {
  readonly #cells = new Map<number, Body[]>();
  readonly #large: Body[] = [];

  add(body: Body): void {
    if (body.r > large) this.#large.push(body);
    else {
      const key = keyOf(Math.floor(body.x / cell), Math.floor(body.y / cell));
      const list = this.#cells.get(key);
      if (list) list.push(body);
      else this.#cells.set(key, [body]);
    }
  }

  /** True when a circle would stand clear of all others at a point; what holds it does not count. */
  isFree(body: Body, x: number, y: number): boolean {
    const meets = (other: Body): boolean =>
      (other.x - x) ** 2 + (other.y - y) ** 2 < (other.r + body.r + gap - 0.01) ** 2 &&
      other !== body &&
      !holds(other, body);
    if (this.#large.some(meets)) return false;
    const reach = body.r + large + gap;
    const [right, bottom] = [Math.floor((x + reach) / cell), Math.floor((y + reach) / cell)];
    for (let column = Math.floor((x - reach) / cell); column <= right; column++)
      for (let row = Math.floor((y - reach) / cell); row <= bottom; row++)
        if (this.#cells.get(keyOf(column, row))?.some(meets)) return false;
    return true;
  }
}

/** True for a theme that stands around a circle, at any depth, and the other way round. */
const holds = (a: Body, b: Body): boolean => isWithin(b, a) || isWithin(a, b);

const isWithin = (body: Body, theme: Body): boolean => {
  let inner = body;
  for (let up = 0; up < 50 && inner.node.within && inner.parents[0]; up++) {
    if (inner.parents[0] === theme) return true;
    inner = inner.parents[0];
  }
  return false;
};

const golden = Math.PI * (3 - Math.sqrt(5));
const mostTries = 4000;

/** The nearest free point, going out in a spiral, that the layout lets it have. */
const stepAside = (
  body: Body,
  standing: Standing,
  may: (x: number, y: number) => boolean,
): void => {
  const { x, y } = body;
  for (const strict of [true, false])
    for (let n = 1; n < mostTries; n++) {
      const away = 4 * Math.sqrt(n);
      const [px, py] = [x + away * Math.cos(n * golden), y + away * Math.sin(n * golden)];
      if ((strict && !may(px, py)) || !standing.isFree(body, px, py)) continue;
      stand(body, px, py);
      return;
    }
};

/** What a layout lets a circle have: its bubble, its column, its sector. */
export type May = (body: Body) => (x: number, y: number) => boolean;

const anywhere: May = () => () => true;

/** Whoever stands on another circle steps aside; what is pinned stays, then the big ones. */
export const clear = (ground: Ground, may: May = anywhere): void => {
  const { bodies, center } = ground;
  const standing = new Standing();
  const rank = (body: Body): number =>
    body.pinned ? 0 : body === center ? 1 : body.node.type === 'theme' ? 2 : 3;
  const order = [...bodies].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
  for (const body of order) {
    if (!body.pinned && !standing.isFree(body, body.x, body.y))
      stepAside(body, standing, may(body));
    standing.add(body);
  }
};
