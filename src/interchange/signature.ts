import type { FileReason } from './problem';

/** First bytes that tell what a file really is, whatever its name. */
const signatures: readonly (readonly [FileReason, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['oldWorkbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x1f, 0x8b]],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const headLength = 64 * 1024;

const ascii = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength));

/** A workbook is a zip whose first parts go by these names. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  /\[Content_Types\]\.xml|xl\/|_rels\/\.rels/.test(ascii(bytes)) &&
  !/word\/|ppt\//.test(ascii(bytes));

/** What a file is instead of text, as the reason to refuse it; null when nothing speaks against text. */
export const notTextBecause = (bytes: Uint8Array): FileReason | null => {
  const known = signatures.find(([, start]) => startsWith(bytes, start))?.[0] ?? null;
  return known === 'zip' && isWorkbook(bytes) ? 'workbook' : known;
};

const isControl = (code: number): boolean => code < 32 && code !== 9 && code !== 10 && code !== 13;

/** True when bytes hold what no text holds: zeros, or many control characters. */
export const looksBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, headLength);
  return head.includes(0) || head.filter(isControl).length > head.length / 20;
};

/** True when a text holds control characters near its beginning. */
export const hasControls = (text: string): boolean =>
  [...text.slice(0, 1024)].some((sign) => isControl(sign.codePointAt(0) ?? 0));
