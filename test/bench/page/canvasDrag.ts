import { afterThisFrame } from './afterFrame';
import { listenTo } from './hook';
import { type Dragging, type Move, reach } from './peerDrag';

/** Where on the page a point of a canvas is, in CSS px. */
const onPage = (context: CanvasRenderingContext2D, x: number, y: number): [number, number] => {
  const { left, top, width } = context.canvas.getBoundingClientRect();
  const point = context.getTransform().transformPoint({ x, y });
  const scale = width / context.canvas.width;
  return [left + point.x * scale, top + point.y * scale];
};

/**
 * Watches a circle on a canvas of ours follow the pointer that was pressed on its middle: a move is
 * answered by the first frame that draws a circle of at least `radius` px there.
 */
export const watchCanvasDrag = (within: string, radius: number): (() => Dragging) => {
  const waits: number[] = [];
  let waiting: Move[] = [];
  let drawn: [number, number][] = [];
  let running = true;
  const moved = ({ clientX, clientY, timeStamp }: PointerEvent): void => {
    waiting.push({ time: timeStamp, x: clientX, y: clientY });
  };
  const stop = listenTo(CanvasRenderingContext2D.prototype, ['arc'], (context, _, args) => {
    const [x, y, r] = args as [number, number, number];
    if (r >= radius && context.canvas.closest(within)) drawn.push(onPage(context, x, y));
  });
  const ended = (): void => {
    const now = performance.now();
    const isShown = ({ x, y }: Move) =>
      drawn.some(([cx, cy]) => Math.hypot(cx - x, cy - y) < reach);
    waiting = waiting.filter((move) => {
      if (!isShown(move)) return true;
      waits.push(now - move.time);
      return false;
    });
    drawn = [];
  };
  const frame = (): void => {
    afterThisFrame(ended);
    if (running) requestAnimationFrame(frame);
  };
  window.addEventListener('pointermove', moved, true);
  requestAnimationFrame(frame);
  return () => {
    running = false;
    stop();
    window.removeEventListener('pointermove', moved, true);
    return { waits, lost: waiting.length };
  };
};
