import type { Id } from './id';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const idLength = 22;

const [c1, c2, c3, c4] = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const;

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

const mixed = (word: number, first: number, by: number, second: number): number =>
  Math.imul(rotated(Math.imul(word, first), by), second);

const finished = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

/** Four letters of plain text as one number; nothing stands behind the end. */
const wordAt = (text: string, at: number): number =>
  (text.charCodeAt(at) || 0) |
  ((text.charCodeAt(at + 1) || 0) << 8) |
  ((text.charCodeAt(at + 2) || 0) << 16) |
  ((text.charCodeAt(at + 3) || 0) << 24);

type Four = [number, number, number, number];

const summed = ([a, b, c, d]: Four): Four => {
  const all = (a + b + c + d) | 0;
  return [all, (all + b) | 0, (all + c) | 0, (all + d) | 0];
};

/** The 128 bits of MurmurHash3 for 32-bit machines, of a text of plain letters and digits. */
const hashOf = (text: string): Four => {
  let [a, b, c, d]: Four = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 16) {
    a ^= mixed(wordAt(text, at), c1, 15, c2);
    a = (Math.imul((rotated(a, 19) + b) | 0, 5) + 0x561ccd1b) | 0;
    b ^= mixed(wordAt(text, at + 4), c2, 16, c3);
    b = (Math.imul((rotated(b, 17) + c) | 0, 5) + 0x0bcaa747) | 0;
    c ^= mixed(wordAt(text, at + 8), c3, 17, c4);
    c = (Math.imul((rotated(c, 15) + d) | 0, 5) + 0x96cd1c35) | 0;
    d ^= mixed(wordAt(text, at + 12), c4, 18, c1);
    d = (Math.imul((rotated(d, 13) + a) | 0, 5) + 0x32ac3b17) | 0;
  }
  const size = text.length;
  const ended = summed([a ^ size, b ^ size, c ^ size, d ^ size]);
  return summed(ended.map(finished) as Four);
};

const pairs = Array.from(digits, (first) => Array.from(digits, (second) => first + second)).flat();

/** Takes two digits off the end of a number of four words; answers with them. */
const pairOff = (words: Four): string => {
  let rest = 0;
  for (let at = 0; at < words.length; at++) {
    const part = rest * 2 ** 32 + ((words[at] ?? 0) >>> 0);
    words[at] = Math.floor(part / pairs.length);
    rest = part % pairs.length;
  }
  return pairs[rest] ?? '';
};

const written = (hash: Four): string => {
  let text = '';
  while (text.length < idLength) text = pairOff(hash) + text;
  return text;
};

/**
 * The id of the row for one measure, one unit and one group (none = the total): the same on every
 * device, so that two copies of a map meet in it.
 */
export const seriesIdOf = (indicator: Id, unit: Id, subgroup: Id | null): Id =>
  `series_${written(hashOf(`${indicator}~${unit}~${subgroup ?? ''}`))}`;
