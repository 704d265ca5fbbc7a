import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { withoutPolicyTag } from './csp.mjs';
import { mediaType } from './mediaTypes.mjs';

/** @typedef {{ path: string, type: string, body: Buffer, etag: string }} ServedFile */

/**
 * Reads the built app into memory once. A request can only name what is in this map, so no path
 * leads out of the folder, and a build made meanwhile never mixes with the one being served.
 * @param {string} folder
 * @returns {Map<string, ServedFile>}
 */
export function readFiles(folder) {
  return new Map(listFiles(folder).map((path) => [path, readServed(folder, path)]));
}

/** @returns {string[]} addresses like `/assets/x.js`, without hidden files */
function listFiles(/** @type {string} */ folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .filter((path) => !path.includes('/.'));
}

/** @returns {ServedFile} */
function readServed(/** @type {string} */ folder, /** @type {string} */ path) {
  const raw = readFileSync(join(folder, path));
  const body = path.endsWith('.html') ? Buffer.from(withoutPolicyTag(raw.toString())) : raw;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { path, type: mediaType(path), body, etag };
}
