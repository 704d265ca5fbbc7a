import { describe, expect, it } from 'vitest';
import { renameNode } from '../../../src/domain/commands/describe';
import { fileKeeperOf } from '../../../src/ui/keeping/fileKeeper';
import { openedFileOf } from '../../../src/ui/keeping/openedFile';
import { offerHome } from '../../../src/ui/keeping/openedHome';
import { mapFile } from '../../../src/ui/library/mapFile';
import { openFile } from '../../../src/ui/library/openFile';
import { droppedFiles, noteHandle } from '../../../src/ui/shell/fileHandles';
import { type FakeHandle, fakeHandle } from '../../support/fakeHandle';
import { fakeServices } from '../../support/fakeServices';
import { type FakeMap, openMapFake } from '../../support/openMapFake';

const lastToast = ({ services }: FakeMap) => services.toasts.state.getState().at(-1);

/** A map open on screen, and the file on disk that it came from. */
const openedFrom = async (name = 'flex.commonwheel.json') => {
  const fake = await openMapFake('Flex Friday\n# Mentors\nAcme');
  Object.assign(fake.services.files, { choose: async () => null });
  const handle = fakeHandle(name);
  const made = await mapFile(fake.services, fake.tools.map.id);
  handle.changeOutside(made?.text ?? '');
  const file = await handle.getFile();
  noteHandle(file, Promise.resolve(handle));
  return { fake, handle, file, opened: await openedFileOf(file) };
};

const press = async (fake: FakeMap): Promise<void> => {
  lastToast(fake)?.action?.run();
  await new Promise((resolve) => setTimeout(resolve, 50));
};

describe('A map that was opened from a file', () => {
  it('can be kept in it from then on, without choosing it again', async () => {
    const { fake, handle, opened } = await openedFrom();
    if (opened) await offerHome(fake.tools, opened);
    expect(lastToast(fake)).toMatchObject({
      text: 'This map was opened from flex.commonwheel.json.',
      action: { label: 'Keep saving to this file' },
    });
    await press(fake);
    expect(await fake.services.homes.get(fake.tools.map.id)).toMatchObject({ handle });
    fake.tools.run(renameNode, { id: fake.named('Acme').id, name: 'Acme Fab' });
    const look = await fileKeeperOf(fake.tools).update({ asks: true });
    expect(look.is).toBe('written');
    expect(handle.text()).toContain('Acme Fab');
  });

  it('is not written over when something else wrote there meanwhile', async () => {
    const { fake, handle, opened } = await openedFrom();
    if (opened) await offerHome(fake.tools, opened);
    handle.changeOutside('{"format":"something else"}');
    await press(fake);
    expect(handle.text()).toBe('{"format":"something else"}');
    expect(fileKeeperOf(fake.tools).state.getState()).toMatchObject({
      is: 'behind',
      why: 'changed',
    });
  });

  it('nothing is offered where the map or the file has another home, or no file can be written', async () => {
    const own = await openedFrom();
    const home = { map: own.fake.tools.map.id, handle: fakeHandle(), savedAt: 1, written: null };
    await own.fake.services.homes.put(home);
    if (own.opened) await offerHome(own.fake.tools, own.opened);
    expect(lastToast(own.fake)).toBeUndefined();
    const plain = await openedFrom();
    Object.assign(plain.fake.services.files, { choose: undefined });
    if (plain.opened) await offerHome(plain.fake.tools, plain.opened);
    expect(lastToast(plain.fake)).toBeUndefined();
  });

  it('a packed file, one without a handle and one of another program are none to keep it in', async () => {
    const { handle } = await openedFrom();
    expect((await openedFrom('flex.commonwheel.json.gz')).opened).toBeNull();
    expect(await openedFileOf(await handle.getFile())).toBeNull();
    const other = new File(['{"elements":[]}'], 'kumu.json');
    noteHandle(other, Promise.resolve(handle));
    expect(await openedFileOf(other)).toBeNull();
  });

  it('is handed to the screen of its map when it is opened', async () => {
    const { file, handle } = await openedFrom();
    const services = fakeServices();
    const { words } = (await openMapFake('')).tools;
    await openFile(file, services, words);
    const [map] = await services.shelf.list();
    expect(map && services.handover.opened.take(map.id)).toMatchObject({ handle });
  });

  it('files that are dropped bring their handles, folders none', async () => {
    const handle: FakeHandle = fakeHandle();
    const { file } = await openedFrom();
    const item = (of: unknown) => ({ kind: 'file', getAsFileSystemHandle: async () => of });
    const other = new File([await file.text()], 'other.commonwheel.json');
    const items = [{ kind: 'string' }, item(handle), item({ kind: 'directory' })];
    const dropped = droppedFiles({ files: [file, other], items } as unknown as DataTransfer);
    expect(dropped).toEqual([file, other]);
    expect((await openedFileOf(file))?.handle).toBe(handle);
    expect(await openedFileOf(other)).toBeNull();
  });
});
