import { addressOf, judgeHost, pathOf } from './address.mjs';
import { chooseEncoding, createCompressor } from './compress.mjs';
import { cacheControl, securityHeaders } from './headers.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./files.mjs').ServedFile} ServedFile */

/** Where a second start asks who is here, and the header by which it knows us. */
export const healthPath = '/healthz';
export const ourHeader = 'x-commonwheel';

/**
 * Answers the requests of one server.
 * @param {Map<string, ServedFile>} files
 */
export function createAnswer(files) {
  const compress = createCompressor();

  return async (/** @type {Request} */ request, /** @type {Response} */ response) => {
    const port = request.socket.localPort ?? 0;
    const target = request.url ?? '';
    const path = pathOf(target);
    const hostVerdict = judgeHost(request.headers.host, port);
    if (hostVerdict === 'foreign') return say(response, 421, 'This server has another name.');
    if (path === null) return say(response, 400, 'This is not an address of Commonwheel.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return say(response, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
    if (hostVerdict === 'localhost')
      return say(response, 307, 'Moved.', { Location: `${addressOf(port)}${target}` });
    if (path === healthPath) return say(response, 200, 'Commonwheel', { [ourHeader]: '1' });
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
    if (!file) return say(response, 404, 'There is nothing at this address.');
    return sendFile(request, response, file, compress);
  };
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} sentence
 * @param {Record<string, string>} [headers]
 */
function say(response, status, sentence, headers = {}) {
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(status, { ...securityHeaders, ...type, ...headers });
  response.end(`${sentence}\n`);
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {ServedFile} file
 * @param {ReturnType<typeof createCompressor>} compress
 */
async function sendFile(request, response, file, compress) {
  const encoding = chooseEncoding(file, String(request.headers['accept-encoding'] ?? ''));
  const headers = {
    ...securityHeaders,
    'Content-Type': file.type,
    'Cache-Control': cacheControl(file.path),
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === file.etag) return response.writeHead(304, headers).end();
  const body = encoding ? await compress(file, encoding) : file.body;
  const encoded = encoding ? { 'Content-Encoding': encoding } : {};
  response.writeHead(200, { ...headers, ...encoded, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
