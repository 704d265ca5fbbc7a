import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * How many tests a lane ran, from what its tool reported. A tool that stops with an error is at
 * least one failure, and a lane in which nothing ran has failed: nothing is skipped in silence.
 * @param {Tally} counted
 * @param {boolean} endedWell
 * @returns {Tally}
 */
export function settle(counted, endedWell) {
  const ranNothing = counted.passed + counted.failed === 0;
  const unseen = counted.failed === 0 && (!endedWell || ranNothing);
  return unseen ? { ...counted, failed: 1 } : counted;
}

/** @returns {Tally} */
export function tallyVitest(/** @type {string} */ file) {
  const report = readReport(file);
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/** @returns {Tally} */
export function tallyPlaywright(/** @type {string} */ file) {
  const stats = readReport(file).stats ?? {};
  return {
    passed: stats.expected ?? 0,
    failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0),
    skipped: stats.skipped ?? 0,
  };
}

/** @returns {Tally} */
export function addTallies(/** @type {Tally[]} */ tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

function readReport(/** @type {string} */ file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
