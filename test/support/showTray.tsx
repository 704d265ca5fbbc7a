import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { FilesTray } from '../../src/ui/manyFiles/FilesTray';
import { type FakeMap, openMapFake, showOn } from './openMapFake';

/** The tray of many files on an open map, and the ways through it. */
export const showTray = async (given: string | FakeMap, files: readonly File[]) => {
  const fake = typeof given === 'string' ? await openMapFake(given) : given;
  let closed = 0;
  const end = () => void closed++;
  const shown = showOn(fake, <FilesTray files={files} onClose={end} onCancel={end} />);
  const dialog = within(await screen.findByRole('dialog'));
  return {
    ...shown,
    fake,
    dialog,
    closed: () => closed,
    line: (file: string) =>
      within(dialog.getByText(file, { selector: '.many-name' }).closest('li') as HTMLElement),
    allRead: () => dialog.findByText(/files? read\.$/, { selector: '[role=status]' }),
    press: async (name: string | RegExp) => {
      const button = await dialog.findByRole('button', { name });
      await waitFor(() => expect(button).toBeEnabled());
      await shown.user.click(button);
    },
  };
};
