import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { ourHeader } from '../../src/server/answer.mjs';
import { root } from '../../src/server/root.mjs';

let neighbor: Server;
afterEach(() => neighbor.close());

/** Another program at a free port, answering with these headers. */
function neighborAt(headers: Record<string, string>) {
  neighbor = createServer((_, response) => response.writeHead(200, headers).end());
  return new Promise<number>((resolve) => {
    neighbor.listen(0, '127.0.0.1', () => resolve((neighbor.address() as AddressInfo).port));
  });
}

function start(port: number | string) {
  const env = { ...process.env, PORT: String(port), BROWSER: 'none' };
  const child = spawn(process.execPath, ['src/server/start.mjs'], { cwd: root, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += part;
    });
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
}

it('a start beside our own server opens that one', async () => {
  const port = await neighborAt({ [ourHeader]: '1' });
  const { code, said } = await start(port);
  expect(code).toBe(0);
  expect(said).toContain('already running');
  expect(said).toContain(`http://127.0.0.1:${port}`);
});

it('a start at a port another program uses ends with a sentence, on no other port', async () => {
  const port = await neighborAt({});
  const { code, said } = await start(port);
  expect(code).toBe(1);
  expect(said).toContain(`Another program is using port ${port}.`);
});

it('a port that is no number is refused', async () => {
  await neighborAt({});
  expect(await start('many')).toMatchObject({ code: 1, said: expect.stringContaining('"many"') });
});
