import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document';
import { titleOf } from '../../../src/domain/outline';
import { Library } from '../../../src/ui/library/Library';
import { type FakeServices, fakeServices, testNow } from '../../support/fakeServices';
import { countingIds } from '../../support/ids';
import { mapOf } from '../../support/maps';
import { show } from '../../support/show';

const flexFriday = (): MapDocument =>
  mapOf('Flex Friday\n# Mentors\nAcme Fab\nCounty Health\n# Tours\nNature Museum', countingIds());

const withMap = (): { services: FakeServices; document: MapDocument } => {
  const services = fakeServices();
  const document = flexFriday();
  services.shelf.put(document, testNow - 60_000);
  return { services, document };
};

const openMenu = async ({ user }: ReturnType<typeof show>, line: string) => {
  await user.click(await screen.findByRole('button', { name: 'More for Flex Friday' }));
  await user.click(await screen.findByRole('menuitem', { name: line }));
};

beforeEach(() => {
  window.location.hash = '#/';
});

describe('the library on the first visit', () => {
  it('shows at most seven controls', async () => {
    show(<Library />);
    await screen.findByRole('button', { name: 'Ask the browser to keep them' });
    const controls = [...screen.getAllByRole('button'), ...screen.getAllByRole('link')];
    expect(controls.length).toBeLessThanOrEqual(7);
  });

  it('offers a new map and a file side by side, and the template', async () => {
    show(<Library />);
    expect(await screen.findByRole('button', { name: 'New map' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Open a map file' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Asset map' })).toBeVisible();
  });

  it('can remove what deleted maps left behind, too', async () => {
    const { user } = show(<Library />);
    await user.click(await screen.findByRole('button', { name: /Remove everything from/ }));
    const question = within(await screen.findByRole('alertdialog'));
    expect(
      question.getByText(/removes deleted maps that could still be brought back/),
    ).toBeVisible();
    expect(question.queryByRole('button', { name: 'Download all maps' })).toBeNull();
  });

  it('makes an empty map and goes there', async () => {
    const { user, services } = show(<Library />);
    await user.click(await screen.findByRole('button', { name: 'New map' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/map_\w{22}$/));
    const [map] = await services.shelf.list();
    expect(map).toMatchObject({ title: '', themes: 0, partners: 0 });
  });

  it('makes the asset map with a project and three themes, each at its place', async () => {
    const { user, services } = show(<Library />);
    await user.click(await screen.findByRole('button', { name: 'Asset map' }));
    await waitFor(async () => expect(await services.shelf.list()).toHaveLength(1));
    const [map] = await services.shelf.list();
    expect(map).toMatchObject({ title: 'Our project', themes: 3, partners: 0 });
    const document = map && services.shelf.document(map.id);
    const arrangement = [...(document?.rows.values() ?? [])].find(
      (row) => row.kind === 'arrangement',
    );
    expect(Object.keys(arrangement?.positions ?? {})).toHaveLength(4);
  });
});

describe('a card of the library', () => {
  it('says what is in the map and leads to it', async () => {
    const { services, document } = withMap();
    show(<Library />, services);
    const card = within(await screen.findByRole('listitem'));
    expect(card.getByRole('link', { name: 'Flex Friday' })).toHaveAttribute(
      'href',
      `#/map/${document.map}`,
    );
    expect(card.getByText('2 themes · 3 partners')).toBeVisible();
    expect(card.getByText('Edited 14:01')).toBeVisible();
  });

  it('renames through the one way of all edits', async () => {
    const { services, document } = withMap();
    const shown = show(<Library />, services);
    await openMenu(shown, 'Rename…');
    const field = await screen.findByRole('textbox', { name: 'Name' });
    await shown.user.clear(field);
    await shown.user.type(field, 'Fridays{Enter}');
    expect(await screen.findByRole('link', { name: 'Fridays' })).toBeVisible();
    const renamed = services.shelf.document(document.map);
    expect(renamed && titleOf(renamed)).toBe('Fridays');
  });

  it('refuses a name over 120 with the count, and an empty one on Enter', async () => {
    const { services } = withMap();
    const shown = show(<Library />, services);
    await openMenu(shown, 'Rename…');
    const field = await screen.findByRole('textbox', { name: 'Name' });
    await shown.user.clear(field);
    await shown.user.paste('a'.repeat(121));
    expect(await screen.findByText(/This name has 121 characters; at most 120 fit/)).toBeVisible();
    await shown.user.clear(field);
    await shown.user.keyboard('{Enter}');
    expect(await screen.findByText('Type a name first.')).toBeVisible();
    expect(field).toHaveAttribute('aria-invalid', 'true');
  });

  it('duplicates into a second map of its own', async () => {
    const { services, document } = withMap();
    const shown = show(<Library />, services);
    await openMenu(shown, 'Duplicate');
    const copy = await screen.findByRole('link', { name: 'Flex Friday (copy)' });
    expect(copy).not.toHaveAttribute('href', `#/map/${document.map}`);
    expect(screen.getAllByText('2 themes · 3 partners')).toHaveLength(2);
  });

  it('hands the map out as a dated file of ours', async () => {
    const { services } = withMap();
    const shown = show(<Library />, services);
    await openMenu(shown, 'Download');
    await waitFor(() => expect(services.downloads).toHaveLength(1));
    expect(services.downloads[0]?.name).toBe('flex-friday-2026-05-03.commonwheel.json');
    expect(String(services.downloads[0]?.content)).toContain('Acme Fab');
  });

  it('deletes at once, and Undo brings the map back', async () => {
    const { services } = withMap();
    const shown = show(<Library />, services);
    await openMenu(shown, 'Delete');
    expect(await screen.findByText('“Flex Friday” is deleted.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Flex Friday' })).toBeNull());
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: 'Flex Friday' })).toBeVisible();
  });

  it('says so when the store fails, and keeps the map on screen', async () => {
    const { services } = withMap();
    const failing = { ...services.shelf, remove: () => Promise.reject(new Error('full')) };
    const shown = show(<Library />, { ...services, shelf: failing });
    await openMenu(shown, 'Delete');
    expect(await screen.findByText(/That did not work. Nothing was changed/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Flex Friday' })).toBeVisible();
  });
});

describe('where the maps live', () => {
  it('asks the browser for its promise and says the answer', async () => {
    const { user } = show(<Library />);
    await user.click(await screen.findByRole('button', { name: 'Ask the browser to keep them' }));
    expect(await screen.findByText('The browser promises to keep your maps.')).toBeVisible();
  });

  it('T14 says plainly when the browser keeps nothing', async () => {
    const facts = { lasting: false, promised: false, usedBytes: null, quotaBytes: null };
    const keeper = { facts: async () => facts, askPromise: async () => false };
    show(<Library />, { ...fakeServices(), keeper });
    expect(await screen.findByText(/kept only until this window closes/)).toBeVisible();
  });

  it('removes everything only after a question that offers the files first', async () => {
    const { services } = withMap();
    const { user } = show(<Library />, services);
    await user.click(await screen.findByRole('button', { name: /Remove everything from/ }));
    const question = within(await screen.findByRole('alertdialog'));
    expect(question.getByText(/removes 1 map, its history and your settings/)).toBeVisible();
    await user.click(question.getByRole('button', { name: 'Download all maps' }));
    await waitFor(() => expect(services.downloads).toHaveLength(1));
    await user.click(question.getByRole('button', { name: 'Remove everything' }));
    expect(await screen.findByRole('heading', { name: /Draw the community/ })).toBeVisible();
    expect(await services.shelf.list()).toEqual([]);
  });

  it('reminds on a shared computer to take the maps along', async () => {
    const { services } = withMap();
    services.preferences.setState({ sharedComputer: true });
    const { user } = show(<Library />, services);
    await user.click(await screen.findByRole('button', { name: 'Download all maps' }));
    await waitFor(() => expect(services.downloads).toHaveLength(1));
  });
});
