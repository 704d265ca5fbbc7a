import { pause } from './afterFrame';
import type { Peer } from './peer';

export interface Settling {
  /** When things had come to rest, in ms from the start; null when nothing was ever seen. */
  readonly settle: number | null;
  /** When the watch ended, in ms from the start. */
  readonly end: number;
  /** Still moving when the watch ended. */
  readonly capped: boolean;
}

/** Where the watched circles stood at a time: x, y, x, y … */
interface Snap {
  readonly time: number;
  readonly at: Float32Array;
}

const mostWatched = 400;
const every = 100;
const everyWhenAdded = 33;
/** A mean step of less than this part of the drawing's radius is rest. */
const restStep = 0.0005;
const near = 0.02;
const most = 0.05;

const watchedOf = (count: number): readonly number[] => {
  const step = Math.max(1, Math.floor(count / mostWatched));
  const found: number[] = [];
  for (let index = 0; index < count; index += step) found.push(index);
  if (found.at(-1) !== count - 1) found.push(count - 1);
  return found;
};

const snapOf = (peer: Peer, time: number): Snap | null => {
  const flat = peer.positions();
  if (!flat?.length) return null;
  const watched = watchedOf(flat.length / 3);
  const at = new Float32Array(2 * watched.length);
  watched.forEach((index, k) => {
    at[2 * k] = flat[3 * index] ?? 0;
    at[2 * k + 1] = flat[3 * index + 1] ?? 0;
  });
  return at.every(Number.isFinite) ? { time, at } : null;
};

/** The root mean square distance of the circles from their middle. */
const radiusOf = (at: Float32Array): number => {
  const count = at.length / 2;
  let [x, y, squares] = [0, 0, 0];
  for (let k = 0; k < count; k++) {
    x += (at[2 * k] ?? 0) / count;
    y += (at[2 * k + 1] ?? 0) / count;
  }
  for (let k = 0; k < count; k++)
    squares += ((at[2 * k] ?? 0) - x) ** 2 + ((at[2 * k + 1] ?? 0) - y) ** 2;
  return Math.sqrt(squares / count) || 1;
};

const stepOf = (a: Float32Array, b: Float32Array, k: number): number =>
  Math.hypot((a[2 * k] ?? 0) - (b[2 * k] ?? 0), (a[2 * k + 1] ?? 0) - (b[2 * k + 1] ?? 0));

const meanStep = (a: Float32Array, b: Float32Array): number => {
  const count = b.length / 2;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += stepOf(a, b, k);
  return sum / count / radiusOf(b);
};

/** Whether nearly all watched circles, and a new one, are where they end. */
const isAtRest = (at: Float32Array, end: Float32Array, isAdding: boolean): boolean => {
  const [count, reach] = [end.length / 2, near * radiusOf(end)];
  let out = 0;
  for (let k = 0; k < count; k++) if (stepOf(at, end, k) > reach) out += 1;
  return out <= most * count && !(isAdding && stepOf(at, end, count - 1) > reach);
};

const settledAt = (snaps: readonly Snap[], isAdding: boolean): number | null => {
  const end = snaps.at(-1);
  if (!end) return null;
  const same = snaps.filter(({ at }) => at.length === end.at.length);
  const last = same.findLastIndex(({ at }) => !isAtRest(at, end.at, isAdding));
  return same[last + 1]?.time ?? end.time;
};

/**
 * Watches a picture until it rests or `cap` ms have passed since `start`, then looks back for the
 * moment from which 95 % of up to 400 circles stayed within 2 % of the drawing's radius of where
 * they ended; with `isAdding` the last circle as well.
 */
export const watchPlaces = async (
  peer: Peer,
  start: number,
  cap: number,
  isAdding = false,
): Promise<Settling> => {
  const snaps: Snap[] = [];
  let still: number | null = null;
  for (;;) {
    const time = performance.now() - start;
    const before = snaps.at(-1);
    const snap = snapOf(peer, time);
    if (snap) {
      snaps.push(snap);
      const moves =
        before?.at.length !== snap.at.length || meanStep(before.at, snap.at) >= restStep;
      still = moves ? null : (still ?? time);
    }
    if (still !== null && time - still > (peer.done() ? 500 : 1500)) break;
    if (time > cap) break;
    await pause(isAdding && time < 600 ? everyWhenAdded : every);
  }
  const end = performance.now() - start;
  return { settle: settledAt(snaps, isAdding), end, capped: still === null };
};
