import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { burst } from './burst';

/** The line circles are typed into: on a blank map in the middle, later under the map. */
export const lineField = (page: Page) =>
  page.getByRole('combobox', { name: 'Add to the map', exact: true });

/** The drawing surface. */
export const surface = (page: Page) => page.getByTestId('map');

/** The same circles as a tree; not always in sight, always there for keys. */
export const tree = (page: Page) => page.getByRole('tree', { name: 'Themes and partners' });

export const saveStatus = (page: Page) => page.getByTestId('save-status');

/** A map with a project, a theme and a partner of it, as it is typed and as it then reads. */
export const smallMap = ['Flex Friday', '# Mentors', 'Acme Fab'];
export const smallMapNames = ['Flex Friday', 'Mentors', 'Acme Fab'];

/** Types each line and Enter, as a person does, in the window in front: others draw once a second. */
export async function typeLines(page: Page, lines: readonly string[]) {
  await page.bringToFront();
  for (const line of lines) {
    await lineField(page).fill(line);
    await lineField(page).press('Enter');
    await expect(lineField(page)).toHaveValue('');
  }
}

/**
 * From the library to a new map that holds the lines; its id. They go through the field and its
 * Enter one by one, without a trip for each: where typing itself is asked for, use `typeLines`.
 */
export async function newMap(page: Page, lines: readonly string[] = []): Promise<string> {
  await page.getByRole('button', { name: 'New map', exact: true }).click();
  await expect(lineField(page)).toBeFocused();
  await burst(page, lines, 'one by one');
  await expect(lineField(page)).toHaveValue('');
  return mapIdOf(page);
}

/** The id of the map that is open, from its address. */
export function mapIdOf(page: Page): string {
  const id = /#\/map\/(map_[0-9A-Za-z]+)/.exec(page.url())?.[1];
  if (!id) throw new Error(`No map is open at ${page.url()}`);
  return id;
}

export type TreeItem = {
  name: string;
  kind: 'project' | 'backbone' | 'theme' | 'partner';
  /** As it is read out. */
  label: string;
  /** From 1. */
  level: number;
};

const spoken = /^(.*?), (project$|backbone$|theme, |partner\. )/s;

/** The circles of the tree in reading order, without the group of what is not sorted yet. */
export async function treeItems(page: Page): Promise<TreeItem[]> {
  // The tree comes a moment after the map.
  if ((await surface(page).count()) > 0) await tree(page).waitFor({ state: 'attached' });
  const found = await tree(page)
    .getByRole('treeitem')
    .evaluateAll((items) =>
      items.map((item) => ({ label: item.ariaLabel ?? '', level: Number(item.ariaLevel) })),
    );
  return found.flatMap(({ label, level }) => {
    const [, name = '', kind = ''] = spoken.exec(label) ?? [];
    return kind ? [{ name, kind: kind.match(/\w+/)?.[0] as TreeItem['kind'], label, level }] : [];
  });
}

/** The names of all circles in the tree, in reading order. */
export const namesIn = async (page: Page): Promise<string[]> =>
  (await treeItems(page)).map(({ name }) => name);

/** Waits until circles and view have come to rest; in front, since they move by frames. */
export async function waitUntilStill(page: Page) {
  await page.bringToFront();
  const settled = () =>
    expect(surface(page)).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
  await settled();
  let before = '';
  await expect
    .poll(
      async () => {
        const [was, now] = [before, await viewText(page)];
        before = now;
        return now === was;
      },
      { intervals: [100], timeout: 20_000 },
    )
    .toBe(true);
  await settled();
}

/** Waits until the header says that everything is kept here. */
export const waitUntilSaved = (page: Page) =>
  expect(saveStatus(page)).toHaveText(/^Saved on this device/, { timeout: 20_000 });

const viewText = async (page: Page): Promise<string> =>
  (await surface(page).getAttribute('data-view')) ?? '';

/** How the surface shows the map: screen = k·x + t, in CSS px from its corner. */
export async function viewOf(page: Page): Promise<{ k: number; tx: number; ty: number }> {
  const [k = 1, tx = 0, ty = 0] = (await viewText(page)).split(' ').map(Number);
  return { k, tx, ty };
}

/** A file of ours as far as tests look into it. */
export type MapFile = {
  format: string;
  circles: { id: string; x: number; y: number; r: number }[];
  map: { rows: { row: { id: string; kind: string; name?: string } }[] };
};

export type Exported = { name: string; text: string; file: MapFile };

/** Hands the open map out through Export → "Commonwheel file (JSON)". */
export async function exportFile(page: Page): Promise<Exported> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Commonwheel file (JSON)' }).click();
  const download = await coming;
  // A menu that fades out still lies over the map.
  await expect(page.getByRole('menu')).toHaveCount(0);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text, file: JSON.parse(text) as MapFile };
}

export type Position = { id: string; name: string; x: number; y: number; r: number };

/** Where every circle of a file stands, in map units. */
export function circlesOf({ circles, map }: MapFile): Position[] {
  const names = new Map(map.rows.map(({ row }) => [row.id, row.name ?? '']));
  return circles.map(({ id, x, y, r }) => ({ id, name: names.get(id) ?? '', x, y, r }));
}

/** The names of all circles of the open map, however many: a long tree holds only rows near the keyboard. */
export const allNamesOf = async (page: Page): Promise<string[]> =>
  circlesOf((await exportFile(page)).file).map(({ name }) => name);

/** Where every circle of the open map stands, in map units, read from its export. */
export const positionsOf = async (page: Page): Promise<Position[]> =>
  circlesOf((await exportFile(page)).file);

/** The same in CSS px from the corner of the surface. */
export async function screenPositionsOf(page: Page): Promise<Position[]> {
  const positions = await positionsOf(page);
  const { k, tx, ty } = await viewOf(page);
  return positions.map(({ id, name, x, y, r }) => ({
    ...{ id, name },
    ...{ x: k * x + tx, y: k * y + ty, r: k * r },
  }));
}
