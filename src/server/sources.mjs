import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './root.mjs';

/** Everything a build is made from, and the file in the build that says from what it was made. */
const made = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
export const sourcesFile = '.sources';

/** One hash over the names and contents of all sources. */
export function hashSources() {
  const hash = createHash('sha256');
  for (const path of made.flatMap(filesUnder).sort()) {
    hash.update(`${path.replaceAll('\\', '/')}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** True when the app in dist was built from exactly what is here now. */
export function isBuilt() {
  const record = join(dist, sourcesFile);
  return existsSync(record) && readFileSync(record, 'utf8').trim() === hashSources();
}

/** @returns {string[]} */
function filesUnder(/** @type {string} */ path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full).flatMap((name) => filesUnder(join(path, name)));
}
