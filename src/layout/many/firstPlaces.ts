import { type Mesh, partner, sortedPartners, theme, topOf } from './mesh';
import { themeRings } from './themeRing';

const golden = Math.PI * (3 - Math.sqrt(5));
const seedApart = 8;
const pairApart = 4;

/** Half the size of a map of so many circles in the scale of the forces. */
export const scaleFor = (count: number): number => 10 * Math.sqrt(count);

/**
 * A first place for everything, at once and always the same: themes around the center, each with an
 * arc by its partners, partners like seeds beyond their theme, those of several themes between them.
 * Each seed may find another order of the themes.
 */
export const firstPlaces = (mesh: Mesh, size?: Float64Array): ((seed: number) => void) => {
  const partners = sortedPartners(mesh);
  const reach = scaleFor(size?.reduce((sum, one) => sum + one, 0) ?? mesh.count);
  const rings = themeRings(mesh);
  const held = heldBy(mesh, partners, size);
  return (seed) => {
    placeThemes(mesh, rings(seed), held, reach);
    const placed = new Int32Array(mesh.count);
    for (const at of partners) placePartner(mesh, at, placed, reach);
  };
};

/** How many partners each top theme holds; those of several themes count in parts. */
const heldBy = (mesh: Mesh, partners: Int32Array, size?: Float64Array): Float64Array => {
  const held = new Float64Array(mesh.count);
  for (const at of partners) {
    const homes = mesh.homes[at] ?? [];
    for (const home of homes) {
      const top = topOf(mesh, home);
      held[top] = (held[top] as number) + (size?.[at] ?? 1) / homes.length;
    }
  }
  return held;
};

const placeThemes = (mesh: Mesh, ring: Int32Array, held: Float64Array, reach: number): void => {
  const arcs = Float64Array.from(ring, (at) => Math.sqrt((held[at] as number) + 1));
  const all = arcs.reduce((sum, arc) => sum + arc, 0);
  let from = 0;
  ring.forEach((at, nth) => {
    const angle = ((from + (arcs[nth] ?? 0) / 2) / all) * 2 * Math.PI;
    from += arcs[nth] ?? 0;
    mesh.x[at] = reach * Math.cos(angle);
    mesh.y[at] = reach * Math.sin(angle);
  });
  placeSubThemes(mesh, reach);
};

/** Sub-themes fan out beyond their theme, a level at a time. */
const placeSubThemes = (mesh: Mesh, reach: number): void => {
  const nth = new Int32Array(mesh.count);
  const below = [...mesh.kind.keys()].filter(
    (at) => mesh.kind[at] === theme && mesh.homes[at]?.length,
  );
  const depth = (at: number): number => {
    let steps = 0;
    for (let up = mesh.homes[at]?.[0]; up !== undefined && steps < 50; up = mesh.homes[up]?.[0])
      steps++;
    return steps;
  };
  for (const at of below.sort((a, b) => depth(a) - depth(b) || a - b)) {
    const home = mesh.homes[at]?.[0] ?? 0;
    seed(mesh, at, home, nth[home] as number, reach * 0.3);
    nth[home] = (nth[home] as number) + 1;
  }
};

const placePartner = (mesh: Mesh, at: number, placed: Int32Array, reach: number): void => {
  const homes = mesh.homes[at] ?? [];
  const [home = 0] = homes;
  const nth = placed[home] as number;
  placed[home] = nth + 1;
  if (homes.length === 1) {
    seed(mesh, at, home, nth, reach * 0.25);
    return;
  }
  const away = pairApart * Math.sqrt(nth + 1);
  let toX = 0;
  let toY = 0;
  for (const one of homes) {
    toX += mesh.x[one] as number;
    toY += mesh.y[one] as number;
  }
  mesh.x[at] = toX / homes.length + away * Math.cos(nth * golden);
  mesh.y[at] = toY / homes.length + away * Math.sin(nth * golden);
};

/** The nth of those beyond a body, seen from the middle. */
const seed = (mesh: Mesh, at: number, home: number, nth: number, beyond: number): void => {
  const [hx, hy] = [mesh.x[home] as number, mesh.y[home] as number];
  const out = beyond / (Math.sqrt(hx * hx + hy * hy) || 1);
  const away = (mesh.kind[at] === partner ? seedApart : 2 * seedApart) * Math.sqrt(nth + 1);
  mesh.x[at] = hx + hx * out + away * Math.cos(nth * golden);
  mesh.y[at] = hy + hy * out + away * Math.sin(nth * golden);
};

/** Starts from where things stand already, brought to the scale of the forces. */
export const fromStanding = (mesh: Mesh): void => {
  const { count, x, y } = mesh;
  const mean = (places: Float64Array) => places.reduce((sum, at) => sum + at, 0) / count;
  const [mx, my] = [mean(x), mean(y)];
  let square = 0;
  for (let at = 0; at < count; at++)
    square += ((x[at] as number) - mx) ** 2 + ((y[at] as number) - my) ** 2;
  const scale = scaleFor(count) / (Math.sqrt(square / count) || 1);
  for (let at = 0; at < count; at++) {
    x[at] = ((x[at] as number) - mx) * scale;
    y[at] = ((y[at] as number) - my) * scale;
  }
};
