import { connect } from 'node:net';
import { addressOf, host } from './address.mjs';
import { healthPath, ourHeader } from './answer.mjs';

const patience = 2000;

/**
 * Who listens at a port: nobody, our own server, or another program.
 * @param {number} port
 * @returns {Promise<'nobody' | 'us' | 'other'>}
 */
export async function whoListens(port) {
  if (!(await isTaken(port))) return 'nobody';
  return (await isOurs(port)) ? 'us' : 'other';
}

/** @returns {Promise<boolean>} */
function isTaken(/** @type {number} */ port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: patience });
    const settle = (/** @type {boolean} */ taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });
}

async function isOurs(/** @type {number} */ port) {
  try {
    const url = `${addressOf(port)}${healthPath}`;
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'manual' });
    return answer.headers.has(ourHeader);
  } catch {
    return false;
  }
}
