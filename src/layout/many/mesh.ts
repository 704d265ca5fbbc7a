import type { LayoutGraph, LayoutNode } from '../graph';

/** What a body is to its neighbors. */
export const center = 0;
export const theme = 1;
export const partner = 2;

/**
 * Many circles as numbers, for forces that go over all of them again and again. Bodies stand in the
 * graph's order; what is not sorted yet takes no part and is placed afterwards.
 */
export interface Mesh {
  readonly count: number;
  readonly kind: Uint8Array;
  /** Map units. */
  readonly r: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How hard a body pushes others away: one and its lines. */
  readonly mass: Float64Array;
  /** 1 = held fast by a person. */
  readonly fixed: Uint8Array;
  /** The themes of a partner, the theme above a sub-theme. */
  readonly homes: readonly (readonly number[])[];
  /** All lines by their ends; the first `spokes` of them run from above to below. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How hard a line pulls. */
  readonly pull: Float64Array;
  readonly spokes: number;
}

/** A connection pulls less than a spoke: a partner stands with its theme before all. */
const linkPull = 0.6;

type Line = readonly [from: number, to: number];

const spokesOf = (nodes: readonly LayoutNode[], homes: Mesh['homes']): readonly Line[] => {
  const middle = nodes.findIndex(({ type }) => type === 'center');
  return nodes.flatMap(({ type }, at): readonly Line[] => {
    const above = homes[at] ?? [];
    if (type === 'theme' && !above.length && middle >= 0) return [[middle, at]];
    return above.map((home): Line => [home, at]);
  });
};

/** A graph as a mesh; every circle starts where it stands, or in the middle. */
export const meshOf = ({ nodes, links }: LayoutGraph): Mesh => {
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const homes = nodes.map(({ under }, at) =>
    under.flatMap((id) => {
      const home = index.get(id);
      return home === undefined || home === at ? [] : [home];
    }),
  );
  const spokes = spokesOf(nodes, homes);
  const joined = links.flatMap(({ from, to }): readonly Line[] => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
  const lines = [...spokes, ...joined];
  const mass = new Float64Array(nodes.length).fill(1);
  for (const line of lines) for (const end of line) mass[end] = (mass[end] ?? 0) + 1;
  return {
    count: nodes.length,
    kind: Uint8Array.from(nodes, ({ type }) => ({ center, theme, partner })[type]),
    r: Float64Array.from(nodes, ({ radius }) => radius),
    x: Float64Array.from(nodes, ({ at }) => at?.[0] ?? 0),
    y: Float64Array.from(nodes, ({ at }) => at?.[1] ?? 0),
    mass,
    fixed: Uint8Array.from(nodes, ({ pinned, at }) => Number(pinned && at !== null)),
    homes,
    from: Int32Array.from(lines, ([from]) => from),
    to: Int32Array.from(lines, ([, to]) => to),
    pull: Float64Array.from(lines, (_, at) => (at < spokes.length ? 1 : linkPull)),
    spokes: spokes.length,
  };
};

/** The partners that hang on a theme: those that the forces lay out. */
export const sortedPartners = ({ kind, homes }: Mesh): Int32Array =>
  Int32Array.from(homes.keys()).filter((at) => kind[at] === partner && homes[at]?.length);

/** The theme at the top of a body, going up; itself for a top theme, -1 for what has none. */
export const topOf = ({ kind, homes }: Mesh, body: number): number => {
  let top = kind[body] === theme ? body : (homes[body]?.[0] ?? -1);
  for (let steps = 0; steps < 50; steps++) {
    const above = top < 0 ? undefined : homes[top]?.[0];
    if (above === undefined) return top;
    top = above;
  }
  return top;
};
