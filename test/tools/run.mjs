/**
 * `npm test`: sets up what is missing, runs every lane even when one fails, and ends with one line
 * that counts. `node test/tools/run.mjs unit components` runs only these; words that are no lane
 * go to the tools, such as part of a file name.
 */
import { chdir } from 'node:process';
import { root } from '../../src/server/root.mjs';
import { installPackages } from '../../src/server/setup.mjs';
import { lanes, usualLanes } from './lanes.mjs';
import { runLane } from './runLane.mjs';
import { tableOf } from './table.mjs';
import { addTallies } from './tally.mjs';

chdir(root);
installPackages();

const words = process.argv.slice(2);
const named = words.filter((word) => word in lanes);
const extra = words.filter((word) => !(word in lanes));

const outcomes = [];
for (const name of named.length > 0 ? named : usualLanes) {
  const lane = lanes[name];
  if (lane) outcomes.push(await runLane(name, lane, extra));
}

console.log(`\n${tableOf(outcomes)}`);
const { passed, failed, skipped } = addTallies(outcomes);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
