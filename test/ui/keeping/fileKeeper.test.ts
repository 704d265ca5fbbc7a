import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { rowsOf } from '../../../src/domain/document';
import { readNative } from '../../../src/interchange/native/readNative';
import { chooseHome, keepInFile, letGo } from '../../../src/ui/keeping/chooseHome';
import { type FileKeeper, fileKeeperOf } from '../../../src/ui/keeping/fileKeeper';
import { createTools } from '../../../src/ui/map/tools';
import { backupOf } from '../../../src/ui/share/backups';
import { type FakeHandle, fakeHandle } from '../../support/fakeHandle';
import { testNow } from '../../support/fakeServices';
import { countingIds } from '../../support/ids';
import { type FakeMap, openMapFake } from '../../support/openMapFake';
import { sketchOf } from '../../support/sketch';

const namesIn = async (text: string): Promise<readonly string[]> => {
  const read = await readNative(text);
  if (!read.ok) throw new Error(read.error.reason);
  return rowsOf(read.value.document, 'node').map(({ name }) => name);
};

interface Kept {
  readonly fake: FakeMap;
  readonly handle: FakeHandle;
  readonly keeper: FileKeeper;
  add(name: string): void;
}

/** A map whose file was chosen, as a browser with file access does it. */
const kept = async (handle = fakeHandle()): Promise<Kept> => {
  const fake = await openMapFake('Flex Friday\n# Mentors\nAcme Fab');
  const services = {
    ...fake.services,
    files: { ...fake.services.files, choose: async () => handle },
  };
  const tools = createTools(fake.tools.map, services);
  await chooseHome(tools);
  const keeper = fileKeeperOf(tools);
  return {
    fake: { ...fake, tools },
    handle,
    keeper,
    add: (name) => void tools.run(addPartner, { name }),
  };
};

const toastsOf = ({ fake }: Kept) => fake.services.toasts.state.getState().map(({ text }) => text);

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a map that lives in a file too', () => {
  it('is written as soon as the file is chosen, and the header knows when', async () => {
    const { handle, keeper } = await kept();
    expect(await namesIn(handle.text())).toEqual(['Flex Friday', 'Mentors', 'Acme Fab']);
    expect(keeper.state.getState()).toEqual({ is: 'written', file: handle.name, at: testNow });
  });

  it('goes on without a word: every save goes to both, a moment after the last edit', async () => {
    const { handle, keeper, add } = await kept();
    const stop = keeper.follow();
    await vi.advanceTimersByTimeAsync(1100);
    add('Library');
    add('County Health');
    await vi.advanceTimersByTimeAsync(900);
    expect(handle.writes).toBe(1);
    await vi.advanceTimersByTimeAsync(1100);
    await vi.waitFor(() => expect(handle.writes).toBe(2));
    expect(await namesIn(handle.text())).toContain('County Health');
    stop();
  });

  it('is written while edits never end, too', async () => {
    const { handle, keeper, add, fake } = await kept();
    let time = testNow;
    vi.spyOn(fake.services.clock, 'now').mockImplementation(() => time);
    const stop = keeper.follow();
    for (let at = 0; at < 40; at++) {
      add(`Partner ${at}`);
      time += 500;
      await vi.advanceTimersByTimeAsync(500);
    }
    await vi.waitFor(() => expect(handle.writes).toBeGreaterThan(1));
    stop();
  });

  it('is not written again for nothing, nor by a second window for the same', async () => {
    const { handle, keeper } = await kept();
    await keeper.update();
    await keeper.update();
    expect(handle.writes).toBe(1);
  });

  it('counts as backed up, so nobody is reminded', async () => {
    const { fake } = await kept();
    expect(backupOf(fake.tools.services, fake.tools.map.id).getState().savedAt).toBe(testNow);
  });

  it('T25 leave was taken away: the map is safe, the file not updated since; a press mends it', async () => {
    const { handle, keeper, add, fake } = await kept();
    handle.permission = 'prompt';
    add('Library');
    expect(await keeper.update()).toEqual({
      ...{ is: 'behind', file: handle.name, since: testNow, why: 'permission' },
    });
    expect(await namesIn(handle.text())).not.toContain('Library');
    expect(fake.document().rows.size).toBeGreaterThan(0);
    await keepInFile(fake.tools);
    expect(await namesIn(handle.text())).toContain('Library');
    expect(keeper.state.getState().is).toBe('written');
  });

  it('T25 a refusal stays a refusal, and nothing is written', async () => {
    const one = await kept();
    Object.assign(one.handle, { permission: 'prompt', answer: 'denied' });
    one.add('Library');
    await keepInFile(one.fake.tools);
    expect(one.keeper.state.getState()).toMatchObject({ is: 'behind', why: 'permission' });
    expect(toastsOf(one).at(-1)).toContain('could not be written');
  });

  it('T25 the file is gone: said, and no other is made in its place', async () => {
    const { handle, keeper, add } = await kept();
    handle.isGone = true;
    add('Library');
    expect(await keeper.update()).toMatchObject({ is: 'behind', why: 'gone', since: testNow });
    expect(handle.writes).toBe(1);
  });

  it('T25 a full disk leaves the file whole as it was', async () => {
    const { handle, keeper, add } = await kept();
    const before = handle.text();
    handle.isFull = true;
    add('Library');
    expect(await keeper.update()).toMatchObject({ is: 'behind', why: 'failed' });
    expect(handle.text()).toBe(before);
  });

  it('T25 what something else wrote is not written over until the person says so', async () => {
    const { handle, keeper, add } = await kept();
    handle.changeOutside('{"someone":"else"}');
    add('Library');
    expect(await keeper.update()).toMatchObject({ is: 'behind', why: 'changed' });
    expect(handle.text()).toBe('{"someone":"else"}');
    await keeper.update({ overwrites: true });
    expect(await namesIn(handle.text())).toContain('Library');
  });

  it('takes no offense when the same bytes only look newer, as after a sync', async () => {
    const { handle, keeper, add } = await kept();
    handle.changeOutside(handle.text());
    add('Library');
    expect((await keeper.update()).is).toBe('written');
  });

  it('writes an emptied file anew: it has nothing to lose', async () => {
    const { handle, keeper, add } = await kept();
    handle.changeOutside('');
    add('Library');
    await keeper.update();
    expect(await namesIn(handle.text())).toContain('Library');
  });

  it('belongs to one map: the file of another is refused and given back', async () => {
    const one = await kept();
    const other = await openMapFake(sketchOf('Another map', countingIds(500)));
    const services = {
      ...other.services,
      homes: one.fake.services.homes,
      files: { ...other.services.files, choose: async () => one.handle },
      shelf: one.fake.services.shelf,
    };
    one.handle.changeOutside('');
    const tools = createTools(other.tools.map, services);
    await chooseHome(tools);
    expect(other.services.toasts.state.getState().at(-1)?.text).toContain('another of your maps');
    expect(await namesIn(one.handle.text())).toContain('Acme Fab');
    expect(await services.homes.get(tools.map.id)).toBeNull();
  });

  it('is let go on request, and the file stays', async () => {
    const { handle, keeper, fake, add } = await kept();
    await letGo(fake.tools);
    add('Library');
    expect((await keeper.update()).is).toBe('none');
    expect(handle.writes).toBe(1);
  });

  it('nothing happens when the person chooses no file', async () => {
    const fake = await openMapFake('Flex Friday');
    const files = { ...fake.services.files, choose: async () => null };
    const tools = createTools(fake.tools.map, { ...fake.services, files });
    await keepInFile(tools);
    expect(fileKeeperOf(tools).state.getState().is).toBe('none');
    expect(fake.services.downloads).toHaveLength(0);
  });

  it('is handed out as a dated file where the browser has no file access, or forbids it', async () => {
    const fake = await openMapFake('Flex Friday');
    await keepInFile(fake.tools);
    const choose = async () => {
      throw new DOMException('by policy', 'SecurityError');
    };
    const files = { ...fake.services.files, choose };
    await keepInFile(createTools(fake.tools.map, { ...fake.services, files }));
    expect(fake.services.downloads.map(({ name }) => name)).toEqual([
      'flex-friday-2026-05-03.commonwheel.json',
      'flex-friday-2026-05-03.commonwheel.json',
    ]);
  });
});
