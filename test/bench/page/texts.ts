import type { TextBox } from '../metrics/texts';
import { listenTo } from './hook';

/** What was written on a canvas in the last frame that wrote anything. */
interface Written {
  frame: number;
  boxes: TextBox[];
}

const boxOf = (context: CanvasRenderingContext2D, text: string, x: number, y: number): TextBox => {
  const size = context.measureText(text);
  const to = context.getTransform();
  const from = to.transformPoint({
    x: x - size.actualBoundingBoxLeft,
    y: y - size.actualBoundingBoxAscent,
  });
  const end = to.transformPoint({
    x: x + size.actualBoundingBoxRight,
    y: y + size.actualBoundingBoxDescent,
  });
  const ratio = window.devicePixelRatio || 1;
  return {
    text,
    left: from.x / ratio,
    top: from.y / ratio,
    right: end.x / ratio,
    bottom: end.y / ratio,
  };
};

const isInSight = ({ left, top, right, bottom }: TextBox): boolean =>
  right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight;

/** Above and below its letters a line of SVG text keeps about so much of its height free. */
const air = 0.2;

const svgTexts = (): readonly TextBox[] =>
  [...document.querySelectorAll('svg text')].flatMap((element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const inset = air * height;
    const text = element.textContent ?? '';
    return width > 0 ? [{ text, left, right, top: top + inset, bottom: bottom - inset }] : [];
  });

/** Lines of text that are on screen, by what is written on canvases or stands in an SVG. */
export interface TextWatch {
  /** From now on what is written is noted; then something must make the page draw. */
  start(): void;
  stop(): readonly TextBox[];
}

export const textWatch = (): TextWatch => {
  let stopListening = (): void => undefined;
  const canvases = new Map<HTMLCanvasElement, Written>();
  let frame = 0;
  let running = false;
  const count = (): void => {
    frame += 1;
    if (running) requestAnimationFrame(count);
  };
  return {
    start: () => {
      canvases.clear();
      running = true;
      requestAnimationFrame(count);
      const { prototype } = CanvasRenderingContext2D;
      stopListening = listenTo(prototype, ['fillText'], (context, _, args) => {
        const [text, x, y] = args as [string, number, number];
        const known = canvases.get(context.canvas);
        const written = known?.frame === frame ? known : { frame, boxes: [] };
        canvases.set(context.canvas, written);
        if (text.trim()) written.boxes.push(boxOf(context, text, x, y));
      });
    },
    stop: () => {
      running = false;
      stopListening();
      const all = [...canvases.values()].map(({ boxes }) => boxes);
      const most = all.sort((a, b) => b.length - a.length)[0] ?? svgTexts();
      return most.filter(isInSight);
    },
  };
};
