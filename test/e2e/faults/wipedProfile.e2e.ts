import { expect, test } from '../support/app';
import { expectSound } from '../support/faultsSound';
import {
  exportFile,
  mapIdOf,
  namesIn,
  newMap,
  screenPositionsOf,
  typeLines,
  waitUntilSaved,
  waitUntilStill,
} from '../support/maps';
import { watchContext } from '../support/watch';

const lines = ['Flex Friday', '# Mentors', 'Acme Fab', 'Bank One', '# Spaces', 'City Library'];
const names = ['Flex Friday', 'Mentors', 'Acme Fab', 'Bank One', 'Spaces', 'City Library'];

test.use({ serviceWorkers: 'allow' });

test('T13b a wiped profile and a file: the same picture in two clicks', async ({
  app,
  browser,
  address,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await waitUntilStill(page);
  await waitUntilSaved(page);
  const before = await screenPositionsOf(page);
  const { name, text } = await exportFile(page);

  const fresh = await browser.newContext({ viewport: page.viewportSize() });
  const watch = await watchContext(fresh, [address]);
  // A window of the system's own, which nobody can answer here.
  await fresh.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  const first = await fresh.newPage();
  await first.goto(address);
  const open = first.getByRole('button', { name: 'Open a map file', exact: true });
  const create = first.getByRole('button', { name: 'New map', exact: true });
  const [a, b] = [await open.boundingBox(), await create.boundingBox()];
  expect(a?.width).toBeCloseTo(b?.width ?? 0, 0);
  expect(a?.height).toBeCloseTo(b?.height ?? 0, 0);

  const asked = first.waitForEvent('filechooser');
  await open.click();
  await (await asked).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  await waitUntilSaved(first);
  await waitUntilStill(first);
  expect(await namesIn(first)).toEqual(names);
  const after = await screenPositionsOf(first);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  for (const [at, circle] of after.entries()) {
    expect(Math.abs(circle.x - (before[at]?.x ?? NaN)), `${circle.name}, x`).toBeLessThan(1);
    expect(Math.abs(circle.y - (before[at]?.y ?? NaN)), `${circle.name}, y`).toBeLessThan(1);
  }
  await expectSound(fresh, address, { map: mapIdOf(first), shown: names });

  await typeLines(first, ['Dana Ruiz']);
  await waitUntilSaved(first);
  await expectSound(fresh, address, { map: mapIdOf(first), shown: [...names, 'Dana Ruiz'] });
  expect(watch.problems()).toEqual([]);
  await fresh.close();
});
