import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { useMap } from '../../../src/ui/map/mapContext';
import { useFileHome } from '../../../src/ui/share/backups';
import { ExportMenu } from '../../../src/ui/share/ExportMenu';
import { useReminder } from '../../../src/ui/share/reminder';
import { saveFile } from '../../../src/ui/share/saveFile';
import { openMapFake, showOn } from '../../support/openMapFake';

beforeEach(() => localStorage.clear());

describe('Export', () => {
  it('opens by its button and offers what works', async () => {
    const { user } = showOn(await openMapFake('Flex Friday'), <ExportMenu />);
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const names = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Commonwheel file (JSON)Ctrl+S',
      'Picture…',
      'Partner list (Excel)…',
      'Partner list (CSV)…',
      'Kumu workbook (Excel)…',
      'Kumu blueprint (JSON)…',
      'Other tools',
      'Print the mapCtrl+P',
    ]);
  });

  it('keeps what is rarely needed under Other tools', async () => {
    const { user } = showOn(await openMapFake('Flex Friday'), <ExportMenu />);
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: 'Other tools' }));
    const names = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    for (const name of ['GEXF (Gephi)…', 'Outline (Markdown)…', 'Commonwheel file, packed (.gz)'])
      expect(names).toContain(name);
  });

  it('says before writing what the format cannot hold, and what stays behind', async () => {
    const fake = await openMapFake(
      'Flex Friday\n# Mentors\nAcme Fab\nBeta ~wished\nAcme Fab -> Beta: funds\n# Empty',
    );
    const { user } = showOn(fake, <ExportMenu />);
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: 'Partner list (CSV)…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByText(/cannot hold 1 theme without partners and 1 connection/),
    ).toBeVisible();
    expect(dialog.getByText('Nothing of the map stays behind.')).toBeVisible();
    await user.click(dialog.getByText('Everyone'));
    const behind = 'Stays behind: 1 partner and 1 field. Fields that stay: Status.';
    expect(dialog.getByText(behind)).toBeVisible();
    await user.click(dialog.getByText('With wished partners'));
    expect(dialog.getByText('Stays behind: 1 field. Fields that stay: Status.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Download' }));
    await waitFor(() => expect(fake.services.downloads).toHaveLength(1));
    expect(fake.services.downloads[0]?.name).toBe('flex-friday-2026-05-03.csv');
  });

  it('hands out several files of one format as one zip', async () => {
    const fake = await openMapFake('Flex Friday\n# Mentors\nAcme Fab');
    const { user } = showOn(fake, <ExportMenu />);
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: 'Other tools' }));
    await user.click(screen.getByRole('menuitem', { name: /Gephi tables/ }));
    await user.click(await screen.findByRole('button', { name: 'Download' }));
    await waitFor(() => expect(fake.services.downloads).toHaveLength(1));
    const { name, content } = fake.services.downloads[0] ?? {};
    expect(name).toBe('flex-friday-2026-05-03.zip');
    const parts = unzipSync(new Uint8Array(await (content as Blob).arrayBuffer()));
    expect(Object.keys(parts)).toHaveLength(2);
  });

  it('opens by Ctrl+E, and the browser does nothing of its own', async () => {
    showOn(await openMapFake('Flex Friday'), <ExportMenu />);
    const isLeftToBrowser = fireEvent.keyDown(window, { key: 'e', ctrlKey: true });
    expect(isLeftToBrowser).toBe(false);
    expect(await screen.findByRole('menu', { name: 'Export' })).toBeVisible();
  });

  it('hands out the map as a file', async () => {
    const fake = await openMapFake('Flex Friday');
    const { user } = showOn(fake, <ExportMenu />);
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: /Commonwheel file/ }));
    await waitFor(() => expect(fake.services.downloads).toHaveLength(1));
  });

  it('prints by the browser’s own print', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = showOn(await openMapFake('Flex Friday'), <ExportMenu />);
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: /Print/ }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    vi.unstubAllGlobals();
  });
});

const Home = () => {
  useReminder();
  return <p data-testid="home">{useFileHome(useMap().map.id).is}</p>;
};

describe('A map that lives only in this browser', () => {
  it('says so until a file was saved', async () => {
    const fake = await openMapFake('Flex Friday');
    showOn(fake, <Home />);
    expect(screen.getByTestId('home')).toHaveTextContent('none');
    await act(() => saveFile(fake.tools));
    expect(screen.getByTestId('home')).toHaveTextContent('backedUp');
  });

  it('offers a file once, after ten edits', async () => {
    const fake = await openMapFake('Flex Friday');
    const { user } = showOn(fake, <Home />);
    const edit = (count: number) =>
      act(() => {
        for (let at = 0; at < count; at++) fake.tools.run(addPartner, { name: `Partner ${at}` });
      });
    edit(9);
    expect(screen.queryByText('This map is only in this browser.')).toBeNull();
    edit(1);
    expect(screen.getAllByText('This map is only in this browser.')).not.toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Save a file' }));
    await waitFor(() => expect(fake.services.downloads).toHaveLength(1));
    edit(30);
    expect(screen.queryByRole('button', { name: 'Save a file' })).toBeNull();
  });
});
