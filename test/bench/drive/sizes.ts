import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstPageScripts } from '../../tools/chunks.mjs';

/** Script of a build, gzipped, in kB. */
export interface ScriptSizes {
  readonly firstPage: number;
  readonly largestLater: number;
}

/** How much script the first page of a build loads, and how large the largest part loaded later is. */
export const scriptSizes = (dist: string): ScriptSizes => {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const first = firstPageScripts(manifest);
  const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
  const kB = (name: string) => gzipSync(readFileSync(join(dist, 'assets', name))).length / 1000;
  const isFirst = (name: string) => first.has(`assets/${name}`);
  return {
    firstPage: scripts.filter(isFirst).reduce((sum, name) => sum + kB(name), 0),
    largestLater: Math.max(0, ...scripts.filter((name) => !isFirst(name)).map(kB)),
  };
};
