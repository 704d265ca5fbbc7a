import { afterEach, expect, test } from 'vitest';
import type { Id } from '../../src/domain/id';
import type { MapCopy } from '../../src/domain/mapCopy';
import { partnersOf } from '../../src/domain/outline';
import type { SaveStatus } from '../../src/store/ports';
import { testBrowser } from './support/browser';
import { type Fault, type Faults, writeFaults } from './support/faults';
import { editorOf, makes, openIn, type Session, stored, withMap } from './support/session';

let faults: Faults | null = null;

afterEach(() => {
  faults?.undo();
  faults = null;
});

interface Coming {
  readonly here: Session;
  readonly map: Id;
  /** As a file of another device carries it. */
  readonly copy: MapCopy;
}

const coming = async (): Promise<Coming> => {
  const there = await openIn(testBrowser().window(), 'deviceA');
  const { map } = await withMap(there);
  const copy = await there.shelf.copy(map);
  if (!copy) throw new Error('no copy');
  return { here: await openIn(testBrowser().window(), 'deviceB'), map, copy };
};

const namesIn = async (here: Session, map: Id) =>
  partnersOf(await stored(here, map))
    .map(({ name }) => name)
    .sort();

test('T3 a map that comes as a file is open before it is stored, and saved only after', async () => {
  const { here, map, copy } = await coming();
  await here.shelf.adopt(map, copy);
  const editor = await editorOf(here, map);
  const seen: SaveStatus['is'][] = [];
  editor.writer.onStatus(({ is }) => seen.push(is));
  expect(partnersOf(editor.document())).toHaveLength(3);
  expect(seen).toEqual(['saving']);
  editor.edit(makes(here, map, 'Dora').change);
  await editor.writer.settled();
  expect(seen.at(-1)).toBe('saved');
  expect(await namesIn(here, map)).toEqual(['Acme', 'Beta', 'Cora', 'Dora']);
  expect(await here.verifyMap(map)).toEqual([]);
  expect((await here.shelf.copy(map))?.knows).toMatchObject(copy.knows);
});

test.each<Fault>(['throws', 'aborts'])(
  'T5 when storing it %s, that is said, and the next try stores all of it with its stamps',
  async (fault) => {
    const { here, map, copy } = await coming();
    faults = writeFaults(fault);
    faults.arm(2);
    await here.shelf.adopt(map, copy);
    const editor = await editorOf(here, map);
    await editor.writer.settled();
    const failed = await new Promise<SaveStatus>((resolve) => editor.writer.onStatus(resolve));
    expect([faults.fired(), failed.is]).toEqual([true, 'notSaved']);
    editor.edit(makes(here, map, 'Dora').change);
    here.window.fire('focus');
    await expect.poll(() => editor.writer.pending()).toEqual([]);
    expect(await namesIn(here, map)).toEqual(['Acme', 'Beta', 'Cora', 'Dora']);
    expect((await here.shelf.copy(map))?.knows).toMatchObject(copy.knows);
  },
);

test('the library shows a map that is on its way beside the others, and does not wait for it', async () => {
  const { here, map, copy } = await coming();
  const { map: other } = await withMap(here);
  await here.shelf.list();
  await here.shelf.adopt(map, copy);
  const turns: string[] = [];
  const stored = here.shelf.copy(map).then(() => turns.push('stored'));
  const shown = await here.shelf.list();
  turns.push('shown');
  await stored;
  expect(turns).toEqual(['shown', 'stored']);
  expect(new Set(shown.map(({ id }) => id))).toEqual(new Set([map, other]));
  const byId = (list: typeof shown) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(await here.shelf.list())).toEqual(byId(shown));
});

test('a map that is on its way here is not taken in a second time', async () => {
  const { here, map, copy } = await coming();
  await here.shelf.adopt(map, copy);
  await expect(here.shelf.adopt(map, copy)).rejects.toThrow(/is there/);
});

test('what another window had stored of it meanwhile is there too', async () => {
  const { copy, map } = await coming();
  const browser = testBrowser();
  const [a, b] = [await openIn(browser.window()), await openIn(browser.window())];
  await Promise.all([a.shelf.adopt(map, copy), b.shelf.adopt(map, copy)]);
  const [first, second] = [await editorOf(a, map), await editorOf(b, map)];
  first.edit(makes(a, map, 'From a').change);
  second.edit(makes(b, map, 'From b').change);
  await expect.poll(() => namesIn(a, map)).toEqual(['Acme', 'Beta', 'Cora', 'From a', 'From b']);
  expect(await a.verifyMap(map)).toEqual([]);
});
