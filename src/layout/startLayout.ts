import { type Body, bodiesOf } from './body';
import { type Forces, simulationOf } from './forceSimulation';
import { aspectOf, type LayoutGraph, type LayoutTask, type Places } from './graph';
import { kindRun } from './kinds/run';
import type { LayoutRun } from './layoutRun';
import { manyLayout } from './many/manyLayout';
import { settleNear } from './many/settleNear';
import { pictureCost } from './pictureCost';
import { isSmall, type Plan, plansFor } from './plans';

/** Starts to lay a map out: a small map the best of several ways, a large one by its own forces. */
export const startLayout = (graph: LayoutGraph, task: LayoutTask): LayoutRun => {
  const kind = kindRun(graph, task);
  if (kind) return kind;
  if (isSmall(graph)) return bestOf(graph, plansFor(graph, task), task);
  const isMild = task.how === 'settle' && task.fresh.length <= graph.nodes.length * mostNew;
  return isMild ? settleNear(graph, task.fresh) : manyLayout(graph, aspectOf(task));
};

/** When more than this part of a large map is new, it is laid out as a whole. */
const mostNew = 0.3;

const simulated = (graph: LayoutGraph, plan: Plan) => {
  const bodies = bodiesOf(graph);
  const forces: Forces = plan.start(bodies);
  return { bodies, ticks: forces.ticks, ...simulationOf(forces) };
};

/** So many ways are tried in any case, more only while names have no room. */
const enoughTries = 5;

/** Tries one plan a step and shows nothing until the best is known. */
const bestOf = (graph: LayoutGraph, plans: readonly Plan[], task: LayoutTask): LayoutRun => {
  const before = task.how === 'settle' ? placesBefore(graph, task.fresh) : new Map();
  let best: Float64Array | null = null;
  let least = Number.POSITIVE_INFINITY;
  let next = 0;
  let named = false;
  let going = true;
  const step = (): boolean => {
    const plan = plans[next++];
    if (!going || !plan) return false;
    const bodies = finished(graph, plan);
    const { cost, allNamed } = pictureCost(bodies, before, aspectOf(task));
    if (cost + plan.handicap < least) [best, least] = [frameOf(bodies), cost + plan.handicap];
    named ||= allNamed;
    going = next < plans.length && !(named && next >= enoughTries);
    return going;
  };
  return { step, frame: () => (going ? null : best) };
};

const finished = (graph: LayoutGraph, plan: Plan): readonly Body[] => {
  const { bodies, ticks, tick, finish } = simulated(graph, plan);
  for (let done = 0; done < ticks; done++) tick();
  finish();
  return bodies;
};

const placesBefore = (graph: LayoutGraph, fresh: readonly string[]) => {
  const isNew = new Set(fresh);
  const before = new Map<number, readonly [number, number]>();
  graph.nodes.forEach(({ id, at }, index) => {
    if (at && !isNew.has(id)) before.set(index, at);
  });
  return before;
};

const frameOf = (bodies: readonly Body[]): Float64Array => {
  const frame = new Float64Array(bodies.length * 2);
  for (const { x, y, index } of bodies) frame.set([x, y], index * 2);
  return frame;
};

/** The places of a frame by id. */
export const placesOf = (graph: LayoutGraph, frame: Float64Array): Places =>
  new Map(graph.nodes.map(({ id }, at) => [id, [frame[at * 2] ?? 0, frame[at * 2 + 1] ?? 0]]));

/** Lays a map out in one go, on this thread. */
export const layOut = (graph: LayoutGraph, task: LayoutTask): Places => {
  const run = startLayout(graph, task);
  let moving = true;
  while (moving) moving = run.step();
  return placesOf(graph, run.frame() ?? new Float64Array());
};
