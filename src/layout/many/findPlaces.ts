import { type Bundles, bundled, unbundle } from './bundles';
import { tangleOf } from './crossings';
import { firstPlaces, scaleFor } from './firstPlaces';
import { type Forces, forcesOn } from './forces';
import type { Mesh } from './mesh';
import { type GoesOn, rounds } from './rounds';
import { stressOf } from './stress';
import type { Tuning } from './tuning';

const tryTicks = 45;
const coarseTicks = 40;
/** How far a body may go in the first tick, against the size of the map. */
const reach = { wide: 0.3, coarse: 0.1, fine: 0.15, body: 0.02 };
const apart = 8;

/**
 * Lets everything find where it belongs, in the scale of the forces: first all partners of the same
 * themes as one body, from several orders of the themes (none: from where they stand), then those
 * alike in their connections too, then each by itself.
 */
export function* findPlaces(mesh: Mesh, tuning: Tuning, starts: number): Generator<GoesOn> {
  const scale = scaleFor(mesh.count);
  const coarse = bundled(mesh, 'themes');
  const { size } = coarse;
  yield* findOrder(coarse, starts, scale);
  const coarseReach = (starts > 0 ? reach.coarse : reach.wide) * scale;
  yield* runForces(coarse.mesh, { ticks: coarseTicks, reach: coarseReach, size });
  unbundle(coarse, mesh, apart);
  const fine = bundled(mesh);
  const fineReach = reach.fine * scale;
  yield* runForces(fine.mesh, { ticks: tuning.fineTicks, reach: fineReach, size: fine.size });
  unbundle(fine, mesh, apart);
  yield* runForces(mesh, { ticks: tuning.ticks, reach: reach.body * scale });
}

/** Tries several orders of the themes for a while and stays with the best. */
function* findOrder({ mesh, size }: Bundles, starts: number, scale: number): Generator<GoesOn> {
  const place = firstPlaces(mesh, size);
  let least = Number.POSITIVE_INFINITY;
  let best: readonly [Float64Array, Float64Array] = [mesh.x.slice(), mesh.y.slice()];
  for (let start = 0; start < starts; start++) {
    place(start);
    yield* runForces(mesh, { ticks: tryTicks, reach: reach.wide * scale, size });
    const cost = tangleOf(mesh) * stressOf(mesh) ** 2;
    if (cost < least) [least, best] = [cost, [mesh.x.slice(), mesh.y.slice()]];
  }
  mesh.x.set(best[0]);
  mesh.y.set(best[1]);
}

function* runForces(mesh: Mesh, forces: Forces): Generator<GoesOn> {
  if (forces.ticks > 0) yield* rounds(forces.ticks, forcesOn(mesh, forces));
}
