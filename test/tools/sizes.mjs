/** The lane "sizes": how much script, gzipped, the first page loads, and each part loaded later. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist } from '../../src/server/root.mjs';
import { firstPageScripts, overLimit } from './chunks.mjs';

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const first = firstPageScripts(manifest);
const sizes = readdirSync(join(dist, 'assets'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => measure(`assets/${name}`))
  .sort((a, b) => b.size - a.size);
const { total, problems } = overLimit(sizes);

for (const { file, size, isFirst } of sizes)
  console.log(`${kB(size).padStart(8)} kB  ${isFirst ? 'first page' : 'later     '}  ${file}`);
console.log(`${kB(total).padStart(8)} kB  on the first page`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function measure(/** @type {string} */ file) {
  return { file, size: gzipSync(readFileSync(join(dist, file))).length, isFirst: first.has(file) };
}

function kB(/** @type {number} */ bytes) {
  return (bytes / 1000).toFixed(1);
}
