import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/server/csp.mjs';
import { whoListens } from '../../src/server/neighbor.mjs';
import { serve } from '../../src/server/serve.mjs';

const script = `export const long = '${'wheel '.repeat(500)}';`;
const policyTag = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`;

let folder = '';
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'commonwheel-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'index.html'), `<head>\n    ${policyTag}\n<title>C</title></head>`);
  writeFileSync(join(folder, 'sw.js'), 'self.x = 1;');
  writeFileSync(join(folder, 'assets/main-abc.js'), script);
  writeFileSync(join(folder, 'assets/font.woff2'), 'x'.repeat(5000));
  writeFileSync(join(folder, '.vite/manifest.json'), '{}');
  server = await serve({ folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** fetch neither sets Host nor leaves a path alone, so these go out as written. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const port = new URL(server.address).port;
  const options = { host: '127.0.0.1', port, path, method, headers };
  return new Promise<{ status?: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const asked = request(options, (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body }),
        );
      });
      asked.on('error', reject).end();
    },
  );
}

describe('the server of the app', () => {
  it('gives the page with its policy as a header and not as a tag', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe(
      `${contentSecurityPolicy}; frame-ancestors 'none'`,
    );
    expect(body).toBe('<head>\n<title>C</title></head>');
  });

  it('sends the other security headers with every answer', async () => {
    for (const path of ['/', '/nothing', '/%']) {
      const { headers } = await ask(path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
    }
  });

  it('lets files named by their content be kept for good, and nothing else', async () => {
    const cacheOf = async (path: string) => (await ask(path)).headers['cache-control'];
    expect(await cacheOf('/assets/main-abc.js')).toContain('immutable');
    expect(await cacheOf('/index.html')).toBe('no-cache');
    expect(await cacheOf('/sw.js')).toBe('no-cache');
  });

  it('answers 304 when the browser has the file already', async () => {
    const etag = String((await ask('/')).headers.etag);
    expect((await ask('/', { 'If-None-Match': etag })).status).toBe(304);
  });

  it.each(['br', 'gzip'])('compresses script as %s', async (encoding) => {
    const url = `${server.address}/assets/main-abc.js`;
    const answer = await fetch(url, { headers: { 'Accept-Encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(script.length / 5);
    expect(await answer.text()).toBe(script);
  });

  it('leaves fonts as they are', async () => {
    const { headers } = await ask('/assets/font.woff2', { 'Accept-Encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-type']).toBe('font/woff2');
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, '30', '']);
  });

  it.each([
    ['a path that leaves the folder', '/../package.json', {}, 'GET', 400],
    ['an encoded one', '/%2e%2e/package.json', {}, 'GET', 400],
    ['hidden files', '/.vite/manifest.json', {}, 'GET', 404],
    ['what is not there', '/j', {}, 'GET', 404],
    ['writing', '/', {}, 'POST', 405],
    ['another host name', '/', { Host: 'evil.example' }, 'GET', 421],
  ])('refuses %s', async (_, path, headers, method, status) => {
    expect((await ask(path, headers, method)).status).toBe(status);
  });

  it('sends localhost to 127.0.0.1, where the maps are', async () => {
    const { status, headers } = await ask('/x?y', { Host: 'localhost:4780' });
    expect([status, headers.location]).toEqual([307, `${server.address}/x?y`]);
  });
});

describe('a second start', () => {
  const portOf = (address: string) => Number(new URL(address).port);

  it('knows our own server', async () => {
    expect(await whoListens(portOf(server.address))).toBe('us');
  });

  it('knows when nobody is there', async () => {
    const gone = await serve({ folder, port: 0 });
    await gone.close();
    expect(await whoListens(portOf(gone.address))).toBe('nobody');
  });
});
