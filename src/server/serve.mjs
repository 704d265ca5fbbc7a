import { createServer } from 'node:http';
import { addressOf, host } from './address.mjs';
import { createAnswer } from './answer.mjs';
import { readFiles } from './files.mjs';

/**
 * Serves a built app. Port 0 takes any free port (for tests). Rejects with the system's error
 * when the port is taken.
 * @param {{ folder: string, port: number }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serve({ folder, port }) {
  const server = createServer(createAnswer(readFiles(folder)));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ address: addressOf(bound.port), close: () => close(server) });
    });
  });
}

/** @returns {Promise<void>} */
function close(/** @type {import('node:http').Server} */ server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
