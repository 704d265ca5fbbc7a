import type { Mesh } from './mesh';
import { repelling } from './repel';

export interface Forces {
  readonly ticks: number;
  /** How far a body may go in the first tick, in map units; less with every tick. */
  readonly reach: number;
  /** Bodies a bundle stands for: it moves as slowly as one of them. */
  readonly size?: Float64Array;
}

const repulsion = 100;
const gravity = 0.08;
const stride = 0.2;
const inertia = 0.1;
const momentum = 0.5;

/**
 * Lets a mesh find its shape, tick by tick: bodies push each other away by how many lines they
 * have, lines pull by their length, and a weak pull to the middle keeps what is loose (the model of
 * ForceAtlas2: Jacomy, Venturini, Heymann and Bastian, 2014). Gives the tick. Pins count later: the
 * forces have a scale of their own.
 */
export const forcesOn = (mesh: Mesh, { ticks, reach, size }: Forces): (() => void) => {
  const { count, x, y, mass } = mesh;
  const repel = repelling(count);
  const [fx, fy, vx, vy] = [0, 1, 2, 3].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let done = 0;
  const move = (at: number, most: number, middle: Middle): void => {
    const m = mass[at] as number;
    const step = stride / ((size?.[at] ?? 1) + m * inertia);
    const pullX = (fx[at] as number) - gravity * m * ((x[at] as number) - middle.x);
    const pullY = (fy[at] as number) - gravity * m * ((y[at] as number) - middle.y);
    const dx = pullX * step + momentum * (vx[at] as number);
    const dy = pullY * step + momentum * (vy[at] as number);
    const share = Math.min(1, most / (Math.sqrt(dx * dx + dy * dy) || 1));
    vx[at] = dx * share;
    vy[at] = dy * share;
    x[at] = (x[at] as number) + dx * share;
    y[at] = (y[at] as number) + dy * share;
  };
  return () => {
    fx.fill(0);
    fy.fill(0);
    repel(mesh, repulsion, fx, fy);
    attract(mesh, fx, fy);
    const middle = middleOf(mesh);
    const most = reach * (1 - done++ / ticks) + 0.05;
    for (let at = 0; at < count; at++) move(at, most, middle);
  };
};

const attract = ({ from, to, pull, x, y }: Mesh, fx: Float64Array, fy: Float64Array): void => {
  for (let line = 0; line < from.length; line++) {
    const a = from[line] as number;
    const b = to[line] as number;
    const dx = ((x[b] as number) - (x[a] as number)) * (pull[line] as number);
    const dy = ((y[b] as number) - (y[a] as number)) * (pull[line] as number);
    fx[a] = (fx[a] as number) + dx;
    fy[a] = (fy[a] as number) + dy;
    fx[b] = (fx[b] as number) - dx;
    fy[b] = (fy[b] as number) - dy;
  }
};

interface Middle {
  readonly x: number;
  readonly y: number;
}

const middleOf = ({ count, x, y, mass }: Mesh): Middle => {
  let sumX = 0;
  let sumY = 0;
  let all = 0;
  for (let at = 0; at < count; at++) {
    const m = mass[at] as number;
    sumX += (x[at] as number) * m;
    sumY += (y[at] as number) * m;
    all += m;
  }
  return { x: sumX / (all || 1), y: sumY / (all || 1) };
};
