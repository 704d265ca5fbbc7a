import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { partnersOf } from '../../../src/domain/outline';
import { saveFile } from '../../../src/ui/share/saveFile';
import { countingIds } from '../../support/ids';
import { type FakeMap, openMapFake } from '../../support/openMapFake';
import { rowsIn } from '../../support/openStore';
import { sketchOf } from '../../support/sketch';
import { fileNamed, showWizard } from '../../support/wizard';

const sketch =
  'Flex Friday\n# Mentors\nAcme Fab\nCounty Health ~warm\nAcme Fab -> County Health: funds';

const exported = async (fake: FakeMap): Promise<File> => {
  await saveFile(fake.tools);
  const { name = '', content = '' } = fake.services.downloads.at(-1) ?? {};
  return fileNamed(name, String(content));
};

/** Another map than the exported one: its ids start elsewhere. */
const otherMap = (lines: string) => sketchOf(lines, countingIds(5_000));

const gone = (hash: string) => waitFor(() => expect(window.location.hash).toBe(hash));

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '#/map/here';
});

describe('A Commonwheel file given to an open map', () => {
  it('opens as a map of its own beside it, equal to what was exported', async () => {
    const first = await openMapFake(sketch);
    const wizard = await showWizard(otherMap('Other\n# Theme'), await exported(first));
    await gone(`#/map/${first.tools.map.id}`);
    const { shelf } = wizard.fake.services;
    const opened = shelf.document(first.tools.map.id);
    expect(opened && rowsIn(opened)).toEqual(rowsIn(first.document()));
    expect(await shelf.list()).toHaveLength(2);
  });

  it('takes the place of a map with nothing on it', async () => {
    const first = await openMapFake(sketch);
    const wizard = await showWizard(otherMap(''), await exported(first));
    await gone(`#/map/${first.tools.map.id}`);
    const maps = await wizard.fake.services.shelf.list();
    expect(maps.map(({ id }) => id)).toEqual([first.tools.map.id]);
  });

  it('asks when it is the open map; Replace is one edit with one undo', async () => {
    const fake = await openMapFake(sketch);
    const file = await exported(fake);
    fake.tools.run(addPartner, { name: 'Came later' });
    const wizard = await showWizard(fake, file);
    const question = within(await screen.findByRole('alertdialog'));
    await wizard.user.click(question.getByRole('button', { name: 'Update my map' }));
    await waitFor(() => expect(partnersOf(fake.document())).toHaveLength(2));
    expect(fake.services.shelf.safe).toEqual([{ map: fake.tools.map.id, why: 'replace' }]);
    fake.tools.undo();
    expect(fake.named('Came later')).toBeDefined();
    expect(window.location.hash).toBe('#/map/here');
  });

  it('asks when it is the open map; Keep both makes a second one', async () => {
    const fake = await openMapFake(sketch);
    const wizard = await showWizard(fake, await exported(fake));
    const question = within(await screen.findByRole('alertdialog'));
    await wizard.user.click(question.getByRole('button', { name: 'Keep both' }));
    await waitFor(async () => expect(await fake.services.shelf.list()).toHaveLength(2));
    expect(rowsIn(fake.document())).toEqual(
      rowsIn(fake.services.shelf.document(fake.tools.map.id) ?? fake.document()),
    );
  });

  it('says so when the map is already what the file holds', async () => {
    const fake = await openMapFake(sketch);
    const file = await exported(fake);
    const before = fake.tools.map.store.state.getState().history.undo.length;
    const wizard = await showWizard(fake, file);
    const question = within(await screen.findByRole('alertdialog'));
    await wizard.user.click(question.getByRole('button', { name: 'Update my map' }));
    expect(await screen.findAllByText('The map is already what this file holds.')).not.toEqual([]);
    expect(fake.tools.map.store.state.getState().history.undo).toHaveLength(before);
  });
});
