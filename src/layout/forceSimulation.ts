import {
  type Force,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Body } from './body';
import { type Moving, type Push, pushApart } from './boxCollide';
import { fanOut } from './fanForce';
import type { Walls } from './page';
import { randomFrom } from './random';
import { separate } from './separate';

/** One tick moves everything a little; the last ones hardly. */
export interface Simulation {
  readonly tick: () => void;
  /** Moves circles apart that still stand on each other. */
  readonly finish: () => void;
}

export interface Forces {
  /** The bodies that take part; the others stand where they are and are in nobody's way. */
  readonly among: readonly Body[];
  /** How many ticks there will be; the forces cool down over them. */
  readonly ticks: number;
  readonly seed: number;
  /** How hard each is held at its first place, 0 to 1. */
  readonly hold: (body: Body) => number;
  readonly isFixed: (body: Body) => boolean;
  /** What hangs on a theme stays within, names too; null leaves all free. */
  readonly walls: Walls | null;
}

type Node = Moving & SimulationNodeDatum;
type Spoke = SimulationLinkDatum<Node> & { readonly rest: number; readonly pull: number };

const shortSpoke = 24;
const boxStrength = 0.5;

/** A force simulation over circles with the room of their names; moves the bodies themselves, never those that are fixed. */
export const simulationOf = (forces: Forces): Simulation => {
  const moving: Node[] = forces.among.map((body) => nodeOf(body, forces.isFixed(body)));
  const strength = (node: Node) => forces.hold(node.body);
  const simulation = forceSimulation<Node>(moving)
    .stop()
    .randomSource(randomFrom(forces.seed))
    .alpha(0.6)
    .alphaDecay(1 - 0.02 ** (1 / forces.ticks))
    .velocityDecay(0.5)
    .force('spokes', spokesOf(moving))
    .force('even', evenly())
    .force('fan', fanning(moving))
    .force('x', forceX<Node>(({ x }) => x).strength(strength))
    .force('y', forceY<Node>(({ y }) => y).strength(strength))
    .force('walls', forces.walls && keepWithin(moving, forces.walls))
    .force('room', keepRoom(moving));
  const tick = (): void => {
    simulation.tick();
    give(moving);
  };
  const finish = (): void => {
    separate(moving);
    give(moving);
  };
  return { tick, finish };
};

const give = (moving: readonly Node[]): void => {
  for (const { body, x, y } of moving) {
    body.x = x;
    body.y = y;
  }
};

const nodeOf = (body: Body, fixed: boolean): Node => ({
  body,
  fixed,
  x: body.x,
  y: body.y,
  vx: 0,
  vy: 0,
  ...(fixed && { fx: body.x, fy: body.y }),
});

const nodesByBody = (moving: readonly Node[]): ReadonlyMap<Body, Node> =>
  new Map(moving.map((node) => [node.body, node]));

const spokesOf = (moving: readonly Node[]): Force<Node, Spoke> => {
  const spokes: Spoke[] = [];
  const nodes = nodesByBody(moving);
  for (const node of moving)
    for (const parent of node.body.parents) {
      const target = nodes.get(parent);
      const rest = node.body.r + parent.r + shortSpoke;
      if (target)
        spokes.push({ source: node, target, rest, pull: 0.12 / node.body.parents.length });
    }
  return forceLink<Node, Spoke>(spokes)
    .distance(({ rest }) => rest)
    .strength(({ pull }) => pull);
};

const evenly = (): Force<Node, Spoke> =>
  forceManyBody<Node>()
    .strength(({ body }) => (body.node.type === 'partner' ? -14 : -40))
    .distanceMax(140)
    .theta(0.9);

const fanning = (moving: readonly Node[]): Force<Node, Spoke> => {
  const families = new Map<Node, Node[]>();
  const nodes = nodesByBody(moving);
  for (const node of moving) {
    const [parent, second] = node.body.parents;
    const theme = parent && nodes.get(parent);
    if (!theme || second) continue;
    const family = families.get(theme);
    if (family) family.push(node);
    else families.set(theme, [node]);
  }
  return (alpha) => {
    for (const [theme, family] of families) fanOut(theme, family, alpha);
  };
};

const keepRoom = (moving: readonly Node[]): Force<Node, Spoke> => {
  const push: Push = (a, b, dx, dy) => {
    const share = a.fixed ? 0 : b.fixed ? 1 : b.body.r ** 2 / (a.body.r ** 2 + b.body.r ** 2);
    a.vx -= dx * share * boxStrength;
    a.vy -= dy * share * boxStrength;
    b.vx += dx * (1 - share) * boxStrength;
    b.vy += dy * (1 - share) * boxStrength;
  };
  return () => void pushApart(moving, 4, push);
};

const wallStrength = 0.3;

const keepWithin =
  (moving: readonly Node[], walls: Walls): Force<Node, Spoke> =>
  () => {
    for (const node of moving) {
      const { room, node: given, parents } = node.body;
      if (given.type === 'partner' && !parents.length) continue;
      const [x, y] = [node.x + node.vx, node.y + node.vy];
      node.vx += wallStrength * inward(walls.left + room.left - x, x + room.right - walls.right);
      node.vy += wallStrength * inward(walls.top + room.up - y, y + room.down - walls.bottom);
    }
  };

const inward = (under: number, over: number): number => Math.max(0, under) - Math.max(0, over);
