import type { JSHandle } from '@playwright/test';
import type { EditTimes } from '../page/edit';
import type { Dragging } from '../page/peerDrag';
import type { Settling } from '../page/settle';
import { fitApp, surface, surfaceArea } from './appPage';
import { dragFrom, keys, moveTo, release, type Spot, wheel } from './pointer';
import type { Tab } from './tab';
import { pause } from './wait';

/** Names on the screen when all of the map is shown. */
export const textsInApp = async (tab: Tab) => {
  const { left, top, right, bottom } = await surfaceArea(tab);
  await tab.page.evaluate(() => window.bench.texts.start());
  await wheel(tab, [(left + right) / 2, (top + bottom) / 2], -60, keys.control);
  await pause(300);
  await fitApp(tab);
  await pause(600);
  return tab.page.evaluate(() => [...window.bench.texts.stop()]);
};

/** Drags a circle that is drawn with at least `radius` px, and tells how it followed. */
export const dragInApp = async (tab: Tab, at: Spot, radius: number): Promise<Dragging> => {
  const watch = await tab.page.evaluateHandle(
    ([within, least]) => window.bench.watchCanvasDrag(within, least),
    [surface, radius] as const,
  );
  await moveTo(tab, at);
  await pause(400);
  const last = await dragFrom(tab, at);
  await pause(300);
  const dragging = await watch.evaluate((end) => end());
  await release(tab, last, 'left');
  return dragging;
};

/** The times of an edit once it is stored, or as they are after ten seconds. */
const stored = async (watch: JSHandle<() => EditTimes>): Promise<EditTimes> => {
  const read = () => watch.evaluate((times) => times());
  for (let tries = 0; tries < 100; tries++) {
    if ((await read()).kept !== null) break;
    await pause(100);
  }
  return read();
};

/** Types a line and Enter with real keys; what happened from that key on. */
export const typePartner = async (
  tab: Tab,
  line: string,
  cap: number,
): Promise<{ edit: EditTimes; settling: Settling }> => {
  const field = tab.page.getByRole('combobox', { name: 'Add to the map', exact: true });
  await field.click();
  await field.pressSequentially(line);
  await pause(600);
  const watch = await tab.page.evaluateHandle((within) => window.bench.watchEdit(within), surface);
  await tab.page.keyboard.press('Enter');
  const start = await watch.evaluate((read) => read().started);
  const settling = await tab.page.evaluate(
    async ([selector, from, most]) =>
      window.bench.watchBusy(selector, from, most, () => performance.now() - from > 4),
    [surface, start, cap] as const,
  );
  return { edit: await stored(watch), settling };
};
