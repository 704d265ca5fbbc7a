/** Storage belongs to the origin, so the app always lives at one host name. */
export const host = '127.0.0.1';
export const usualPort = 4780;

export function addressOf(/** @type {number} */ port) {
  return `http://${host}:${port}`;
}

/**
 * Who a request is for, by its Host header. Any name but ours is refused, so that a foreign page
 * cannot reach this server through a name of its own (DNS rebinding).
 * @param {string | undefined} header
 * @param {number} port
 * @returns {'ours' | 'localhost' | 'foreign'}
 */
export function judgeHost(header, port) {
  if (header === `${host}:${port}`) return 'ours';
  if (header === 'localhost' || header?.startsWith('localhost:')) return 'localhost';
  return 'foreign';
}

/**
 * The path a request names, or null when it is not a plain path.
 * @param {string} target
 */
export function pathOf(target) {
  if (!target.startsWith('/')) return null;
  const path = decode(target.split(/[?#]/)[0] ?? '');
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  return path.split('/').includes('..') ? null : path;
}

/** @returns {string | null} */
function decode(/** @type {string} */ text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
