/** A graph as every view under test gets it. Circle 0 is the project, 1 to `themes` the themes. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly themes: number;
}

export interface GraphNode {
  readonly id: string;
  readonly kind: 'project' | 'theme' | 'partner';
  readonly label: string;
  readonly r: number;
  /** The number of its first theme; 0 for the project. */
  readonly theme: number;
  readonly color: string;
}

/** Ends are numbers of circles. A spoke goes out from the project, a member link from a theme. */
export interface GraphLink {
  readonly source: number;
  readonly target: number;
  readonly kind: 'spoke' | 'member' | 'cross';
}

/** A circle that comes later, with its links. */
export interface Addition {
  readonly node: GraphNode;
  readonly links: readonly GraphLink[];
}

/** Where circles stand: x, y and radius of each, one after the other. */
export type Flat = ArrayLike<number>;

/** Neighbors of each circle. */
export const neighborsOf = ({ nodes, links }: Graph): readonly (readonly number[])[] => {
  const near: number[][] = nodes.map(() => []);
  for (const { source, target } of links) {
    near[source]?.push(target);
    near[target]?.push(source);
  }
  return near;
};

/** The themes each circle is in, by number. */
export const themesOfEach = ({ nodes, links }: Graph): readonly ReadonlySet<number>[] => {
  const own = nodes.map(() => new Set<number>());
  for (const { kind, source, target } of links) if (kind === 'member') own[target]?.add(source);
  return own;
};
