import { describe, expect, it } from 'vitest';
import { limits } from '../../src/interchange/limits';
import { type ChosenFile, readChosenFile } from '../../src/interchange/readClient';
import { readableExtensions, readers, readFile, writers } from '../../src/interchange/registry';
import { copyFrom } from '../support/arbitraries';
import { countingIds } from '../support/ids';
import { mapOf } from '../support/maps';
import { bytesOf } from '../support/tables';

const chosen = (name: string, text: string): ChosenFile => {
  const bytes = bytesOf(text);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
};
const csv = chosen('partners.csv', 'Name,Theme\nAcme,Mentors');

/** A worker that answers from this page, or fails when asked to. */
class PageWorker extends EventTarget {
  ended = false;
  constructor(readonly how: 'answer' | 'fail' | 'hang') {
    super();
  }
  postMessage(source: Parameters<typeof readFile>[0]): void {
    const say = (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data }));
    if (this.how === 'fail') this.dispatchEvent(new Event('error'));
    if (this.how === 'answer')
      readFile(source, (share) => say({ share })).then((result) => {
        say({ share: 1 });
        say({ result });
      });
  }
  terminate(): void {
    this.ended = true;
  }
}

const working = (how: PageWorker['how']) => {
  const worker = new PageWorker(how);
  return { worker, startWorker: () => worker as unknown as Worker };
};

describe('reading a chosen file', () => {
  it('a table and a map are told apart by what is in them', async () => {
    const [writer] = writers;
    const copy = copyFrom(mapOf('Flex Friday', countingIds()));
    const text = (await writer?.write(copy, { exportedAt: 0, appVersion: '1' })) ?? '';
    const kindOf = async (file: ChosenFile) => {
      const read = await readChosenFile(file, { startWorker: null });
      return read.ok ? read.value.is : read.error.reason;
    };
    expect(await kindOf(csv)).toBe('table');
    expect(await kindOf(chosen('flex.commonwheel.json', text))).toBe('map');
    expect(await kindOf(chosen('no ending', text))).toBe('map');
    expect(await kindOf(chosen('other.json', 'Name,Theme'))).toBe('notJson');
    expect(await kindOf(chosen('photo.png', '\u0000'))).toBe('binary');
  });

  it('every format says how its files end', () => {
    expect(readableExtensions).toEqual(expect.arrayContaining(['.csv', '.commonwheel.json']));
    expect(new Set(readers.map(({ id }) => id)).size).toBe(readers.length);
  });

  it('a file over 50 MB is refused before a byte of it is read', async () => {
    let asked = false;
    const file: ChosenFile = {
      name: 'large.csv',
      size: limits.bytes + 10_000_000,
      arrayBuffer: async () => {
        asked = true;
        return new ArrayBuffer(0);
      },
    };
    expect(await readChosenFile(file)).toEqual({
      ok: false,
      error: { reason: 'tooLarge', values: { size: 60, limit: 50 } },
    });
    expect(asked).toBe(false);
  });

  it('the worker tells how far it is and ends when it is done', async () => {
    const { worker, startWorker } = working('answer');
    const shares: number[] = [];
    const read = await readChosenFile(csv, {
      startWorker,
      onProgress: (share) => shares.push(share),
    });
    expect(read).toMatchObject({ ok: true, value: { is: 'table' } });
    expect([shares, worker.ended]).toEqual([[1], true]);
  });

  it('Cancel ends the worker, and nothing was read', async () => {
    const { worker, startWorker } = working('hang');
    const stop = new AbortController();
    const reading = readChosenFile(csv, { startWorker, signal: stop.signal });
    setTimeout(() => stop.abort(), 0);
    expect(await reading).toEqual({ ok: false, error: { reason: 'cancelled' } });
    expect(worker.ended).toBe(true);
  });

  it('a worker that fails, or a file that is gone, is a problem with a reason', async () => {
    const unreadable = { ok: false, error: { reason: 'unreadable' } };
    expect(await readChosenFile(csv, { startWorker: working('fail').startWorker })).toEqual(
      unreadable,
    );
    const gone = { ...csv, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readChosenFile(gone, { startWorker: null })).toEqual(unreadable);
  });
});
