/** The first 32 bits of the fractional parts of a root of the first primes, as SHA-256 defines them. */
const rootBits = (root: number): number => {
  const fraction = root - Math.floor(root);
  return Math.floor(fraction * 2 ** 32) | 0;
};

const primes = (count: number): readonly number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++)
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
};

const rounds = Int32Array.from(primes(64), (prime) => rootBits(Math.cbrt(prime)));
const start = Int32Array.from(primes(8), (prime) => rootBits(Math.sqrt(prime)));

const blockLength = 64;

/** The message with its end mark and its length in bits, in whole blocks. */
const padded = (bytes: Uint8Array): DataView => {
  const blocks = Math.ceil((bytes.length + 9) / blockLength);
  const all = new Uint8Array(blocks * blockLength);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(all.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(all.length - 4, (bytes.length * 8) >>> 0);
  return view;
};

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const spread = (view: DataView, offset: number, words: Int32Array): void => {
  for (let t = 0; t < 16; t++) words[t] = view.getInt32(offset + t * 4);
  for (let t = 16; t < 64; t++) {
    const [a, b] = [words[t - 15] ?? 0, words[t - 2] ?? 0];
    const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    words[t] = ((words[t - 16] ?? 0) + low + (words[t - 7] ?? 0) + high) | 0;
  }
};

const mixBlock = (state: Int32Array, words: Int32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const chosen = (e & f) ^ (~e & g);
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (rounds[t] ?? 0) + (words[t] ?? 0)) |
      0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = ((state[at] ?? 0) + word) | 0;
  });
};

/** SHA-256 in plain code, for pages without WebCrypto (plain http); 64 hex digits. */
export const sha256 = (bytes: Uint8Array): string => {
  const view = padded(bytes);
  const state = start.slice();
  const words = new Int32Array(64);
  for (let offset = 0; offset < view.byteLength; offset += blockLength) {
    spread(view, offset, words);
    mixBlock(state, words);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};
