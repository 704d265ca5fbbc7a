import { quantile } from '../report/median';
import { type Tab, workedMs } from './tab';
import { paced } from './wait';

export type Spot = readonly [x: number, y: number];
type Button = 'left' | 'middle';

/** Frames while something moves. */
export interface Smoothness {
  readonly p50: number | null;
  readonly p95: number | null;
  /** Milliseconds of work on the main thread a frame. */
  readonly busy: number | null;
}

/** Bits of the held buttons as the protocol wants them. */
const held = { left: 1, middle: 4 } as const;

const oneFrame = 1000 / 60;

export const moveTo = ({ devTools }: Tab, [x, y]: Spot, button?: Button) =>
  devTools.send('Input.dispatchMouseEvent', {
    type: 'mouseMoved',
    x,
    y,
    button: button ?? 'none',
    buttons: button ? held[button] : 0,
  });

export const press = ({ devTools }: Tab, [x, y]: Spot, button: Button) =>
  devTools.send('Input.dispatchMouseEvent', {
    type: 'mousePressed',
    x,
    y,
    button,
    buttons: held[button],
    clickCount: 1,
  });

export const release = ({ devTools }: Tab, [x, y]: Spot, button: Button) =>
  devTools.send('Input.dispatchMouseEvent', {
    type: 'mouseReleased',
    x,
    y,
    button,
    clickCount: 1,
  });

/** Keys held while a wheel turns, as the protocol wants them. */
export const keys = { none: 0, control: 2 } as const;
type Keys = (typeof keys)[keyof typeof keys];

export const wheel = ({ devTools }: Tab, [x, y]: Spot, deltaY: number, modifiers: Keys) =>
  devTools.send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    x,
    y,
    deltaX: 0,
    deltaY,
    modifiers,
  });

/** How even frames are while input comes, and what they cost. */
export const whileMoving = async (tab: Tab, input: () => Promise<void>): Promise<Smoothness> => {
  const before = await workedMs(tab);
  await tab.page.evaluate(() => window.bench.frames.start());
  await input();
  const gaps = await tab.page.evaluate(() => [...window.bench.frames.stop()]);
  const busy = ((await workedMs(tab)) - before) / Math.max(1, gaps.length);
  return { p50: quantile(gaps, 0.5), p95: quantile(gaps, 0.95), busy };
};

/** Moves the picture about for a second, from an empty spot. */
export const pan = async (tab: Tab, from: Spot, button: Button): Promise<Smoothness> => {
  const [x, y] = from;
  const at = (step: number): Spot => [x + 160 * Math.sin(step / 9), y + 90 * Math.sin(step / 7)];
  await moveTo(tab, from);
  await press(tab, from, button);
  const smooth = await whileMoving(tab, () =>
    paced(60, oneFrame, (step) => moveTo(tab, at(step), button)),
  );
  await release(tab, from, button);
  return smooth;
};

/** Zooms in for half a second and out again. */
export const zoom = async (tab: Tab, at: Spot, modifiers: Keys): Promise<Smoothness> => {
  await moveTo(tab, at);
  return whileMoving(tab, () =>
    paced(64, oneFrame, (step) => wheel(tab, at, step < 32 ? -60 : 60, modifiers)),
  );
};

const dragMoves = 24;

/** Where a dragged circle goes, move by move. */
const dragSpot = ([x, y]: Spot, step: number): Spot => [
  x + 4 * (step + 1),
  y + 40 * Math.sin(step / 5),
];

/** Drags from a spot, a move each 50 ms; the button stays down, and the spot it ended at comes back. */
export const dragFrom = async (tab: Tab, from: Spot): Promise<Spot> => {
  await press(tab, from, 'left');
  await paced(dragMoves, 50, (step) => moveTo(tab, dragSpot(from, step), 'left'));
  return dragSpot(from, dragMoves - 1);
};
