import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { ImportDialog } from '../../../src/ui/import/ImportDialog';
import { useImporting } from '../../../src/ui/map/useImporting';
import { type FakeMap, openMapFake, showOn } from '../../support/openMapFake';
import { fileNamed } from '../../support/wizard';

const table = fileNamed('things.csv', 'Name,Theme\nOne,T\nTwo,T\n');

const Wizard = () => {
  const { isOpen, files, close, cancel, open } = useImporting();
  const [file = null] = files;
  return (
    <ImportDialog isOpen={isOpen} file={file} onClose={close} onCancel={cancel} onMany={open} />
  );
};

/** A map with the wizard open: made for a file where one is handed over. */
const showHere = async (lines: string, isHandedOver: boolean) => {
  const fake: FakeMap = await openMapFake(lines);
  if (isHandedOver) fake.services.handover.files.give(fake.tools.map.id, [table]);
  window.location.hash = `#/map/${fake.tools.map.id}`;
  const shown = showOn(fake, <Wizard />);
  if (!isHandedOver) fake.tools.map.stage.offers.take('import');
  const dialog = within(await screen.findByRole('dialog'));
  return { ...shown, fake, dialog };
};

const isShelved = async ({ services, tools }: FakeMap): Promise<boolean> =>
  (await services.shelf.list()).some(({ id }) => id === tools.map.id);

beforeEach(() => localStorage.clear());

describe('Leaving the wizard without bringing anything in', () => {
  it('takes away the map that was made for the file, and shows the library', async () => {
    const { user, dialog, fake } = await showHere('', true);
    await dialog.findByRole('heading', { name: 'What is in each column?' });
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(window.location.hash).toBe('#/'));
    expect(await isShelved(fake)).toBe(false);
  });

  it('does so by Escape too', async () => {
    const { user, dialog, fake } = await showHere('', true);
    await dialog.findByRole('heading', { name: 'What is in each column?' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(window.location.hash).toBe('#/'));
    expect(await isShelved(fake)).toBe(false);
  });

  it('keeps a map that somebody made, blank as it is', async () => {
    const { user, dialog, fake } = await showHere('', false);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await isShelved(fake)).toBe(true);
  });

  it('keeps a map that somebody typed into, also when they took it back', async () => {
    const { user, dialog, fake } = await showHere('', true);
    await dialog.findByRole('heading', { name: 'What is in each column?' });
    fake.tools.run(addPartner, { name: 'Typed' });
    fake.tools.undo();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await isShelved(fake)).toBe(true);
  });

  it('keeps the map once the file is in', async () => {
    const { user, dialog, fake } = await showHere('', true);
    await user.click(await dialog.findByRole('button', { name: 'Preview' }));
    await user.click(await dialog.findByRole('button', { name: /^Add 2 partners/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await isShelved(fake)).toBe(true);
    expect(fake.named('One')).toBeDefined();
  });
});
