const megabyte = 1024 * 1024;

/** What may come out of a packed file: real bytes, and how many times its packed size. */
export const unpackLimits = { bytes: 64 * megabyte, ratio: 200, small: megabyte } as const;

export type Unpacked = Uint8Array | 'damaged' | 'tooLarge';

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

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
    if (done) return joined(chunks, length);
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
  const { bytes: limit, ratio, small } = unpackLimits;
  const most = Math.min(limit, Math.max(small, bytes.length * ratio));
  try {
    return (await drained(through(bytes, new DecompressionStream('gzip')), most)) ?? 'tooLarge';
  } catch {
    return 'damaged';
  }
};
