import { sha256 } from './sha256';

/** The SHA-256 of a text in UTF-8, as 64 hex digits. */
export type Digest = (text: string) => Promise<string>;

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The browser's own SHA-256; ours where a page has none, as on plain http. */
export const digest: Digest = async (text) => {
  const bytes = new TextEncoder().encode(text);
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  return subtle ? hex(await subtle.digest('SHA-256', bytes)) : sha256(bytes);
};
