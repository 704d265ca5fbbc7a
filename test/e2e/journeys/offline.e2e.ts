import { expect, test } from '../support/app';
import { exportFile, namesIn, newMap, typeLines, waitUntilSaved } from '../support/maps';

test.use({ serviceWorkers: 'allow' });

test('from the second visit with the network off: create, edit, reload, export', async ({
  app,
}) => {
  const { page } = app;
  app.allow(/ERR_INTERNET_DISCONNECTED/);
  await app.open();
  await expect(page.getByText('Ready without internet')).toBeVisible({ timeout: 20_000 });
  await page.context().setOffline(true);
  await page.reload();
  await newMap(page, ['Flex Friday', '# Mentors', 'Acme Fab']);
  await typeLines(page, ['Library']);
  await waitUntilSaved(page);
  await page.reload();
  await expect.poll(() => namesIn(page)).toHaveLength(4);
  const { file } = await exportFile(page);
  expect(file.circles.length).toBe(4);
  expect(file.circles.every(({ x, y, r }) => [x, y, r].every(Number.isFinite))).toBe(true);
});
