import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files that import all of d3 at once. The linter forbids the forces of d3 by name; a whole import
 * would bring them in unnamed, and nothing of it could be left out of the build.
 * @param {string} folder
 * @param {string[]} paths
 */
export function wholeD3Imports(folder, paths) {
  return paths
    .filter((path) => /\*\s+as\s+\w+\s+from\s+'d3'/.test(readFileSync(join(folder, path), 'utf8')))
    .map((path) => `${path} imports all of d3: name what it uses.`);
}
