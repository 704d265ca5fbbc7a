/** Calls back once the frame that is being made is on its way to the screen. */
export const afterThisFrame = (then: () => void): void => {
  const channel = new MessageChannel();
  channel.port1.onmessage = then;
  channel.port2.postMessage(0);
};

/** Calls back at the end of the next frame. */
export const afterNextFrame = (then: () => void): void => {
  requestAnimationFrame(() => afterThisFrame(then));
};

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
