import { expect, test } from '../support/app';
import { ballastIn, limitRoom } from '../support/faultsRoom';
import { expectKept, expectSound } from '../support/faultsSound';
import {
  exportFile,
  namesIn,
  newMap,
  saveStatus,
  smallMap,
  smallMapNames,
  typeLines,
  waitUntilSaved,
  waitUntilStill,
} from '../support/maps';

const more = ['Bank One', 'City Library', 'Dana Ruiz', 'Eastside Labs', 'Fab Foundation'];
const all = [...smallMapNames, ...more].sort();
const noRoom = 'Not saved — this device has no room left.';

test.use({ serviceWorkers: 'allow' });

test('T4 storage full: a banner, edits stay, export works, the next success saves all', async ({
  app,
  context,
  address,
}) => {
  const { page } = app;
  await limitRoom(page, address);
  await app.open();
  const map = await newMap(page, smallMap);
  await waitUntilStill(page);
  await waitUntilSaved(page);
  const before = await expectKept(context, address, { map, shown: smallMapNames });
  const ballast = await ballastIn(page, address);

  await ballast.fill();
  await typeLines(page, more);
  await expect(saveStatus(page)).toHaveText(noRoom);
  await expect(page.getByRole('button', { name: 'Download a copy' })).toBeVisible();
  expect((await namesIn(page)).sort()).toEqual(all);
  const { file } = await exportFile(page);
  const exported = file.map.rows
    .filter(({ row }) => row.kind === 'node')
    .map(({ row }) => row.name);
  expect(exported.sort()).toEqual(all);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await expect(saveStatus(page)).toHaveText(noRoom);

  await ballast.free();
  await waitUntilSaved(page);
  expect((await namesIn(page)).sort()).toEqual(all);
  await expectSound(context, address, { map, shown: all, before });
});

test('T4 storage full: what a closed window could not store is stored when there is room again', async ({
  app,
  context,
  address,
}) => {
  await limitRoom(app.page, address);
  await app.open();
  const window = await app.openWindow();
  const map = await newMap(window, smallMap);
  await waitUntilStill(window);
  await waitUntilSaved(window);
  const ballast = await ballastIn(app.page, address);
  await ballast.fill();
  await typeLines(window, more);
  await expect(saveStatus(window)).toHaveText(noRoom);

  await window.close({ runBeforeUnload: false });

  const again = await app.openWindow(`#/map/${map}`);
  await expect(saveStatus(again)).toHaveText(noRoom);
  expect((await namesIn(again)).sort()).toEqual(all);
  await ballast.free();
  await waitUntilSaved(again);
  await expectSound(context, address, { map, shown: all });
});
