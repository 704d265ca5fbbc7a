import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameLoop } from '../../src/rendering/frameLoop';
import { remembering } from '../../src/rendering/measure';

let waiting: ((now: number) => void)[] = [];
const frame = (now: number) => {
  const due = waiting;
  waiting = [];
  for (const draw of due) draw(now);
};

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestAnimationFrame', (draw: (now: number) => void) => waiting.push(draw));
  vi.stubGlobal('cancelAnimationFrame', () => {
    waiting = [];
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the frame loop', () => {
  it('draws once a frame however often it was asked, and not at all when it was not', () => {
    const drawn: number[] = [];
    const loop = createFrameLoop((now) => {
      drawn.push(now);
      return false;
    });
    loop.ask();
    loop.ask();
    frame(1);
    frame(2);
    expect(drawn).toEqual([1]);
  });

  it('goes on while something moves', () => {
    let left = 3;
    const loop = createFrameLoop(() => --left > 0);
    loop.ask();
    for (let now = 0; now < 10; now++) frame(now);
    expect(left).toBe(0);
  });

  it('draws nothing after it was stopped', () => {
    const draw = vi.fn(() => true);
    const loop = createFrameLoop(draw);
    loop.ask();
    loop.stop();
    loop.ask();
    frame(1);
    expect(draw).not.toHaveBeenCalled();
  });
});

describe('remembered widths', () => {
  it('measure each text once, until fonts have changed', () => {
    const measure = vi.fn((text: string, size: number) => text.length * size);
    const remembered = remembering(measure);
    expect([remembered('Acme', 13, 500), remembered('Acme', 13, 500)]).toEqual([52, 52]);
    expect(remembered('Acme', 13, 650)).toBe(52);
    expect(measure).toHaveBeenCalledTimes(2);
    remembered.forget();
    remembered('Acme', 13, 500);
    expect(measure).toHaveBeenCalledTimes(3);
  });
});
