import { ok, type Result, refuse } from '../domain/result';
import type { FileProblem, Notice } from './problem';
import { hasControls, looksBinary, notTextBecause } from './signature';

export interface DecodedText {
  /** Without a byte order mark, every line ending in `\n`. */
  readonly text: string;
  readonly notices: readonly Notice[];
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const marked = (bytes: Uint8Array): Encoding | null => {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
};

/** UTF-16 without a mark shows as zeros in every second byte of Latin text. */
const striped = (bytes: Uint8Array): Encoding | null => {
  if (bytes.length % 2 !== 0) return null;
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return null;
};

const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n');

const decoded = (bytes: Uint8Array, encoding: string): string =>
  unixLines(new TextDecoder(encoding).decode(bytes));

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return unixLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
};

/** Two-byte text has zeros of its own; what it says must still be signs that people write. */
const wide = (text: string): Result<DecodedText, FileProblem> =>
  hasControls(text) ? refuse({ reason: 'binary' }) : ok({ text, notices: [] });

/**
 * Bytes as text: UTF-8 or UTF-16, with or without a mark; anything else is read as Western
 * European text, with a notice. Refuses pictures, workbooks, zips and other binary files by name.
 */
export const decodeText = (bytes: Uint8Array): Result<DecodedText, FileProblem> => {
  const reason = notTextBecause(bytes);
  if (reason) return refuse({ reason });
  const encoding = marked(bytes) ?? striped(bytes);
  if (encoding?.startsWith('utf-16')) return wide(decoded(bytes, encoding));
  if (looksBinary(bytes)) return refuse({ reason: 'binary' });
  const text = utf8(bytes);
  if (text !== null) return ok({ text, notices: [] });
  return ok({ text: decoded(bytes, 'windows-1252'), notices: [{ reason: 'westernText' }] });
};
