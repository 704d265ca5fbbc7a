import type { Addition, Graph } from '../graph/graph';
import type { Dragging } from '../page/peerDrag';
import type { Settling } from '../page/settle';
import { dragFrom, keys, moveTo, release, type Spot, wheel } from './pointer';
import type { Tab } from './tab';
import { pause } from './wait';

const frame = '#app';
export const middle: Spot = [640, 400];

export interface Loading extends Settling {
  readonly paint: number | null;
  readonly longTasks: number;
}

/** Opens a peer's page and waits until it is ready to take a graph. */
export const openPeer = async ({ page }: Tab, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForFunction(() => window.peer);
  await pause(150);
};

/** Hands a graph over and watches until its picture rests. */
export const loadInPeer = ({ page }: Tab, graph: Graph, cap: number): Promise<Loading> =>
  page.evaluate(
    async ([given, most, within]) => {
      const { bench, peer } = window;
      if (!peer) throw new Error('there is no picture');
      bench.paint.start(within);
      const start = bench.paint.started() ?? 0;
      peer.load(given);
      const settling = await bench.watchPlaces(peer, start, most);
      await new Promise((resolve) => setTimeout(resolve, 60));
      const longTasks = bench.longTasks.between(start, start + settling.end);
      return { ...settling, paint: bench.paint.painted(), longTasks };
    },
    [graph, cap, frame] as const,
  );

/** Adds a circle and watches until the picture rests again. */
export const addInPeer = ({ page }: Tab, addition: Addition, cap: number): Promise<Settling> =>
  page.evaluate(
    async ([{ node, links }, most]) => {
      const { bench, peer } = window;
      if (!peer) throw new Error('there is no picture');
      const start = performance.now();
      peer.add(node, links);
      return bench.watchPlaces(peer, start, most, true);
    },
    [addition, cap] as const,
  );

export const positionsInPeer = ({ page }: Tab): Promise<number[]> =>
  page.evaluate(() => Array.from(window.peer?.positions() ?? []));

export const stopPeer = ({ page }: Tab): Promise<void> => page.evaluate(() => window.peer?.stop());

export const fitPeer = async ({ page }: Tab): Promise<void> => {
  await page.evaluate(() => window.peer?.fit());
  await pause(400);
};

/** Where circles are on the page: x, y, x, y … */
export const shownInPeer = ({ page }: Tab, count: number): Promise<number[]> =>
  page.evaluate((all) => {
    const spots = Array.from({ length: all }, (_, index) => window.peer?.screen(index) ?? [0, 0]);
    return spots.flat();
  }, count);

/** Names on the screen when all of it is shown. */
export const textsInPeer = async (tab: Tab) => {
  await tab.page.evaluate(() => window.bench.texts.start());
  await wheel(tab, middle, -60, keys.none);
  await pause(300);
  await fitPeer(tab);
  await pause(600);
  return tab.page.evaluate(() => [...window.bench.texts.stop()]);
};

/** Drags a circle and tells how it followed. */
export const dragInPeer = async (tab: Tab, circle: number, at: Spot): Promise<Dragging> => {
  const watch = await tab.page.evaluateHandle((index) => window.bench.watchPeerDrag(index), circle);
  await moveTo(tab, at);
  await pause(400);
  const last = await dragFrom(tab, at);
  await pause(300);
  const dragging = await watch.evaluate((end) => end());
  await release(tab, last, 'left');
  return dragging;
};
