import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { mediaType } from '../../../src/server/mediaTypes.mjs';

/** A host as simple as they come: files under some path, no headers of ours. */
export async function startStaticHost(folder: string, path: string) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = name.startsWith(path) && (await read(join(folder, name.slice(path.length))));
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': mediaType(name) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: `${origin}${path}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const read = (path: string) => readFile(path).catch(() => null);
