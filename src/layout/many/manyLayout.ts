import { bodiesOf } from '../body';
import { fieldOf } from '../field';
import type { LayoutGraph } from '../graph';
import type { LayoutRun } from '../layoutRun';
import { placeUnsorted } from '../placeUnsorted';
import { type Bundles, bundled, unbundle } from './bundles';
import { collide } from './collide';
import { tangleOf } from './crossings';
import { firstPlaces, fromStanding, scaleFor } from './firstPlaces';
import { type Forces, forcesOn } from './forces';
import { gather } from './gather';
import { type Mesh, meshOf } from './mesh';
import { holdPins, withPins } from './pins';
import { relieve } from './pressure';
import { stressOf } from './stress';
import { toPage } from './toPage';
import { trading } from './trade';
import { type Tuning, tuningFor } from './tuning';
import { untangling } from './untangle';

const tryTicks = 45;
const bundleTicks = 120;
const bundleReach = 0.3;
const bodyReach = 0.02;
const apart = 8;
const least = { pad: 2.5, flat: 1 };
/** Rounds of pushing that are done in one step. */
const pushesAtOnce = 5;
const mostPushes = 40;

/**
 * Lays a large map out: bundles of alike partners find where they belong, their partners spread on
 * the page, gather around their themes and trade places until few lines cross. The same graph goes
 * through the same places to the last bit.
 */
export const manyLayout = (graph: LayoutGraph, aspect: number): LayoutRun => {
  const sorted = graph.nodes.filter(({ type, under }) => type !== 'partner' || under.length > 0);
  const mesh = meshOf({ ...graph, nodes: sorted });
  const index = new Map(graph.nodes.map(({ id }, at) => [id, at]));
  const numbers = sorted.map(({ id }) => index.get(id) as number);
  const stages = stagesOf(graph, mesh, tuningFor(sorted.length, aspect));
  /** What has not been asked for yet. */
  let fresh: Float64Array | null = null;
  return {
    step: () => {
      const { done, value } = stages.next();
      if (done || value === 'shows') fresh = frameOf(graph, mesh, numbers);
      return !done;
    },
    frame: () => {
      const frame = fresh;
      fresh = null;
      return frame;
    },
  };
};

/** Goes through the layout a little at a time; says when what there is may be shown. */
function* stagesOf(graph: LayoutGraph, mesh: Mesh, tuning: Tuning): Generator<'shows' | 'goes on'> {
  const pins = withPins(graph, mesh);
  if (standsAlready(graph)) fromStanding(mesh);
  else firstPlaces(mesh);
  if (!standsAlready(graph)) {
    const forces = Float64Array.from(mesh.x);
    const forcesY = Float64Array.from(mesh.y);
    toPage(mesh, tuning, tuning);
    yield 'shows';
    mesh.x.set(forces);
    mesh.y.set(forcesY);
  }
  yield* find(mesh, tuning, standsAlready(graph) ? 0 : tuning.starts);
  toPage(mesh, tuning, tuning);
  holdPins(mesh, pins);
  yield* tidy(mesh, tuning, graph.seed);
}

/** Most stand somewhere: the map keeps its rough order. */
const standsAlready = ({ nodes }: LayoutGraph): boolean =>
  nodes.filter(({ at }) => at).length * 2 > nodes.length;

/** Tries several orders of the themes for a while and goes on with the best. */
function* findBundles(bundles: Bundles, starts: number, scale: number): Generator<'goes on'> {
  const { mesh, size } = bundles;
  let least = Number.POSITIVE_INFINITY;
  let best: readonly [Float64Array, Float64Array] = [mesh.x.slice(), mesh.y.slice()];
  for (let start = 0; start < starts; start++) {
    firstPlaces(mesh, size, start);
    yield* runForces(mesh, { ticks: tryTicks, reach: bundleReach * scale, size });
    const cost = tangleOf(mesh) * stressOf(mesh) ** 2;
    if (cost < least) [least, best] = [cost, [mesh.x.slice(), mesh.y.slice()]];
  }
  mesh.x.set(best[0]);
  mesh.y.set(best[1]);
  const reach = (starts ? 0.5 : 1) * bundleReach * scale;
  yield* runForces(mesh, { ticks: bundleTicks, reach, size });
}

function* runForces(mesh: Mesh, forces: Forces): Generator<'goes on'> {
  yield* rounds(forces.ticks, forcesOn(mesh, forces));
}

function* find(mesh: Mesh, { ticks }: Tuning, starts: number): Generator<'goes on'> {
  const scale = scaleFor(mesh.count);
  const bundles = bundled(mesh);
  yield* findBundles(bundles, starts, scale);
  unbundle(bundles, mesh, apart);
  yield* runForces(mesh, { ticks, reach: bodyReach * scale });
}

/** Does something again and again, until it says that there is nothing left to do. */
function* rounds(most: number, round: () => unknown): Generator<'goes on'> {
  for (let done = 0; done < most && round() !== false; done++) yield 'goes on';
}

function* tidy(mesh: Mesh, tuning: Tuning, seed: number): Generator<'goes on'> {
  const { gathering } = tuning;
  yield* rounds(gathering.rounds, gather(mesh, tuning, gathering));
  yield* rounds(tuning.relief, () => relieve(mesh, least, pushesAtOnce));
  yield* rounds(tuning.pushes, () => collide(mesh, tuning, pushesAtOnce) > 0);
  yield* rounds(tuning.trades, trading(mesh, { tries: 1, seed }));
  yield* rounds(tuning.tangles, untangling(mesh, { tries: 40, seed }));
  yield* rounds(mostPushes, () => collide(mesh, least, pushesAtOnce) > 0);
}

/** x and y of every circle; what is not sorted stands in rows below the rest. */
const frameOf = (graph: LayoutGraph, mesh: Mesh, numbers: readonly number[]): Float64Array => {
  const frame = new Float64Array(2 * graph.nodes.length);
  numbers.forEach((at, nth) => {
    frame[2 * at] = mesh.x[nth] as number;
    frame[2 * at + 1] = mesh.y[nth] as number;
  });
  if (numbers.length < graph.nodes.length) putUnsorted(graph, frame, new Set(numbers));
  return frame;
};

const putUnsorted = (
  graph: LayoutGraph,
  frame: Float64Array,
  sorted: ReadonlySet<number>,
): void => {
  const bodies = bodiesOf(graph);
  for (const body of bodies) {
    if (!sorted.has(body.index)) body.placed = body.pinned;
    else {
      body.x = frame[2 * body.index] as number;
      body.y = frame[2 * body.index + 1] as number;
      body.placed = true;
    }
  }
  const halfWidth = Math.max(
    ...bodies.filter(({ placed }) => placed).map(({ x }) => Math.abs(x)),
    1,
  );
  const page = { halfWidth, halfHeight: halfWidth };
  const field = fieldOf(bodies.filter(({ placed }) => placed));
  placeUnsorted(bodies, { page, origin: { x: 0, y: 0 } }, field);
  for (const { index, x, y } of bodies) frame.set([x, y], 2 * index);
};
