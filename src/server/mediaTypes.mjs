import { extname } from 'node:path';

/** @type {Record<string, string>} */
const byExtension = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export function mediaType(/** @type {string} */ path) {
  return byExtension[extname(path)] ?? 'application/octet-stream';
}

/** Text shrinks; pictures and fonts are compressed already. */
export function isText(/** @type {string} */ type) {
  return type.includes('charset=utf-8');
}
