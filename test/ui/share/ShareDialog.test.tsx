import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rowsOf } from '../../../src/domain/document';
import { unlocked } from '../../../src/interchange/native/locked';
import { readNative } from '../../../src/interchange/native/readNative';
import { ShareButton } from '../../../src/ui/share/ShareButton';
import { mineMap, mineTexts } from '../../support/mineMap';
import { openMapFake, showOn } from '../../support/openMapFake';
import { rowsIn } from '../../support/openStore';

beforeEach(() => localStorage.clear());

const opened = async (way?: RegExp) => {
  const fake = await openMapFake(mineMap());
  const { user } = showOn(fake, <ShareButton />);
  await user.click(screen.getByRole('button', { name: 'Share' }));
  const dialog = within(await screen.findByRole('dialog', { name: /^Share/ }));
  if (way) await user.click(dialog.getByRole('button', { name: way }));
  return { fake, user, dialog: within(await screen.findByRole('dialog')) };
};

const handedOut = async ({ fake }: Awaited<ReturnType<typeof opened>>, count = 1) => {
  await waitFor(() => expect(fake.services.downloads).toHaveLength(count), { timeout: 20_000 });
  return fake.services.downloads[count - 1] ?? { name: '', content: '' };
};

describe('Share', () => {
  it('is four sentences, not a list of formats', async () => {
    const { dialog } = await opened();
    const titles = dialog
      .getAllByRole('listitem')
      .map((line) => line.querySelector('.share-way-title')?.textContent);
    expect(titles).toEqual([
      'Let someone look',
      'Let someone edit',
      'Ask partners for numbers',
      'Move to my other computer',
    ]);
  });

  it('each way leads back to the four', async () => {
    const { dialog, user } = await opened(/Let someone edit/);
    await user.click(dialog.getByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('button', { name: /Ask partners/ })).toBeVisible();
  });

  it('AUDIENCE to look at: a copy of what partners may see, and it says what stays behind', async () => {
    const one = await opened(/Let someone look/);
    const behind = one.dialog.getByText(/^Stays behind:/);
    expect(behind.textContent).toMatch(/contact data of 2 people/);
    expect(behind.textContent).toMatch(/1 person goes by the role/);
    await one.user.click(one.dialog.getAllByRole('button', { name: 'Download' })[0] as HTMLElement);
    const { content } = await handedOut(one);
    expect(mineTexts.filter((secret) => String(content).includes(secret))).toEqual([]);
    const read = await readNative(String(content));
    expect(read.ok && rowsOf(read.value.document, 'node').map(({ name }) => name)).toContain(
      'Acme Fab',
    );
  });

  it('to edit: the whole map, and it says that everything goes along', async () => {
    const one = await opened(/Let someone edit/);
    expect(one.dialog.getByText(/^Everything goes along: .*2 people/)).toBeVisible();
    await one.user.click(one.dialog.getByRole('button', { name: 'Download the file' }));
    const { content } = await handedOut(one);
    const read = await readNative(String(content));
    expect(read.ok && rowsIn(read.value.document)).toEqual(rowsIn(one.fake.document()));
  });

  it('to edit: behind a password, if it is long enough and typed twice', async () => {
    const one = await opened(/Let someone edit/);
    const { dialog, user } = one;
    await user.click(dialog.getByText('Protect it with a password'));
    const button = dialog.getByRole('button', { name: 'Download the file' });
    await user.type(dialog.getByLabelText('Password'), 'short');
    await user.type(dialog.getByLabelText('Password again'), 'other');
    expect(button).toBeDisabled();
    expect(dialog.getByText('The two are not the same.')).toBeVisible();
    for (const field of ['Password', 'Password again']) {
      await user.clear(dialog.getByLabelText(field));
      await user.type(dialog.getByLabelText(field), 'long enough');
    }
    await user.click(button);
    const { content } = await handedOut(one);
    expect(String(content)).not.toMatch(/Acme|Zoe|long enough/);
    const inside = await unlocked(new TextEncoder().encode(String(content)), 'long enough');
    expect(inside.ok && new TextDecoder().decode(inside.value)).toContain('Zoe Quill');
    expect(JSON.stringify(localStorage)).not.toContain('long enough');
  });

  it('for numbers without measures: measures are agreed on first, or the partner list goes around', async () => {
    const one = await opened(/Ask partners for numbers/);
    expect(one.dialog.getByText(/^Agree on measures first/)).toBeVisible();
    await one.user.click(one.dialog.getByRole('button', { name: 'Partner list' }));
    expect((await handedOut(one)).name).toMatch(/\.xlsx$/);
    await one.user.click(one.dialog.getByRole('button', { name: 'Set up measures' }));
    expect(location.hash).toMatch(/\/measures$/);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('to another computer: this map, or all maps in one file', async () => {
    const one = await opened(/Move to my other computer/);
    await one.user.click(one.dialog.getByRole('button', { name: 'Download this map' }));
    expect((await handedOut(one)).name).toMatch(/\.commonwheel\.json$/);
    await one.user.click(one.dialog.getByRole('button', { name: 'Download all maps' }));
    expect((await handedOut(one, 2)).name).toMatch(/^all-maps-.*\.commonwheel-backup\.zip$/);
  });

  it('a file that cannot be made is said, and nothing breaks', async () => {
    const one = await opened(/Let someone edit/);
    vi.spyOn(one.fake.services.files, 'download').mockImplementation(() => {
      throw new Error('blocked');
    });
    await one.user.click(one.dialog.getByRole('button', { name: 'Download the file' }));
    expect(await screen.findByText(/could not be made/)).toBeVisible();
  });
});
