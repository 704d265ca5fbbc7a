import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { mediaType } from '../../../src/server/mediaTypes.mjs';
import type { PeerName } from '../options';
import { here } from './folders';

const sources: Readonly<Record<PeerName, string>> = {
  d3: 'peers/d3.ts',
  'force-graph': 'peers/forceGraph.ts',
  sigma: 'peers/sigma.ts',
};

/** One file of script from one of ours, as a library's user would build it. */
const bundle = async (entry: string, outDir: string, file: string): Promise<void> => {
  await build({
    configFile: false,
    root: here,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      minify: true,
      target: 'es2022',
      lib: { entry: join(here, entry), formats: ['es'], fileName: () => file },
    },
  });
};

/** What stands in the browser: the probe for every page, and a page for each of the others. */
export interface Pages {
  /** The probe as the text of a script. */
  readonly probe: string;
  addressOf(peer: PeerName): string;
  close(): void;
}

const buildInto = async (folder: string, peers: readonly PeerName[]): Promise<void> => {
  await bundle('page/probe.ts', folder, 'probe.js');
  for (const name of peers) {
    await bundle(sources[name], join(folder, name), 'peer.js');
    cpSync(join(here, 'peers/page.html'), join(folder, name, 'index.html'));
  }
};

const answerFrom = (folder: string): Server =>
  createServer(({ url = '/' }, response) => {
    const [, peer = '', file = ''] = /^\/([a-z0-9-]+)\/(index\.html|peer\.js)$/.exec(url) ?? [];
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': mediaType(file) });
    response.end(readFileSync(join(folder, peer, file)));
  });

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Builds the pages into a folder of this run and serves them on loopback until `close`. */
export const openPages = async (peers: readonly PeerName[]): Promise<Pages> => {
  const folder = mkdtempSync(join(tmpdir(), 'commonwheel-bench-'));
  await buildInto(folder, peers);
  const server = answerFrom(folder);
  const port = await listening(server);
  return {
    probe: `(() => {${readFileSync(join(folder, 'probe.js'), 'utf8')}})()`,
    addressOf: (peer) => `http://127.0.0.1:${port}/${peer}/index.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
};
