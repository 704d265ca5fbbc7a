import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';
import { isBuilt } from './sources.mjs';

const vite = join(root, 'node_modules/vite/bin/vite.js');

/** Builds the app when dist is missing or made from other sources; true when dist is current. */
export function buildIfNeeded() {
  return isBuilt() || build();
}

export function build() {
  console.log('Building the app…');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}
