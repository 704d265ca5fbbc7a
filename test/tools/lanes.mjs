import { join } from 'node:path';
import { build, buildIfNeeded } from '../../src/server/build.mjs';
import { root } from '../../src/server/root.mjs';
import { noChromium, provideChromium } from './chromium.mjs';
import { findOffice, noOffice } from './office.mjs';
import { tallyPlaywright, tallyVitest } from './tally.mjs';

/**
 * One part of the test command.
 * @typedef {object} Lane
 * @property {string} title
 * @property {number} [budget] seconds it may take on two cores; more is said, and fails nothing
 * @property {string[]} [command] a script of Node with its arguments
 * @property {Record<string, string>} [env]
 * @property {() => string | null} [prepare] what must be there first; a sentence when it is not
 * @property {(report: string) => import('./tally.mjs').Tally} [tally] without it the lane counts one
 * @property {(report: string) => string[]} [reportTo]
 */

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);
const biome = bin('@biomejs/biome/bin/biome');
const vitest = bin('vitest/vitest.mjs');
const vitestConfig = '.config/vitest.config.ts';
const playwright = bin('@playwright/test/cli.js');

/**
 * Screens make and drop thousands of small things: with more room for young ones a tenth is saved.
 * Every core runs tests, so none is left to help with clearing away.
 */
const memory = ['--max-semi-space-size=64', '--single-threaded-gc'];

/** @returns {Lane} */
function vitestLane(/** @type {string} */ title, /** @type {string} */ project) {
  return {
    title,
    command: [...memory, vitest, 'run', '--config', vitestConfig, '--project', project],
    // As on a build server: a picture that is missing fails instead of being written.
    env: { CI: '1' },
    reportTo: (report) => ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    tally: tallyVitest,
  };
}

/** @returns {Lane} */
function browserLane(
  /** @type {string} */ title,
  /** @type {string} */ project,
  /** @type {Record<string, string>} */ env = {},
) {
  return {
    title,
    command: [playwright, 'test', '--config', '.config/playwright.config.ts', '--project', project],
    env,
    prepare: () => needChromium() ?? needBuild(),
    tally: tallyPlaywright,
  };
}

/** @type {Record<string, Lane>} */
export const lanes = {
  lint: {
    title: 'Lint and format',
    command: [biome, 'check', '--config-path=.config', '--error-on-warnings', '.'],
  },
  types: { title: 'Types', command: [bin('typescript/bin/tsc'), '--noEmit'] },
  layers: { title: 'Layers and lock file', command: ['test/tools/layers.mjs'] },
  unit: { ...vitestLane('Core and scenes', 'unit'), budget: 60 },
  components: { ...vitestLane('Components', 'components'), budget: 60 },
  build: {
    title: 'Build and sizes',
    budget: 40,
    prepare: () => (build() ? null : 'The app could not be built; the reason stands above.'),
    command: ['test/tools/sizes.mjs'],
  },
  journeys: { ...browserLane('Journeys in a real browser', 'journeys'), budget: 180 },
  faults: { ...browserLane('Faults, quick', 'faults'), budget: 120 },
  'faults-full': browserLane('Faults, in full', 'faults', { FAULTS: 'full' }),
  office: {
    ...vitestLane('Our files in LibreOffice', 'office'),
    command: [vitest, 'run', '--config', '.config/vitest.office.config.ts'],
    prepare: () => (findOffice() ? null : noOffice),
  },
};

/** Lanes that run only when they are named: they take long, or need a program that few have. */
const named = ['faults-full', 'office'];

/** What the test command runs when no lane is named. */
export const usualLanes = Object.keys(lanes).filter((name) => !named.includes(name));

/** The browser is looked for once; the lanes get its path from the environment. */
function needChromium() {
  const path = provideChromium();
  if (!path) return noChromium;
  process.env.CHROMIUM_PATH = path;
  return null;
}

function needBuild() {
  return buildIfNeeded() ? null : 'There is no build to open: it failed, see above.';
}
