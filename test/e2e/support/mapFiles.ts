import type { Page } from '@playwright/test';

/**
 * A picker cannot be driven without a screen: what it would hand over comes from the browser's own
 * private files, whose handles are real ones.
 */
export const withPicker = (page: Page) =>
  page.addInitScript(() => {
    const pick = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(window, { showSaveFilePicker: pick });
  });

/** As after a reload in a browser that asks again before a page may write. */
export const withLeaveRevoked = (page: Page) =>
  page.evaluate(() => {
    let state: PermissionState = 'prompt';
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => state,
      requestPermission: async () => {
        state = 'granted';
        return state;
      },
    });
  });

/** What a file of the browser's private files holds; null when it is not there. */
export const textOfFile = (page: Page, name: string): Promise<string | null> =>
  page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle(file).catch(() => null);
    return handle ? (await handle.getFile()).text() : null;
  }, name);

export const removeFile = (page: Page, name: string): Promise<void> =>
  page.evaluate(async (file) => (await navigator.storage.getDirectory()).removeEntry(file), name);

/** Another program writes to a file. */
export const writeFile = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    async ([file = '', content = '']) => {
      const root = await navigator.storage.getDirectory();
      const writing = await (await root.getFileHandle(file)).createWritable();
      await writing.write(content);
      await writing.close();
    },
    [name, text],
  );
