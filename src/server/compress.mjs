import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from './mediaTypes.mjs';

/** @typedef {import('./files.mjs').ServedFile} ServedFile */
/** @typedef {'br' | 'gzip'} Encoding */

const worthCompressing = 1024;
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** @type {Record<Encoding, (body: Buffer) => Promise<Buffer>>} */
const encoders = {
  br: (body) => promisify(brotliCompress)(body, quality),
  gzip: (body) => promisify(gzip)(body),
};

/** @returns {Encoding | null} the best encoding the browser takes for this file */
export function chooseEncoding(/** @type {ServedFile} */ file, /** @type {string} */ accepted) {
  if (!isText(file.type) || file.body.length < worthCompressing) return null;
  const names = accepted.split(',').map((part) => part.split(';')[0]?.trim());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : null;
}

/** Compresses each file once, when it is first asked for. */
export function createCompressor() {
  /** @type {Map<string, Promise<Buffer>>} */
  const done = new Map();
  return (/** @type {ServedFile} */ file, /** @type {Encoding} */ encoding) => {
    const key = `${encoding} ${file.path}`;
    const made = done.get(key) ?? encoders[encoding](file.body);
    done.set(key, made);
    return made;
  };
}
