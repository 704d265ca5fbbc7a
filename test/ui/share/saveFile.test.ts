import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { rowsOf } from '../../../src/domain/document';
import { readNative } from '../../../src/interchange/native/readNative';
import { backupOf } from '../../../src/ui/share/backups';
import { saveFile } from '../../../src/ui/share/saveFile';
import { testNow } from '../../support/fakeServices';
import { type FakeMap, openMapFake } from '../../support/openMapFake';
import { rowsIn } from '../../support/openStore';

const sketch =
  'Flex Friday\n# Mentors\nAcme Fab\nCounty Health ~warm\nAcme Fab -> County Health: funds';

const fileOf = async (fake: FakeMap) => {
  await saveFile(fake.tools);
  const { name = '', content = '' } = fake.services.downloads.at(-1) ?? {};
  const read = await readNative(String(content));
  if (!read.ok) throw new Error(read.error.reason);
  return { name, text: String(content), document: read.value.document };
};

beforeEach(() => localStorage.clear());

describe('Save a file', () => {
  it('hands out a dated file that reads back as the same map', async () => {
    const fake = await openMapFake(sketch);
    const { name, document } = await fileOf(fake);
    expect(name).toBe('flex-friday-2026-05-03.commonwheel.json');
    expect(rowsIn(document)).toEqual(rowsIn(fake.document()));
  });

  it('carries x, y and r of every circle', async () => {
    const fake = await openMapFake('Flex Friday');
    fake.tools.run(addPartner, { name: 'Acme Fab' });
    const { circles } = JSON.parse((await fileOf(fake)).text);
    const { id } = fake.named('Acme Fab');
    expect(circles).toEqual([{ id, x: 0, y: 0, r: expect.any(Number) }]);
  });

  it('T4 holds what is on the screen when nothing can be saved', async () => {
    const fake = await openMapFake(sketch);
    const stored = await fake.services.shelf.copy(fake.tools.map.id);
    fake.tools.run(addPartner, { name: 'Only in memory' });
    vi.spyOn(fake.services.shelf, 'copy').mockResolvedValue(stored);
    fake.tools.map.saving.setState({ is: 'notSaved', reason: 'full' }, true);
    const { document } = await fileOf(fake);
    expect(rowsOf(document, 'node').map(({ name }) => name)).toContain('Only in memory');
    expect(rowsIn(document)).toEqual(rowsIn(fake.document()));
  });

  it('T14 works when storage refuses to answer', async () => {
    const fake = await openMapFake(sketch);
    vi.spyOn(fake.services.shelf, 'copy').mockRejectedValue(new Error('blocked'));
    fake.tools.map.saving.setState({ is: 'temporary' }, true);
    expect(rowsIn((await fileOf(fake)).document)).toEqual(rowsIn(fake.document()));
  });

  it('T26 waits for storage, but not for ever', async () => {
    vi.useFakeTimers();
    try {
      const fake = await openMapFake(sketch);
      vi.spyOn(fake.services.shelf, 'copy').mockReturnValue(new Promise(() => undefined));
      fake.tools.map.saving.setState({ is: 'saving' }, true);
      const saving = saveFile(fake.tools);
      await vi.advanceTimersByTimeAsync(5_000);
      await saving;
      expect(fake.services.downloads).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('waits for what is being saved and then takes storage’s own copy', async () => {
    const fake = await openMapFake(sketch);
    const copy = vi.spyOn(fake.services.shelf, 'copy');
    fake.tools.map.saving.setState({ is: 'saving' }, true);
    const saving = saveFile(fake.tools);
    await Promise.resolve();
    expect(copy).not.toHaveBeenCalled();
    fake.tools.map.saving.setState({ is: 'saved', at: testNow }, true);
    await saving;
    expect(copy).toHaveBeenCalledOnce();
    expect(fake.services.downloads).toHaveLength(1);
  });

  it('remembers when, for the header and the reminder', async () => {
    const fake = await openMapFake(sketch);
    await saveFile(fake.tools);
    expect(backupOf(fake.services, fake.tools.map.id).getState().savedAt).toBe(testNow);
    expect(localStorage.getItem(`commonwheel:backup:${fake.tools.map.id}`)).toContain(
      String(testNow),
    );
  });

  it('says where the file is', async () => {
    const fake = await openMapFake(sketch);
    await saveFile(fake.tools);
    expect(fake.services.toasts.state.getState().map(({ text }) => text)).toEqual([
      'flex-friday-2026-05-03.commonwheel.json is in your downloads.',
    ]);
  });
});
