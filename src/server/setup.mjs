import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const lock = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.commonwheel-lock');

/**
 * Makes sure that the packages of package-lock.json are installed: by the recorded hash of the
 * lock, else by what npm itself noted down (someone ran npm by hand), else by `npm ci`.
 */
export function installPackages() {
  requireNode();
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (read(stamp).trim() === wanted) return;
  if (!isInstalledByHand()) runInstall();
  writeFileSync(stamp, `${wanted}\n`);
}

/** Says so before an old Node stumbles over something newer. */
function requireNode() {
  const wanted = JSON.parse(read(join(root, 'package.json'))).engines.node.replace(/[^\d.]/g, '');
  const isOld = process.versions.node.localeCompare(wanted, 'en', { numeric: true }) < 0;
  if (isOld) stop(`Commonwheel needs Node ${wanted} or newer; this is ${process.versions.node}.`);
}

/** npm writes the tree it installed into a lock file of its own. */
function isInstalledByHand() {
  const installed = JSON.parse(read(join(modules, '.package-lock.json')) || '{}').packages ?? {};
  const wanted = Object.entries(JSON.parse(read(lock)).packages);
  return wanted.every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function runInstall() {
  console.log('Installing the packages Commonwheel is built with. The first time takes a minute.');
  // A shell finds npm on every system; tools are needed even where NODE_ENV says production.
  const command = 'npm ci --include=dev --no-audit --no-fund';
  const { status } = spawnSync(command, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0)
    stop('The packages could not be installed; above is what npm said. Is this computer online?');
}

function stop(/** @type {string} */ sentence) {
  console.error(sentence);
  process.exit(1);
}

function read(/** @type {string} */ path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
