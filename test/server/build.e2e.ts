import { expect, test } from '../e2e/support/app';
import { built } from '../e2e/support/built';
import { startStaticHost } from '../e2e/support/staticHost';
import { watchContext } from '../e2e/support/watch';

test.use({ serviceWorkers: 'allow' });

/** Waits until the worker that serves without a network has everything and is in charge. */
async function untilReady() {
  await navigator.serviceWorker.register('./sw.js');
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
}

test('our server gives the page its policy as a header, and it is obeyed', async ({ app }) => {
  app.allow(/Policy|Content Security Policy/);
  await app.open();
  const ran = await app.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  await expect(app.page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(0);
  await expect(app.page.locator('#root')).not.toBeEmpty();
});

test('under a path of a static host the build opens without a network after one visit', async ({
  browser,
}) => {
  const host = await startStaticHost(built, '/some/school/');
  const context = await browser.newContext();
  const watch = await watchContext(context, [host.origin]);
  const page = await context.newPage();
  await page.goto(host.address);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  await page.evaluate(untilReady);
  expect(watch.problems()).toEqual([]);

  host.close();
  await page.goto(host.address);
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(watch.problems()).toEqual([]);
  await context.close();
});

test('the page for phones never comes out of the store of the worker', async ({ app }) => {
  app.allow(/404/);
  await app.open();
  await app.page.evaluate(untilReady);
  const answer = await app.page.goto(`${app.address}/j`);
  expect(answer?.status()).toBe(404);
  expect(answer?.fromServiceWorker()).toBe(false);
});

test('the build has no script or style within its page, and an installable manifest', async ({
  app,
}) => {
  const answer = await app.page.request.get(`${app.address}/`);
  const html = await answer.text();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  const manifest = await (await app.page.request.get(`${app.address}/manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({ name: 'Commonwheel', start_url: './', scope: './' });
});
