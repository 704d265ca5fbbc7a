import { screen, waitFor, within } from '@testing-library/react';
import type { MapDocument } from '../../src/domain/document';
import { ImportDialog } from '../../src/ui/import/ImportDialog';
import { type FakeMap, openMapFake, showOn } from './openMapFake';
import type { Shown } from './show';

export const fileNamed = (name: string, content: string | Uint8Array<ArrayBuffer>): File =>
  new File([content], name);

export interface ShownWizard extends Shown {
  readonly fake: FakeMap;
  readonly closed: () => number;
  /** The dialog, once it is there. */
  dialog(): Promise<ReturnType<typeof within>>;
  press(name: string | RegExp): Promise<void>;
  /** What a column is set to become. */
  becomes(column: string): string;
}

/** The wizard over a map, with a file already handed to it or asking for one. */
export const showWizard = async (
  given: string | MapDocument | FakeMap,
  file: File | null,
): Promise<ShownWizard> => {
  const fake = typeof given === 'object' && 'tools' in given ? given : await openMapFake(given);
  let closed = 0;
  const close = () => {
    closed++;
  };
  const shown = showOn(
    fake,
    <ImportDialog file={file} onClose={close} onCancel={close} onMany={() => undefined} />,
  );
  return {
    ...shown,
    fake,
    closed: () => closed,
    dialog: async () => within(await screen.findByRole('dialog')),
    press: async (name) => {
      const dialog = within(await screen.findByRole('dialog'));
      await shown.user.click(await dialog.findByRole('button', { name }));
    },
    becomes: (column) =>
      screen.getByRole('button', { name: new RegExp(`${column} becomes`) }).textContent ?? '',
  };
};

/** Goes on to the preview and tells its counts. */
export const preview = async (wizard: ShownWizard): Promise<string> => {
  await wizard.press('Preview');
  await screen.findByRole('heading', { name: 'Check before it is added' });
  await waitFor(() => screen.getByText(/new partner/, { selector: '.import-counts-part' }));
  return document.querySelector('.import-counts')?.textContent ?? '';
};
