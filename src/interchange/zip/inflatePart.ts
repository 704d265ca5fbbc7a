import { Inflate } from 'fflate';
import { joinedBytes } from '../bytes';
import { limits } from '../limits';
import type { ZipEntry } from './zipDirectory';

/** How large what comes out of a zip may become. */
export interface Budget {
  /** Real bytes that may come out of the whole file. */
  readonly most: number;
  /** What of that is left. */
  left: number;
}

export type Inflated = Uint8Array | 'damaged' | 'bomb' | 'tooLarge';

const sliceLength = 8 * 1024;

const overflow = (real: number, packed: number, budget: Budget): 'bomb' | 'tooLarge' | null => {
  if (real > limits.small && real > packed * limits.ratio) return 'bomb';
  return real > budget.left ? 'tooLarge' : null;
};

/** Counts what really comes out, slice by slice, and stops before it is too much. */
const deflated = (packed: Uint8Array, budget: Budget): Inflated => {
  const chunks: Uint8Array[] = [];
  let real = 0;
  const stream = new Inflate((chunk) => {
    real += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += sliceLength) {
    const isLast = at + sliceLength >= packed.length;
    stream.push(packed.subarray(at, at + sliceLength), isLast);
    const over = overflow(real, packed.length, budget);
    if (over) return over;
  }
  return joinedBytes(chunks, real);
};

/** The unpacked bytes of a part, or why they are not to be had. Takes them from the budget. */
export const inflatePart = (bytes: Uint8Array, entry: ZipEntry, budget: Budget): Inflated => {
  const packed = bytes.subarray(entry.start, entry.end);
  if (entry.method !== 0 && entry.method !== 8) return 'damaged';
  if (entry.method === 0 && packed.length > budget.left) return 'tooLarge';
  try {
    const part = entry.method === 0 ? packed : deflated(packed, budget);
    if (typeof part !== 'string') budget.left -= part.length;
    return part;
  } catch {
    return 'damaged';
  }
};
