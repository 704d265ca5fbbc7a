import { joinedBytes } from '../bytes';
import { limits } from '../limits';

export type Unpacked = Uint8Array | 'damaged' | 'tooLarge';

const through = (bytes: Uint8Array, way: TransformStream): ReadableStream<Uint8Array> =>
  new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(way);

/** What comes out of a stream; null when it is more than allowed, and the stream is given up then. */
const drained = async (
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array | null> => {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinedBytes(chunks, length);
    length += value.length;
    if (length > most) {
      void reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
};

export const isGzip = ([a, b]: Uint8Array): boolean => a === 0x1f && b === 0x8b;

/** Bytes packed as gzip. */
export const gzip = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const packed = await drained(through(bytes, new CompressionStream('gzip')), Infinity);
  return packed ?? new Uint8Array();
};

/** Unpacks gzip. What really comes out is counted, and a bomb is given up before it is large. */
export const gunzip = async (bytes: Uint8Array): Promise<Unpacked> => {
  const { unpacked, ratio, small } = limits;
  const most = Math.min(unpacked, Math.max(small, bytes.length * ratio));
  try {
    return (await drained(through(bytes, new DecompressionStream('gzip')), most)) ?? 'tooLarge';
  } catch {
    return 'damaged';
  }
};
