import { expect, test } from '../support/app';
import { type Block, blockStorage } from '../support/faultsProvoke';
import { readStorage } from '../support/faultsStorage';
import {
  circlesOf,
  exportFile,
  namesIn,
  newMap,
  saveStatus,
  smallMap,
  smallMapNames,
  typeLines,
  waitUntilStill,
} from '../support/maps';

const blocks: Block[] = ['is missing', 'is forbidden', 'throws on opening', 'fails to open'];

/** The quick lane takes the two that private windows really do. */
const quick: readonly Block[] = ['is missing', 'fails to open'];

for (const block of blocks) {
  test(`T14 storage ${block}: the app works, says that nothing is kept, and exports`, {
    tag: quick.includes(block) ? [] : ['@slow'],
  }, async ({ app, context, address }) => {
    const { page } = app;
    await page.addInitScript(blockStorage, block);
    await app.open();
    await expect(page.getByText(/your maps are kept only until this window closes/)).toBeVisible();

    await newMap(page, smallMap);
    await typeLines(page, ['Bank One', 'Typo']);
    await waitUntilStill(page);
    await page.keyboard.press('Control+z');
    const shown = [...smallMapNames, 'Bank One'];
    await expect.poll(() => namesIn(page)).toEqual(shown);
    await expect(saveStatus(page)).toHaveText('Temporary: kept only until this window closes');
    await expect(page.getByRole('button', { name: 'Download a copy' })).toBeVisible();

    const { file } = await exportFile(page);
    expect(
      circlesOf(file)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...shown].sort());
    const stored = await readStorage(context, address);
    expect(stored).toEqual({ rows: [], journal: [], maps: [], left: [] });
    await page.getByRole('link', { name: 'All maps' }).click();
    await page.getByRole('link', { name: /Flex Friday/ }).click();
    await expect.poll(() => namesIn(page)).toEqual(shown);
  });
}
