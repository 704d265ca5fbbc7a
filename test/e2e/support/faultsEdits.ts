import type { Page } from '@playwright/test';
import { tree } from './maps';

const circle = (page: Page, name: string) =>
  tree(page).getByRole('treeitem', { name: new RegExp(`^${name}, (project|theme|partner)`) });

/** Renames a circle from the tree, by keys. */
export async function renameCircle(page: Page, name: string, next: string) {
  await circle(page, name).press('F2');
  await page.getByRole('textbox', { name: 'New name' }).fill(next);
  await page.getByRole('textbox', { name: 'New name' }).press('Enter');
}

/** Gives a circle of the tree each name in turn, faster than any hand. */
export const renameOften = async (page: Page, name: string, names: readonly string[]) =>
  page.evaluate(renameInPage, { key: await keyOf(page, name), names });

/** Pins a circle of the tree or lets it go, as often as said. */
export const togglePinOften = async (page: Page, name: string, times: number) =>
  page.evaluate(togglePinInPage, { key: await keyOf(page, name), times });

const keyOf = async (page: Page, name: string): Promise<string> =>
  (await circle(page, name).getAttribute('data-key')) ?? '';

/** Runs in the page. */
async function renameInPage({ key, names }: { key: string; names: readonly string[] }) {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const press = (target: Element | null, key: string) =>
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const until = async <T>(look: () => T | null): Promise<T> => {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve));
    return until(look);
  };
  for (const name of names) {
    const item = await until(() => document.querySelector<HTMLElement>(`[data-key="${key}"]`));
    item.focus();
    press(item, 'F2');
    const field = await until(() => document.querySelector('.name-field input'));
    value?.set?.call(field, name);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    press(field, 'Enter');
    await until(() => (document.querySelector('.name-field input') ? null : true));
  }
}

/** Runs in the page. */
async function togglePinInPage({ key, times }: { key: string; times: number }) {
  for (let turn = 0; turn < times; turn++) {
    const item = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
    item?.focus();
    const p = { key: 'p', bubbles: true, cancelable: true };
    item?.dispatchEvent(new KeyboardEvent('keydown', p));
    await new Promise((resolve) => setTimeout(resolve));
  }
}
