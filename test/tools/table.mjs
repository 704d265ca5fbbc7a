/** @typedef {import('./runLane.mjs').Outcome} Outcome */

const head = `  ${'lane'.padEnd(28)}passed failed skipped  seconds  budget`;

/**
 * A line a lane: what it counted, how long it took, and how long it may take on two cores. A lane
 * that took longer says so; that is no failure, since the machine may have had other work.
 */
export function tableOf(/** @type {readonly Outcome[]} */ outcomes) {
  return [head, ...outcomes.map(lineOf), wholeOf(outcomes)].join('\n');
}

/** @returns {string} */
function lineOf(/** @type {Outcome} */ { title, passed, failed, skipped, seconds, budget }) {
  const counts = [passed, failed, skipped].map((count) => String(count).padStart(7)).join('');
  const took = seconds.toFixed(1).padStart(9);
  const may = budget ? String(budget).padStart(8) : '';
  const over = budget && seconds > budget ? '  over budget' : '';
  return `${failed ? '✗' : '✓'} ${title.padEnd(27)}${counts}${took}${may}${over}`;
}

/** What the whole test command may take, in seconds. */
const wholeBudget = 600;

function wholeOf(/** @type {readonly Outcome[]} */ outcomes) {
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0);
  const over = seconds > wholeBudget ? '  over budget' : '';
  return `  ${'in all'.padEnd(48)}${seconds.toFixed(1).padStart(9)}${String(wholeBudget).padStart(8)}${over}`;
}
