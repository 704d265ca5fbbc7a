import { type Mesh, partner } from './mesh';

/**
 * A mesh with partners of the same kind drawn together into one heavy body: those of the same
 * themes whose connections lead to the same themes. Ten thousand circles become about a thousand,
 * which show where everything belongs long before each is placed.
 */
export interface Bundles {
  readonly mesh: Mesh;
  /** The bundle of each body. */
  readonly of: Int32Array;
  /** How many bodies a bundle holds. */
  readonly size: Float64Array;
}

const mostThemes = 2;

/** The themes that a partner's connections lead to, beside its own. */
const farThemes = ({ from, to, spokes, kind, homes }: Mesh): readonly ReadonlySet<number>[] => {
  const far = homes.map(() => new Set<number>());
  for (let line = spokes; line < from.length; line++)
    for (const [one, other] of [
      [from[line], to[line]],
      [to[line], from[line]],
    ] as const) {
      const theme = homes[other as number]?.[0];
      if (kind[one as number] !== partner || theme === undefined) continue;
      if (!homes[one as number]?.includes(theme)) far[one as number]?.add(theme);
    }
  return far;
};

/** What partners have in common that are drawn together: their themes, or their connections too. */
export type Alike = 'themes' | 'connections';

/** The same for partners that are drawn together; one of a kind keeps a key of its own. */
const keysOf = (mesh: Mesh, alike: Alike): readonly string[] => {
  const far = alike === 'themes' ? [] : farThemes(mesh);
  return mesh.homes.map((homes, at) => {
    const themes = [...(far[at] ?? [])].sort((a, b) => a - b);
    const isOwn = mesh.kind[at] !== partner || themes.length > mostThemes;
    return isOwn ? `#${at}` : `${homes.join()}|${themes.join()}`;
  });
};

export const bundled = (mesh: Mesh, alike: Alike = 'connections'): Bundles => {
  const known = new Map<string, number>();
  const of = Int32Array.from(keysOf(mesh, alike), (key) => {
    const bundle = known.get(key) ?? known.size;
    known.set(key, bundle);
    return bundle;
  });
  const count = known.size;
  const size = new Float64Array(count);
  for (const bundle of of) size[bundle] = (size[bundle] as number) + 1;
  return { mesh: { ...bodiesOf(mesh, of, size), ...linesOf(mesh, of, count) }, of, size };
};

/** Each bundle in the middle of its bodies, as heavy as all of them. */
const bodiesOf = (mesh: Mesh, of: Int32Array, size: Float64Array) => {
  const count = size.length;
  const kind = new Uint8Array(count);
  const fixed = new Uint8Array(count);
  const [r, x, y, mass] = [0, 1, 2, 3].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const homes: number[][] = Array.from({ length: count }, () => []);
  of.forEach((bundle, at) => {
    const share = 1 / (size[bundle] as number);
    kind[bundle] = mesh.kind[at] as number;
    fixed[bundle] = mesh.fixed[at] as number;
    r[bundle] = Math.sqrt((r[bundle] as number) ** 2 + (mesh.r[at] as number) ** 2);
    x[bundle] = (x[bundle] as number) + (mesh.x[at] as number) * share;
    y[bundle] = (y[bundle] as number) + (mesh.y[at] as number) * share;
    mass[bundle] = (mass[bundle] as number) + (mesh.mass[at] as number);
    homes[bundle] = (mesh.homes[at] ?? []).map((home) => of[home] as number);
  });
  return { count, kind, fixed, r, x, y, mass, homes };
};

/** One line between two bundles for all lines between their bodies, pulling as hard as they do. */
const linesOf = (mesh: Mesh, of: Int32Array, count: number) => {
  const pulls = new Map<number, number>();
  mesh.from.forEach((from, line) => {
    const [a, b] = [of[from] as number, of[mesh.to[line] as number] as number];
    if (a === b) return;
    const key = Math.min(a, b) * count + Math.max(a, b);
    pulls.set(key, (pulls.get(key) ?? 0) + (mesh.pull[line] as number));
  });
  const keys = [...pulls.keys()];
  return {
    from: Int32Array.from(keys, (key) => Math.floor(key / count)),
    to: Int32Array.from(keys, (key) => key % count),
    pull: Float64Array.from(pulls.values()),
    spokes: 0,
  };
};

const golden = Math.PI * (3 - Math.sqrt(5));

/** Puts the bodies of each bundle around where it stands, like seeds; `apart` in map units. */
export const unbundle = (
  { mesh: { x, y }, of, size }: Bundles,
  mesh: Mesh,
  apart: number,
): void => {
  const placed = new Int32Array(size.length);
  of.forEach((bundle, at) => {
    const nth = placed[bundle] as number;
    placed[bundle] = nth + 1;
    const away = apart * Math.sqrt(nth);
    mesh.x[at] = (x[bundle] as number) + away * Math.cos(nth * golden);
    mesh.y[at] = (y[bundle] as number) + away * Math.sin(nth * golden);
  });
};
