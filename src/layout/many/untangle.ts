import { randomFrom } from '../random';
import { crossingsOf, type Segments } from './crossings';
import { type Mesh, sortedPartners, theme } from './mesh';

export interface Untangling {
  readonly tries: number;
  readonly seed: number;
}

/** What standing well apart from foreign themes is worth, in crossings. */
const clearness = 24;
const looks = 24;
const stray = 150;

/**
 * Lets partners change places as long as fewer lines cross and nobody stands nearer to a foreign
 * theme than to its own. Looks at every line for every try: for maps of some hundred circles.
 */
export const untangling = (mesh: Mesh, { tries, seed }: Untangling): (() => void) => {
  const { x, y, homes, fixed, r } = mesh;
  const movable = sortedPartners(mesh).filter((at) => !fixed[at]);
  const themes = Int32Array.from(mesh.kind.keys()).filter((at) => mesh.kind[at] === theme);
  const lines = linesAt(mesh);
  const family = familiesOf(mesh, movable);
  const random = randomFrom(seed);
  const pick = (list: ArrayLike<number>): number =>
    list[Math.floor(random() * list.length)] as number;

  /** How much nearer the nearest own theme is than the nearest foreign one, −1 to 1. */
  const clear = (one: number): number => {
    let own = Number.POSITIVE_INFINITY;
    let foreign = Number.POSITIVE_INFINITY;
    const px = x[one] as number;
    const py = y[one] as number;
    const homesOfOne = homes[one] as readonly number[];
    for (let nth = 0; nth < themes.length; nth++) {
      const at = themes[nth] as number;
      const dx = px - (x[at] as number);
      const dy = py - (y[at] as number);
      const square = dx * dx + dy * dy;
      if (homesOfOne.includes(at)) own = Math.min(own, square);
      else foreign = Math.min(foreign, square);
    }
    if (foreign === Number.POSITIVE_INFINITY) return 0;
    return (Math.sqrt(foreign) - Math.sqrt(own)) / Math.sqrt(Math.max(foreign, own));
  };
  const costOf = (a: number, b: number): number =>
    crossingsOf(mesh as Segments, lines[a] ?? []) +
    crossingsOf(mesh as Segments, lines[b] ?? []) -
    clearness * (clear(a) + clear(b));
  const change = (a: number, b: number): void => {
    const ax = x[a] as number;
    const ay = y[a] as number;
    x[a] = x[b] as number;
    y[a] = y[b] as number;
    x[b] = ax;
    y[b] = ay;
  };
  /** Of some, the one nearest to the middle of what a partner is connected with. */
  const nearGoal = (one: number): number => {
    const ends = (lines[one] ?? []).map((line) =>
      mesh.from[line] === one ? (mesh.to[line] as number) : (mesh.from[line] as number),
    );
    const mean = (places: Float64Array) =>
      ends.reduce((sum, end) => sum + (places[end] as number), 0) / Math.max(1, ends.length);
    const away = random() * stray;
    const angle = random() * 2 * Math.PI;
    const gx = mean(x) + away * Math.cos(angle);
    const gy = mean(y) + away * Math.sin(angle);
    let best = one;
    let least = Number.POSITIVE_INFINITY;
    for (let look = 0; look < looks; look++) {
      const other = pick(movable);
      const far = ((x[other] as number) - gx) ** 2 + ((y[other] as number) - gy) ** 2;
      if (other === one || far >= least) continue;
      best = other;
      least = far;
    }
    return best;
  };
  const tryOne = (): void => {
    const one = pick(movable);
    const own = homes[one] ?? [];
    const isFar = random() < 0.5 || (own.length > 1 && random() < 0.5);
    const other = isFar ? nearGoal(one) : pick(family.get(own[0] ?? -1) ?? [one]);
    if (other === one || r[one] !== r[other]) return;
    const before = costOf(one, other);
    change(one, other);
    if (costOf(one, other) >= before - 1e-9) change(one, other);
  };

  return () => {
    for (let nth = 0; nth < tries && movable.length > 1; nth++) tryOne();
  };
};

const linesAt = ({ count, from, to }: Mesh): readonly (readonly number[])[] => {
  const lines: number[][] = Array.from({ length: count }, () => []);
  from.forEach((one, line) => {
    lines[one]?.push(line);
    lines[to[line] as number]?.push(line);
  });
  return lines;
};

const familiesOf = ({ homes }: Mesh, among: Int32Array): ReadonlyMap<number, readonly number[]> => {
  const families = new Map<number, number[]>();
  for (const at of among)
    for (const home of homes[at] ?? []) {
      const family = families.get(home);
      if (family) family.push(at);
      else families.set(home, [at]);
    }
  return families;
};
