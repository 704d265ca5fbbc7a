/** Times between frames while something moves. */
export interface FrameWatch {
  start(): void;
  /** The gaps since the start, in ms. */
  stop(): readonly number[];
}

export const frameWatch = (): FrameWatch => {
  let gaps: number[] = [];
  let running = 0;
  return {
    start: () => {
      const mine = ++running;
      gaps = [];
      let before = 0;
      const frame = (now: number): void => {
        if (mine !== running) return;
        if (before) gaps.push(now - before);
        before = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    stop: () => {
      running += 1;
      return gaps;
    },
  };
};
