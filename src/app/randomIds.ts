import type { IdSource } from '../domain/id';

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const length = 22;

/** Bytes from here on would make the first signs likelier than the others. */
const fair = 256 - (256 % signs.length);

/** Fills the array with chance, as `crypto.getRandomValues` does. */
type Fill = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

const randomText = (fill: Fill): string => {
  let text = '';
  while (text.length < length) {
    const drawn = [...fill(new Uint8Array(length))].filter((byte) => byte < fair);
    text += drawn.map((byte) => signs[byte % signs.length]).join('');
  }
  return text.slice(0, length);
};

/** Ids nobody can guess or meet twice; works on plain http too, where `randomUUID` does not. */
export const randomIds = (fill: Fill = (bytes) => crypto.getRandomValues(bytes)): IdSource => ({
  next: (prefix) => `${prefix}_${randomText(fill)}`,
});
