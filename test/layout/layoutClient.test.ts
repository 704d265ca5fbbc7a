import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/id';
import type { Places } from '../../src/layout/graph';
import { graphOf } from '../../src/layout/graphOf';
import { createInlineLayout } from '../../src/layout/inlineLayout';
import { createLayoutClient, LayoutStopped } from '../../src/layout/layoutClient';
import { widthByTable } from '../../src/layout/letterWidths';
import { type Ask, packed, unpacked } from '../../src/layout/protocol';
import { layOut } from '../../src/layout/startLayout';
import { at, fortyIn, laidOut, largeMap } from '../support/exampleMaps';
import { countingIds } from '../support/ids';
import { mapOf } from '../support/maps';

const small = graphOf(mapOf('Flex Friday\n# Mentors\nAcme Fab', countingIds()), widthByTable);

type Asked = Ask | { readonly cancel: number };

/** Stands for a worker: keeps what it is asked and answers when told to. */
class FakeWorker extends EventTarget {
  readonly asked: Asked[] = [];
  ended = false;
  postMessage(message: Asked): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(run: number, last: boolean, places = new Float64Array([1, 2, 3, 4, 5, 6])): void {
    this.dispatchEvent(new MessageEvent('message', { data: { run, places, last } }));
  }
  break(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const clientWith = () => {
  const workers: FakeWorker[] = [];
  const client = createLayoutClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { client, workers };
};

describe('the way to the worker', () => {
  it('carries a graph there and back unchanged', () => {
    const document = fortyIn(5);
    const graph = graphOf(at(document, laidOut(document)), widthByTable);
    const [from, to] = graph.nodes.slice(6).map(({ id }) => id) as [Id, Id];
    const linked = { ...graph, links: [{ from, to }] };
    expect(unpacked(structuredClone(packed(linked)))).toEqual(linked);
  });
});

describe('a layout client', () => {
  it('reports frames, then where everything stands', async () => {
    const { client, workers } = clientWith();
    const seen: Places[] = [];
    const { done } = client.run(small, { how: 'arrange' }, (places) => seen.push(places));
    workers[0]?.answer(1, false);
    workers[0]?.answer(1, true);
    expect([...(await done).values()]).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(seen).toHaveLength(1);
  });

  it('lets the newest job win and hears nothing more of the one before', async () => {
    const { client, workers } = clientWith();
    const first = client.run(small, { how: 'arrange' });
    const second = client.run(small, { how: 'arrange' });
    workers[0]?.answer(1, true);
    workers[0]?.answer(2, true, new Float64Array(6));
    await expect(first.done).rejects.toBeInstanceOf(LayoutStopped);
    expect([...(await second.done).values()]).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(workers).toHaveLength(1);
  });

  it('stops the worker when a job is cancelled, and says so', async () => {
    const { client, workers } = clientWith();
    const job = client.run(small, { how: 'arrange' });
    job.cancel();
    await expect(job.done).rejects.toBeInstanceOf(LayoutStopped);
    expect(workers[0]?.asked.at(-1)).toEqual({ cancel: 1 });
  });

  it('passes a failure on and starts a new worker for the next job', async () => {
    const { client, workers } = clientWith();
    const job = client.run(small, { how: 'arrange' });
    workers[0]?.break('out of memory');
    await expect(job.done).rejects.toThrow('out of memory');
    expect(workers[0]?.ended).toBe(true);
    const next = client.run(small, { how: 'arrange' });
    workers[1]?.answer(2, true);
    await expect(next.done).resolves.toBeInstanceOf(Map);
  });

  it('ends the worker for good when stopped', async () => {
    const { client, workers } = clientWith();
    const job = client.run(small, { how: 'arrange' });
    client.stop();
    await expect(job.done).rejects.toBeInstanceOf(LayoutStopped);
    expect(workers[0]?.ended).toBe(true);
  });
});

describe('the layout without a worker', () => {
  const now = () => performance.now();

  it('comes to the same places as in one go', async () => {
    const places = await createInlineLayout(now).run(small, { how: 'arrange' }).done;
    expect([...places]).toEqual([...layOut(small, { how: 'arrange' })]);
  });

  it('stops in the middle when it is cancelled', async () => {
    const graph = graphOf(largeMap(200), widthByTable);
    const seen: Places[] = [];
    const job = createInlineLayout(now).run(graph, { how: 'arrange' }, (places) => {
      seen.push(places);
      job.cancel();
    });
    await expect(job.done).rejects.toBeInstanceOf(LayoutStopped);
    expect(seen).toHaveLength(1);
  });
});
