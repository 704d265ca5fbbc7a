import type { FileProblem } from './problem';

const megabyte = 1024 * 1024;

/** What a file may hold at most, so that no file can stall the page. */
export const limits = {
  bytes: 50 * megabyte,
  /** Real bytes that may come out of a packed file, in all. */
  unpacked: 64 * megabyte,
  /** How many times its packed size a piece may grow to; small ones may pack better. */
  ratio: 200,
  small: megabyte,
  rows: 500_000,
  /** Rows of a sheet times its columns. */
  cells: 10_000_000,
  partners: 20_000,
  /** How deep JSON may nest. */
  depth: 32,
  /** Lines with stray quote marks after which a table is given up. */
  brokenQuotes: 100,
} as const;

/** Bytes as whole megabytes, for sentences. */
export const inMegabytes = (bytes: number): number => Math.round(bytes / megabyte);

/** Why a file of that many bytes is not read at all; null when it may be. */
export const tooLarge = (bytes: number): FileProblem | null => {
  if (bytes <= limits.bytes) return null;
  const values = { size: Math.ceil(bytes / megabyte), limit: limits.bytes / megabyte };
  return { reason: 'tooLarge', values };
};

/** Why a map of that many partners is not taken; null when it is. */
export const tooManyPartners = (count: number): FileProblem | null =>
  count <= limits.partners
    ? null
    : { reason: 'tooManyPartners', values: { count, limit: limits.partners } };
