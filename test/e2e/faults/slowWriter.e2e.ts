import { expect, test } from '../support/app';
import { holdStorage } from '../support/faultsHold';
import { expectKept, expectSound } from '../support/faultsSound';
import { statusesOf, watchStatus } from '../support/faultsStatus';
import {
  circlesOf,
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
import { repeats } from '../support/repeats';

const seconds = repeats(4, 10);
const slow = 'Not saved — the browser is slow to answer. Trying again.';

test(`T26 the writer is blocked for ${seconds} s: Saving…, then Not saved within 2 s, then saved`, async ({
  app,
  context,
  address,
}) => {
  const { page } = app;
  await app.open();
  const map = await newMap(page, smallMap);
  await waitUntilStill(page);
  await waitUntilSaved(page);
  const before = await expectKept(context, address, { map, shown: smallMapNames });
  const release = await holdStorage(context, address);
  await watchStatus(page);

  const more = ['Bank One', 'City Library'];
  await typeLines(page, more);
  const end = page.waitForTimeout(seconds * 1000);
  await expect(saveStatus(page)).toHaveText('Saving…');
  await expect(saveStatus(page)).toHaveText(slow, { timeout: 2500 });
  const shown = [...smallMapNames, ...more];
  const { file } = await exportFile(page);
  expect(
    circlesOf(file)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...shown].sort());
  await end;
  await expect(saveStatus(page)).toHaveText(slow);

  await release();
  await waitUntilSaved(page);
  const said = await statusesOf(page);
  expect(said.slice(0, 2)).toEqual(['Saving…', slow]);
  expect(said.slice(2).join(), 'after that').toMatch(/^(Saving…,)?Saved on this device \d\d?:\d\d/);
  expect(await namesIn(page)).toEqual(shown);
  await expectSound(context, address, { map, shown, before });
});
