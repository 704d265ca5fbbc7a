import type { Page } from '@playwright/test';
import { screenPositionsOf, surface } from './maps';

export type Spot = { x: number; y: number; r: number };

/** Where circles are in the window, all read at one moment. */
export const spotsOf = async (page: Page, ...names: string[]): Promise<Spot[]> => {
  const box = await surface(page).boundingBox();
  const positions = await screenPositionsOf(page);
  return names.map((name) => {
    const found = positions.find((position) => position.name === name);
    if (!box || !found) throw new Error(`${name} is not on the map`);
    return { x: box.x + found.x, y: box.y + found.y, r: found.r };
  });
};

/** Where a circle is in the window. */
export const spotOf = async (page: Page, name: string): Promise<Spot> => {
  const [spot] = await spotsOf(page, name);
  if (!spot) throw new Error(`${name} is not on the map`);
  return spot;
};

/** Drags from one circle to another. */
export const dragOnto = async (page: Page, name: string, other: string) => {
  const [from, to] = await spotsOf(page, name, other);
  if (from && to) await drag(page, from, to);
};

/** A place of the paper without anything on it. */
export const freeSpot = async (page: Page) => {
  const box = await surface(page).boundingBox();
  const circles = await screenPositionsOf(page);
  if (!box) throw new Error('no map');
  for (let x = 60; x < box.width - 60; x += 30)
    for (let y = 60; y < box.height - 60; y += 30)
      if (circles.every((one) => Math.hypot(one.x - x, one.y - y) > one.r + 120))
        return { x: box.x + x, y: box.y + y };
  throw new Error('the map is full');
};

/** Presses, moves and lets go, as a hand does. */
export const drag = async (
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
};
