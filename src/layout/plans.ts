import { type Body, type Room, roomToward } from './body';
import type { Shape } from './demand';
import { firstPlacement } from './firstPlacement';
import type { Forces } from './forceSimulation';
import { aspectOf, type LayoutGraph, type LayoutTask, usualAspect } from './graph';
import type { Walls } from './page';
import { wallsAround } from './pageFor';
import { mostNamed, placeMissing } from './placeNew';
import { sidesFrom } from './placePartners';

/** A way to lay out. */
export interface Plan {
  /** Places the bodies for a start and says which forces go on from there. */
  readonly start: (bodies: readonly Body[]) => Forces;
  /** How much better than others its picture has to be. */
  readonly handicap: number;
}

/** Beyond so many circles the map is turned over, while people watch, only when that helps a lot. */
const fewCircles = 50;
const turnedOver = 250;

/** Small maps have room for all names, and time to find the best of several pictures. */
export const isSmall = (graph: LayoutGraph): boolean => graph.nodes.length <= mostNamed;

/** Shapes that a small map tries: how wide its page is, and how full. */
const shapes: readonly Shape[] = [0.72, 0.64, 0.8, 0.88, 0.68, 0.76, 0.84].flatMap((filled) =>
  [1.2, 1.1, 1.3].map((aspect): Shape => ({ aspect, filled })),
);

/** The same for a window of another shape than a usual one; names lie flat in every window. */
const shapesIn = (aspect: number): readonly Shape[] => {
  const wider = (aspect / usualAspect) ** 0.8;
  return shapes.map((shape) => ({ ...shape, aspect: shape.aspect * wider }));
};

/** Up to so many circles what is new may turn the whole map over. */
const mostAnew = 64;
/** How many shapes are tried when one circle is added to a map. */
const shapesAtOnce = 12;

/** The ways worth trying for a small map, the mildest first. */
export const plansFor = (graph: LayoutGraph, task: LayoutTask): readonly Plan[] => {
  const isCalm = task.how === 'settle' && graph.nodes.length > fewCircles;
  const handicap = isCalm ? turnedOver : 0;
  const tried = isCalm ? shapes.slice(0, shapesAtOnce) : shapesIn(aspectOf(task));
  const anew = tried.map((shape) => arrange(graph, shape, handicap));
  if (task.how === 'arrange') return anew;
  const eased = shapes.slice(0, shapesAtOnce).map((shape) => relax(graph, shape));
  const mild = settle(graph, task.fresh);
  return [mild, ...eased, ...(graph.nodes.length <= mostAnew ? anew : [])];
};

const ticks = 80;

/** What is pinned never moves, and the center only when something is pinned on it. */
const stayers = (bodies: readonly Body[]): ((body: Body) => boolean) => {
  const pins = bodies.filter(({ pinned }) => pinned);
  const isFree = ({ x, y, r }: Body) =>
    pins.every((pin) => Math.hypot(pin.x - x, pin.y - y) >= pin.r + r + 4);
  const center = bodies.find(({ node }) => node.type === 'center');
  const held = center && isFree(center) ? center : null;
  return (body) => body.pinned || body === held;
};

const arrange = (graph: LayoutGraph, shape: Shape, handicap: number): Plan => ({
  handicap,
  start: (bodies) => {
    const walls = firstPlacement(bodies, graph, shape);
    return everything(graph, bodies, walls, { partner: 0.02, theme: 0.1 });
  },
});

/** From where all stand now: everything gives way a little, and keeps to the page. */
const relax = (graph: LayoutGraph, shape: Shape): Plan => ({
  handicap: 0,
  start: (bodies) => {
    placeMissing(bodies, []);
    for (const body of bodies) body.room = roomNow(body);
    return everything(graph, bodies, wallsAround(bodies, shape), { partner: 0.06, theme: 0.08 });
  },
});

const everything = (
  graph: LayoutGraph,
  bodies: readonly Body[],
  walls: Walls | null,
  held: { readonly partner: number; readonly theme: number },
): Forces => ({
  walls,
  among: bodies,
  ticks,
  seed: graph.seed,
  hold: ({ node }) => (node.type === 'partner' ? held.partner : held.theme),
  isFixed: stayers(bodies),
});

/** How far from what is new others may move, and how far things can be in the way. */
const reach = { moves: 170, matters: 420 };

const settle = (graph: LayoutGraph, fresh: readonly string[]): Plan => ({
  handicap: 0,
  start: (bodies) => {
    const isNew = new Set(fresh);
    placeMissing(bodies, []);
    for (const body of bodies) body.room = roomNow(body);
    const stays = stayers(bodies);
    const near = nearness(
      bodies,
      bodies.filter(({ node }) => isNew.has(node.id)),
    );
    return {
      among: bodies.filter((body) => near(body) < reach.matters),
      walls: null,
      ticks: 30,
      seed: graph.seed,
      hold: ({ node }) => (isNew.has(node.id) ? 0.02 : 0.6),
      isFixed: (body) => stays(body) || near(body) > reach.moves,
    };
  },
});

const roomNow = (body: Body): Room =>
  roomToward(body, sidesFrom(body)(body.x, body.y)[0] ?? 'right');

/** Distance from a circle's rim to the nearest new circle. */
const nearness = (bodies: readonly Body[], fresh: readonly Body[]): ((body: Body) => number) => {
  const distances = new Map<Body, number>();
  for (const body of bodies) {
    let least = Number.POSITIVE_INFINITY;
    for (const { x, y } of fresh)
      least = Math.min(least, Math.hypot(body.x - x, body.y - y) - body.r);
    distances.set(body, least);
  }
  return (body) => distances.get(body) ?? Number.POSITIVE_INFINITY;
};
