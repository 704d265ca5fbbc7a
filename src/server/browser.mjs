import { spawn } from 'node:child_process';

/** @type {Record<string, string[]>} */
const openers = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/**
 * Opens the address in the person's browser; false when there is no browser to open
 * (no screen, no opener, or BROWSER=none).
 * @param {string} address
 * @returns {Promise<boolean>}
 */
export function openBrowser(address) {
  if (!hasScreen()) return Promise.resolve(false);
  const [command = '', ...args] = openers[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
    // Some openers stay as long as the browser does: then it is open.
    const timer = setTimeout(() => resolve(true), 3000);
    const settle = (/** @type {boolean} */ opened) => {
      clearTimeout(timer);
      resolve(opened);
    };
    child.once('error', () => settle(false));
    child.once('exit', (code) => settle(code === 0));
    child.unref();
  });
}

function hasScreen() {
  if (process.env.BROWSER === 'none' || process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
