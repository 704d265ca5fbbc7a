/**
 * `npm start`: installs what is missing, builds when something changed, and serves the app at the
 * one address where its maps are stored.
 */
import { addressOf, usualPort } from './address.mjs';
import { openBrowser } from './browser.mjs';
import { buildIfNeeded } from './build.mjs';
import { whoListens } from './neighbor.mjs';
import { dist } from './root.mjs';
import { serve } from './serve.mjs';
import { installPackages } from './setup.mjs';

const port = readPort(process.env.PORT);

if (await openIfRunning()) process.exit(0);
installPackages();
if (!buildIfNeeded()) fail('The app could not be built; the reason stands above.');
const server = await serve({ folder: dist, port }).catch(stopAtTakenPort);
closeOnSignal();
await show(server.address);
console.log('Leave this window open while you work. Ctrl+C ends Commonwheel; maps stay saved.');

/** A second start opens the app that is already here, and never takes another port. */
async function openIfRunning() {
  const neighbor = port === 0 ? 'nobody' : await whoListens(port);
  if (neighbor === 'other') failBusy();
  if (neighbor === 'nobody') return false;
  console.log('Commonwheel is already running.');
  await show(addressOf(port));
  return true;
}

async function show(/** @type {string} */ address) {
  const opened = await openBrowser(address);
  console.log(opened ? `Commonwheel is open at ${address}` : `Open ${address} in a browser.`);
}

function closeOnSignal() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      console.log('\nCommonwheel has ended.');
      await server.close();
      process.exit(0);
    });
  }
}

/** @returns {number} */
function readPort(/** @type {string | undefined} */ text) {
  const number = Number(text || usualPort);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  return fail(`PORT must be a number from 0 to 65535; it is "${text}".`);
}

/** @returns {never} */
function stopAtTakenPort(/** @type {NodeJS.ErrnoException} */ error) {
  if (error.code === 'EADDRINUSE') failBusy();
  return fail(`Port ${port} cannot be used: ${error.message}`);
}

/** @returns {never} */
function failBusy() {
  return fail(
    `Another program is using port ${port}. Maps are stored for ${addressOf(port)}, so Commonwheel does not move to another port: end that program and start again.`,
  );
}

/** @returns {never} */
function fail(/** @type {string} */ sentence) {
  console.error(sentence);
  process.exit(1);
}
