import { afterThisFrame } from './afterFrame';

export interface Dragging {
  /** From each pointer event to the end of the frame that shows the circle there, in ms. */
  readonly waits: readonly number[];
  /** Moves the circle never followed. */
  readonly lost: number;
}

export interface Move {
  readonly time: number;
  readonly x: number;
  readonly y: number;
}

/** How near to the pointer a circle must be drawn, in CSS px. */
export const reach = 8;

const far = ([x, y]: readonly [number, number], { x: px, y: py }: Move): number =>
  Math.hypot(x - px, y - py);

/** Watches a circle of another library follow the pointer; call the result to end it. */
export const watchPeerDrag = (index: number): (() => Dragging) => {
  const peer = window.peer;
  if (!peer) throw new Error('there is no picture on this page');
  const waits: number[] = [];
  let waiting: Move[] = [];
  let grip: readonly [number, number] = [0, 0];
  let running = true;
  const spot = ({ clientX, clientY, timeStamp }: PointerEvent): Move => ({
    time: timeStamp,
    x: clientX + grip[0],
    y: clientY + grip[1],
  });
  const pressed = ({ clientX, clientY }: PointerEvent): void => {
    const [x, y] = peer.screen(index);
    grip = [x - clientX, y - clientY];
  };
  const moved = (event: PointerEvent): void => {
    waiting.push(spot(event));
  };
  const ended = (): void => {
    const [now, shown] = [performance.now(), peer.screen(index)];
    waiting = waiting.filter((move) => {
      if (far(shown, move) >= reach) return true;
      waits.push(now - move.time);
      return false;
    });
  };
  const frame = (): void => {
    if (waiting.length > 0) afterThisFrame(ended);
    if (running) requestAnimationFrame(frame);
  };
  window.addEventListener('pointerdown', pressed, true);
  window.addEventListener('pointermove', moved, true);
  requestAnimationFrame(frame);
  return () => {
    running = false;
    window.removeEventListener('pointerdown', pressed, true);
    window.removeEventListener('pointermove', moved, true);
    return { waits, lost: waiting.length };
  };
};
