import type { Air } from './air';
import { type Mesh, partner } from './mesh';
import { lookingNear, type Pairs } from './nearPairs';

/** Bodies closer than this to their air stand well enough, in map units. */
const near = 0.5;
/** Rounds until it is looked again who stands near whom. */
const sweeps = 10;

/**
 * Pushes bodies apart that come closer than their air, for so many rounds at a time; gives how many
 * still did when it was last looked who stands near whom.
 */
export const colliding = (mesh: Mesh, air: Air): ((rounds: number) => number) => {
  const look = lookingNear(mesh, air);
  return (rounds) => {
    let met = 0;
    for (let done = 0; done < rounds; done += sweeps) {
      const pairs = look();
      met = apart(mesh, pairs, air);
      if (!met) break;
      for (let more = 1; more < Math.min(sweeps, rounds - done); more++) apart(mesh, pairs, air);
    }
    return met;
  };
};

/** The same once, for a mesh of which no more is asked. */
export const collide = (mesh: Mesh, air: Air, rounds: number): number =>
  colliding(mesh, air)(rounds);

/** Moves each pair apart, the smaller body more; gives how many were clearly too close. */
const apart = (mesh: Mesh, { bodies, length }: Pairs, { pad, flat }: Air): number => {
  const { x, y, r, kind, fixed } = mesh;
  let met = 0;
  for (let at = 0; at < length; at += 2) {
    const a = bodies[at] as number;
    const b = bodies[at + 1] as number;
    const f = kind[a] === partner && kind[b] === partner ? flat : 1;
    const dx = ((x[b] as number) - (x[a] as number)) / f;
    const dy = ((y[b] as number) - (y[a] as number)) * f;
    const ra = r[a] as number;
    const rb = r[b] as number;
    const wanted = ra + rb + 2 * pad;
    const square = dx * dx + dy * dy;
    if (square >= wanted * wanted || (fixed[a] && fixed[b])) continue;
    const distance = Math.sqrt(square);
    const short = wanted - distance;
    const far = distance > 1e-6;
    const share = fixed[a] ? 0 : fixed[b] ? 1 : (rb * rb) / (ra * ra + rb * rb);
    const push = short * (fixed[a] || fixed[b] ? 1 : 0.5);
    const px = (far ? dx / distance : 1) * push * f;
    const py = ((far ? dy / distance : (b % 7) / 7) * push) / f;
    x[a] = (x[a] as number) - px * share;
    y[a] = (y[a] as number) - py * share;
    x[b] = (x[b] as number) + px * (1 - share);
    y[b] = (y[b] as number) + py * (1 - share);
    if (short > near) met++;
  }
  return met;
};
