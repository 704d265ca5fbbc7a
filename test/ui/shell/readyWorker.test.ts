import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readyWorker } from '../../../src/ui/shell/readyWorker';

class FakeWorker extends EventTarget {}

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
afterEach(() => void vi.unstubAllGlobals());

const started = () => {
  const made: Worker[] = [];
  const start = vi.fn(() => {
    const worker = new FakeWorker() as unknown as Worker;
    made.push(worker);
    return worker;
  });
  return { made, ready: readyWorker(start) };
};

describe('a worker that is ready before it is needed', () => {
  it('is started once however often it is expected, and given away once', () => {
    const { made, ready } = started();
    ready.prepare();
    ready.prepare();
    expect(made).toHaveLength(1);
    expect(ready.take()).toBe(made[0]);
    expect(ready.take()).toBe(made[1]);
  });

  it('is started when it is asked for, where nobody expected it', () => {
    const { made, ready } = started();
    expect(ready.take()).toBe(made[0]);
  });

  it('is not given away after it has failed: the next one tells of the failure', () => {
    const { made, ready } = started();
    ready.prepare();
    made[0]?.dispatchEvent(new Event('error'));
    expect(ready.take()).toBe(made[1]);
  });

  it('is not prepared where there are no workers', () => {
    vi.stubGlobal('Worker', undefined);
    const { made, ready } = started();
    ready.prepare();
    expect(made).toHaveLength(0);
  });
});
