import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * What looking for a browser needs to know about a computer; tests pass a made-up one.
 * @typedef {object} Computer
 * @property {string} platform
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(command: string) => boolean} run
 * @property {(path: string) => boolean} starts
 * @property {() => string | null} playwrightPath
 */

/** The first is the same browser without what draws windows: tests take a quarter less time in it. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const debianPackages = ['chromium-headless-shell', 'chromium'];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const windowsPlaces = [
  ['ProgramFiles', 'Google/Chrome/Application/chrome.exe'],
  ['ProgramFiles(x86)', 'Google/Chrome/Application/chrome.exe'],
  ['LOCALAPPDATA', 'Google/Chrome/Application/chrome.exe'],
  ['ProgramFiles(x86)', 'Microsoft/Edge/Application/msedge.exe'],
];

/** What to do when no browser could be found or fetched. */
export const noChromium =
  'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, or run "npx playwright install --with-deps chromium".';

/**
 * A Chromium that is already here: the given one, Playwright's own, the system's.
 * @returns {string | null}
 */
export function findChromium(/** @type {Computer} */ computer = thisComputer()) {
  const given = computer.env.CHROMIUM_PATH || computer.env.CHROMIUM;
  if (given) return computer.exists(given) ? given : null;
  const places = [computer.playwrightPath(), ...systemPlaces(computer)];
  return places.find((path) => path && computer.exists(path) && computer.starts(path)) ?? null;
}

/**
 * A Chromium by all means: found, else from the system's packages, else Playwright's download.
 * @returns {string | null}
 */
export function provideChromium(/** @type {Computer} */ computer = thisComputer()) {
  const found = findChromium(computer);
  if (found || computer.env.CHROMIUM_PATH || computer.env.CHROMIUM) return found;
  if (computer.isRoot && computer.exists('/etc/debian_version')) {
    for (const name of debianPackages) {
      computer.run(`apt-get update && apt-get install -y ${name}`);
      const installed = findChromium(computer);
      if (installed) return installed;
    }
  }
  computer.run('npx playwright install chromium');
  return findChromium(computer);
}

/** @returns {string[]} */
function systemPlaces(/** @type {Computer} */ { platform, env }) {
  if (platform === 'win32')
    return windowsPlaces.map(([folder = '', path = '']) => join(env[folder] ?? '', path));
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...macPlaces, ...onPath] : onPath;
}

/** @returns {Computer} */
function thisComputer() {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run: (command) => {
      console.log(`The tests need a Chromium and there is none here yet. Trying: ${command}`);
      return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
    },
    starts: answersVersion,
    playwrightPath: () => {
      const { chromium } = createRequire(import.meta.url)('@playwright/test');
      return chromium.executablePath();
    },
  };
}

/** Some systems ship a stub that only tells how to install the real one. */
function answersVersion(/** @type {string} */ path) {
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /Chrom/.test(stdout);
}
