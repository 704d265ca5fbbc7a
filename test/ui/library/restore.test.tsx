import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document';
import { downloadBackup } from '../../../src/ui/library/backup';
import { Library } from '../../../src/ui/library/Library';
import { type FakeServices, fakeServices } from '../../support/fakeServices';
import { countingIds } from '../../support/ids';
import { show } from '../../support/show';
import { sketchOf } from '../../support/sketch';

const mapNamed = (name: string, first: number, partner = 'Acme'): MapDocument =>
  sketchOf(`${name}\n# Mentors\n${partner}`, countingIds(first));

const backupOf = async (...maps: readonly MapDocument[]): Promise<File> => {
  const services = fakeServices();
  for (const map of maps) services.shelf.put(map, 1);
  await downloadBackup(services, 'all maps');
  const { name = '', content } = services.downloads[0] ?? {};
  return new File([content as Blob], name);
};

const open = async (services: FakeServices, file: File) => {
  const shown = show(<Library />, services);
  await shown.user.upload(await screen.findByTestId('open-file'), file);
  return { ...shown, dialog: within(await screen.findByRole('dialog')) };
};

const titles = async ({ shelf }: FakeServices) =>
  (await shelf.list()).map(({ title }) => title).sort();

beforeEach(() => localStorage.clear());

describe('a backup of all maps', () => {
  it('T13b brings all maps back into an empty browser, after it has shown them', async () => {
    const services = fakeServices();
    const { dialog, user } = await open(
      services,
      await backupOf(mapNamed('First', 1), mapNamed('Second', 100)),
    );
    expect(dialog.getAllByText('New here')).toHaveLength(2);
    expect(await services.shelf.list()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Bring in 2 maps' }));
    await waitFor(async () => expect(await titles(services)).toEqual(['First', 'Second']));
    expect(await screen.findByText('2 maps came in.')).toBeVisible();
  });

  it('T15 is safe to repeat: the second time there is nothing to bring in', async () => {
    const services = fakeServices();
    const map = mapNamed('First', 1);
    services.shelf.put(map, 1);
    const { dialog } = await open(services, await backupOf(map));
    expect(dialog.getByText('Here already, the same')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Nothing to bring in' })).toBeDisabled();
  });

  const differing = async () => {
    const services = fakeServices();
    services.shelf.put(mapNamed('First', 1, 'Mine'), 1);
    return open(services, await backupOf(mapNamed('First', 1, 'Theirs')));
  };

  it('T15 leaves a map alone that is here and differs, until the person says otherwise', async () => {
    const { dialog } = await differing();
    expect(dialog.getByRole('button', { name: /here already: leave mine/i })).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Nothing to bring in' })).toBeDisabled();
  });

  it.each([
    ['Update mine', ['First']],
    ['Keep both', ['First', 'First (copy)']],
  ])('%s', async (way, expected) => {
    const { services, dialog, user } = await differing();
    await user.click(dialog.getByRole('button', { name: /leave mine/i }));
    await user.click(await screen.findByRole('option', { name: way }));
    await user.click(dialog.getByRole('button', { name: 'Bring in 1 map' }));
    await waitFor(async () => expect(await titles(services)).toEqual(expected));
    const kept = await services.shelf.read(mapNamed('First', 1).map);
    const names = kept?.rows.flatMap((row) => (row.kind === 'node' ? [row.name] : []));
    expect(names).toContain(way === 'Keep both' ? 'Mine' : 'Theirs');
    expect(services.shelf.safe).toHaveLength(way === 'Keep both' ? 0 : 1);
  });

  it('T16 says of a deleted map that it comes back', async () => {
    const services = fakeServices();
    const map = mapNamed('First', 1);
    services.shelf.put(map, 1);
    await services.shelf.remove(map.map);
    const { dialog, user } = await open(services, await backupOf(map));
    expect(dialog.getByText('Deleted here; comes back')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Bring in 1 map' }));
    await waitFor(async () => expect(await titles(services)).toEqual(['First']));
  });
});
