import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { Library } from '../../../src/ui/library/Library';
import { PasswordAsker } from '../../../src/ui/share/PasswordAsker';
import { fakeServices } from '../../support/fakeServices';
import { countingIds } from '../../support/ids';
import { show } from '../../support/show';
import { sketchOf } from '../../support/sketch';

beforeEach(() => localStorage.clear());

const password = 'river stone 7';

const lockedBackup = async (): Promise<File> => {
  const services = fakeServices();
  for (const [at, name] of ['First', 'Second'].entries())
    services.shelf.put(sketchOf(`${name}\n# Mentors\nAcme Fab`, countingIds(1 + at * 100)), 1);
  const { user, unmount } = show(<Library />, services);
  await user.click(await screen.findByRole('button', { name: 'Back up all maps' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Protect it with a password' }));
  expect(screen.getByRole('button', { name: 'Download 2 maps' })).toBeDisabled();
  await user.type(screen.getByLabelText('Password'), password);
  await user.type(screen.getByLabelText('Password again'), password);
  await user.click(screen.getByRole('button', { name: 'Download 2 maps' }));
  await waitFor(() => expect(services.downloads).toHaveLength(1), { timeout: 15_000 });
  unmount();
  const { name = '', content } = services.downloads[0] ?? {};
  return new File([content as string], name);
};

it('a backup behind a password says nothing without it, and comes back with it', async () => {
  const file = await lockedBackup();
  expect(file.name).toMatch(/\.commonwheel-backup\.json$/);
  expect(await file.text()).not.toMatch(/Acme|First|^PK/);
  const services = fakeServices();
  const { user } = show(
    <>
      <Library />
      <PasswordAsker />
    </>,
    services,
  );
  await user.upload(await screen.findByTestId('open-file'), file);
  await user.type(await screen.findByLabelText('Password'), 'something else{Enter}');
  expect(await screen.findByText('That is not the password of this file.')).toBeVisible();
  expect(await services.shelf.list()).toEqual([]);
  await user.type(screen.getByLabelText('Password'), `${password}{Enter}`);
  const dialog = within(await screen.findByRole('dialog', { name: 'Bring maps back' }));
  expect(dialog.getAllByText('New here')).toHaveLength(2);
  await user.click(dialog.getByRole('button', { name: 'Bring in 2 maps' }));
  await waitFor(async () =>
    expect((await services.shelf.list()).map(({ title }) => title).sort()).toEqual([
      'First',
      'Second',
    ]),
  );
});
