import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renameNode } from '../../../src/domain/commands/describe';
import { titleOf } from '../../../src/domain/outline';
import { readableExtensions } from '../../../src/interchange/registry';
import { Library } from '../../../src/ui/library/Library';
import { fileOf } from '../../../src/ui/library/mapFile';
import { type FakeServices, fakeServices, testNow } from '../../support/fakeServices';
import { countingIds } from '../../support/ids';
import { did, mapOf, named } from '../../support/maps';
import { show } from '../../support/show';

const document = mapOf('Flex Friday\n# Mentors\nAcme Fab', countingIds());

const nativeFile = async (): Promise<File> => {
  const rows = [...document.rows.values()].map((row) => ({
    row,
    created: '00000000a-0000-device',
    stamps: {},
  }));
  const { name, text } = await fileOf(document.map, { rows, knows: {} }, testNow);
  return new File([text], name, { type: 'application/json' });
};

const choose = async (file: File, services: FakeServices = fakeServices()) => {
  const shown = show(<Library />, services);
  const input = await screen.findByTestId('open-file');
  await shown.user.upload(input, file);
  return shown;
};

beforeEach(() => {
  window.location.hash = '#/';
});

describe('Open a map file', () => {
  it('lets every format be chosen that can be read', async () => {
    show(<Library />);
    const accepted = (await screen.findByTestId('open-file')).getAttribute('accept')?.split(',');
    expect(accepted).toEqual(readableExtensions);
  });

  it('T13b opens a file of a map that is not here, and goes there', async () => {
    const { services } = await choose(await nativeFile());
    await waitFor(() => expect(window.location.hash).toBe(`#/map/${document.map}`));
    expect(services.shelf.document(document.map)?.rows).toEqual(document.rows);
  });

  it('opens what is dropped anywhere on the window', async () => {
    const { services } = show(<Library />);
    await screen.findByRole('button', { name: 'New map' });
    const file = await nativeFile();
    const drop = (files: readonly File[]) => {
      const dataTransfer = { types: ['Files'], files };
      fireEvent(window, Object.assign(new Event('drop', { cancelable: true }), { dataTransfer }));
    };
    drop([file]);
    await waitFor(() => expect(window.location.hash).toBe(`#/map/${document.map}`));
    expect(services.shelf.document(document.map)?.rows).toEqual(document.rows);
  });

  it('asks when the map is here, and Keep both leaves it as it is', async () => {
    const services = fakeServices();
    services.shelf.put(document, testNow);
    const { user } = await choose(await nativeFile(), services);
    const question = within(await screen.findByRole('alertdialog'));
    await user.click(question.getByRole('button', { name: 'Keep both' }));
    await waitFor(async () => expect(await services.shelf.list()).toHaveLength(2));
    const titles = (await services.shelf.list()).map(({ title }) => title);
    expect(titles.sort()).toEqual(['Flex Friday', 'Flex Friday (copy)']);
    expect(window.location.hash).not.toBe(`#/map/${document.map}`);
  });

  it('Replace makes the map what the file holds, after a safe copy', async () => {
    const services = fakeServices();
    const { id } = named(document, 'Flex Friday');
    services.shelf.put(did(document, renameNode, { id, name: 'Other' }, services.ids), testNow);
    const { user } = await choose(await nativeFile(), services);
    const question = within(await screen.findByRole('alertdialog'));
    const differences = within(
      await question.findByRole('list', { name: 'What an update would bring' }),
    );
    expect(differences.getByRole('listitem')).toHaveTextContent('1 circle changes: Other');
    await user.click(question.getByRole('button', { name: 'Update my map' }));
    await waitFor(() => expect(window.location.hash).toBe(`#/map/${document.map}`));
    const now = services.shelf.document(document.map);
    expect(now && titleOf(now)).toBe('Flex Friday');
    expect(services.shelf.safe).toEqual([{ map: document.map, why: 'replace' }]);
  });

  it('opens a table as a new map and hands the file to its import', async () => {
    const csv = new File(['name,theme\nAcme Fab,Mentors\n'], 'partners.csv', { type: 'text/csv' });
    const { services } = await choose(csv);
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/map_\w{22}$/));
    const [map] = await services.shelf.list();
    const [given] = (map && services.handover.files.take(map.id)) ?? [];
    expect(given?.name).toBe('partners.csv');
  });

  it('hands several files to the tray of a new map, whatever they are', async () => {
    const csv = new File(['name\nAcme Fab\n'], 'partners.csv', { type: 'text/csv' });
    const native = await nativeFile();
    const { user, services } = show(<Library />);
    await user.upload(await screen.findByTestId('open-file'), [csv, native]);
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/map_\w{22}$/));
    const [map] = await services.shelf.list();
    const given = (map && services.handover.files.take(map.id)) ?? [];
    expect(given.map(({ name }) => name)).toEqual(['partners.csv', native.name]);
  });

  it.each([
    ['an empty file', new File([''], 'empty.csv'), /This file is empty/],
    ['a broken file of ours', new File(['{"format":'], 'x.commonwheel.json'), /damaged or cut off/],
    [
      'a picture',
      new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], 'a.csv'),
      /picture/,
    ],
  ])('says in place why %s cannot be taken, and changes nothing', async (_what, file, reason) => {
    const { services } = await choose(file);
    expect(await screen.findByText(reason)).toBeVisible();
    expect(await services.shelf.list()).toEqual([]);
    expect(window.location.hash).toBe('#/');
  });

  it('brings a deleted map back when its own file is opened', async () => {
    const services = fakeServices();
    services.shelf.put(document, testNow);
    await services.shelf.remove(document.map);
    await choose(await nativeFile(), services);
    await waitFor(() => expect(window.location.hash).toBe(`#/map/${document.map}`));
    expect(services.shelf.document(document.map)?.rows).toEqual(document.rows);
  });
});
