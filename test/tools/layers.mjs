/** The lane "layers": who imports whom, and whether the lock file installs on every platform. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/server/root.mjs';
import { cruiseLayers } from './cruise.mjs';
import { lockfileProblems } from './lockfile.mjs';
import { wholeD3Imports } from './wholeD3.mjs';

/** With a tool chain that cannot read TypeScript the cruise sees nothing and passes in silence. */
const fewestModules = 20;

const { modules, violations } = await cruiseLayers(root);
const problems = [
  ...violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`),
  ...lockfileProblems(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))),
  ...wholeD3Imports(root, modules),
];
if (modules.length <= fewestModules) problems.push(`Only ${modules.length} modules were seen.`);

for (const problem of problems) console.error(problem);
console.log(`${modules.length} modules, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
