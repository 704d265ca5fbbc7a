import type { LayoutGraph } from '../graph';
import { colliding } from './collide';
import { findPlaces } from './findPlaces';
import { firstPlaces, fromStanding } from './firstPlaces';
import { gather } from './gather';
import type { Mesh } from './mesh';
import { holdPins, withPins } from './pins';
import { relieve } from './pressure';
import { type GoesOn, rounds } from './rounds';
import { toPage } from './toPage';
import { trading } from './trade';
import type { Tuning } from './tuning';
import { untangling } from './untangle';

const least = { pad: 2.5, flat: 1 };
/** Rounds of pushing that are done in one step. */
const pushesAtOnce = 5;
const partsAtOnce = 10;
const mostParts = 20;

/** Goes through the layout a little at a time; says when what there is may be shown. */
export function* stagesOf(
  graph: LayoutGraph,
  mesh: Mesh,
  tuning: Tuning,
): Generator<'shows' | GoesOn> {
  const pins = withPins(graph, mesh);
  const isStanding = standsAlready(graph);
  if (isStanding) fromStanding(mesh);
  else yield* showFirst(mesh, tuning);
  yield* findPlaces(mesh, tuning, isStanding ? 0 : tuning.starts);
  toPage(mesh, tuning, tuning);
  holdPins(mesh, pins);
  yield* tidy(mesh, tuning, graph.seed);
}

/** Most stand somewhere: the map keeps its rough order. */
const standsAlready = ({ nodes }: LayoutGraph): boolean =>
  nodes.filter(({ at }) => at).length * 2 > nodes.length;

/** Shows where everything begins, and goes on from there in the scale of the forces. */
function* showFirst(mesh: Mesh, tuning: Tuning): Generator<'shows'> {
  firstPlaces(mesh)(0);
  const [x, y] = [mesh.x.slice(), mesh.y.slice()];
  toPage(mesh, tuning, tuning);
  yield 'shows';
  mesh.x.set(x);
  mesh.y.set(y);
}

function* tidy(mesh: Mesh, tuning: Tuning, seed: number): Generator<GoesOn> {
  const { gathering, relief } = tuning;
  const push = colliding(mesh, tuning);
  const part = colliding(mesh, least);
  yield* rounds(relief.before, () => relieve(mesh, relief, pushesAtOnce));
  yield* rounds(gathering.rounds, gather(mesh, push, gathering));
  yield* rounds(relief.after, () => relieve(mesh, relief, pushesAtOnce));
  yield* rounds(tuning.pushes, () => push(pushesAtOnce) > 0);
  yield* rounds(tuning.trades, trading(mesh, { tries: 1, seed }));
  yield* rounds(tuning.tangles, untangling(mesh, { tries: 40, seed }));
  yield* rounds(mostParts, () => part(partsAtOnce) > 0);
}
