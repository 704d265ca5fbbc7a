/** Draws in the next animation frame, once, however often it was asked. */
export interface FrameLoop {
  ask(): void;
  stop(): void;
}

/** `draw` gets the frame's time in ms and says whether it wants another frame. */
export const createFrameLoop = (draw: (now: number) => boolean): FrameLoop => {
  let asked = 0;
  let stopped = false;
  const ask = () => {
    if (!asked && !stopped) asked = requestAnimationFrame(frame);
  };
  const frame = (now: number) => {
    asked = 0;
    if (draw(now)) ask();
  };
  return {
    ask,
    stop: () => {
      stopped = true;
      cancelAnimationFrame(asked);
    },
  };
};
