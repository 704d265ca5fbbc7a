import { expect, test } from '../support/app';
import { keptTexts } from '../support/everyStore';

// A page of ours without the app.
const place = 'icon.svg';

/** Puts a text into everything where a page can keep one. */
const keepEverywhere = async (text: string) => {
  localStorage.setItem('kept', text);
  sessionStorage.setItem('kept', text);
  await cookieStore.set('kept', text);
  await (await caches.open('kept')).put(`/${text}`, new Response(text));
  const folder = await navigator.storage.getDirectory();
  const writing = await (await folder.getFileHandle('kept', { create: true })).createWritable();
  await writing.write(text);
  await writing.close();
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('kept');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows').put(text, text);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
};

test.describe.configure({ mode: 'serial' });

for (const text of ['first', 'second'])
  test(`a test begins where nobody has ever been: ${text}`, async ({ app }) => {
    app.allow(/404/);
    await app.page.goto(`${app.address}/${place}`);
    expect((await keptTexts(app.page)).join()).not.toMatch(/first|second/);
    await app.page.evaluate(keepEverywhere, text);
    expect((await keptTexts(app.page)).filter((one) => one.includes(text)).length).toBe(7);
  });
