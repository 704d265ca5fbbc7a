import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/server/root.mjs';
import { settle } from './tally.mjs';

/** @typedef {import('./lanes.mjs').Lane} Lane */
/** @typedef {import('./tally.mjs').Tally & { title: string, seconds: number, budget?: number }} Outcome */

const reports = join(root, '.cache/reports');

/**
 * Runs one lane, its output streaming to the screen.
 * @param {string} name
 * @param {Lane} lane
 * @param {string[]} extra arguments for its tool, such as part of a file name
 * @returns {Promise<Outcome>}
 */
export async function runLane(name, lane, extra) {
  const started = performance.now();
  console.log(`\n── ${lane.title} (${name}) ${'─'.repeat(Math.max(0, 60 - lane.title.length))}`);
  const tally = await runAndCount(name, lane, extra);
  const seconds = (performance.now() - started) / 1000;
  return { title: lane.title, budget: lane.budget, ...tally, seconds };
}

/** @returns {Promise<import('./tally.mjs').Tally>} */
async function runAndCount(
  /** @type {string} */ name,
  /** @type {Lane} */ lane,
  /** @type {string[]} */ extra,
) {
  const hindrance = lane.prepare?.() ?? null;
  if (hindrance) {
    console.error(hindrance);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = join(reports, `${name}-${process.pid}.json`);
  mkdirSync(reports, { recursive: true });
  const args = [...(lane.command ?? []), ...(lane.reportTo?.(report) ?? []), ...extra];
  const endedWell = await run(args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...lane.env });
  if (lane.tally) return countReport(lane.tally, report, endedWell);
  return { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1, skipped: 0 };
}

function countReport(
  /** @type {NonNullable<Lane['tally']>} */ tally,
  /** @type {string} */ report,
  /** @type {boolean} */ endedWell,
) {
  const counted = settle(tally(report), endedWell);
  rmSync(report, { force: true });
  return counted;
}

/** @returns {Promise<boolean>} */
function run(/** @type {string[]} */ args, /** @type {Record<string, string>} */ env) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, /** @type {object} */ (options));
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
