import { describe, expect, it } from 'vitest';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { pinnedIds } from '../../../src/domain/commands/arrange';
import { renameNode, setStatus } from '../../../src/domain/commands/describe';
import { chooseLayout, setLayoutSetting } from '../../../src/domain/commands/layouts';
import { arrangementOf, type MapDocument } from '../../../src/domain/document';
import { layoutOf } from '../../../src/domain/layoutSettings';
import type { LayoutName } from '../../../src/domain/row';
import type { LayoutTask } from '../../../src/layout/graph';
import { layOut } from '../../../src/layout/startLayout';
import { createLayoutRunner } from '../../../src/ui/map/layoutRunner';
import { at, fortyIn, laidOut } from '../../support/exampleMaps';
import { countingIds } from '../../support/ids';
import { graphIn } from '../../support/layouts';
import { named } from '../../support/maps';
import { rowsIn, storeOver } from '../../support/openStore';

const ids = countingIds(50_000);

/** A runner that lays out at once, and says what it was asked. */
const open = () => {
  const { store } = storeOver(at(fortyIn(4), laidOut(fortyIn(4))), countingIds(9_000));
  const asked: LayoutTask[] = [];
  const runner = createLayoutRunner(store, {
    run: async (document, task) => {
      asked.push(task);
      return layOut(graphIn(document), task);
    },
    halt: () => undefined,
    stop: () => undefined,
  });
  const now = (): MapDocument => store.state.getState().document;
  const choose = (layout: LayoutName) =>
    runner.choose((document) => chooseLayout(document, { layout }, ids));
  return { store, runner, asked, now, choose };
};

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('another layout', () => {
  it('is one edit with all places, and one undo takes it back', async () => {
    const { store, now, choose, asked } = open();
    const before = rowsIn(now());
    expect((await choose('rings')).ok).toBe(true);
    expect(layoutOf(now())).toBe('rings');
    expect(arrangementOf(now())?.positions).not.toEqual(
      (before[arrangementOf(now())?.id ?? ''] as { positions?: unknown }).positions,
    );
    expect([asked, store.state.getState().history.undo.length]).toEqual([[{ how: 'arrange' }], 1]);
    store.undo();
    expect(rowsIn(now())).toEqual(before);
  });

  it('comes back to Force without being laid out anew', async () => {
    const { now, choose, asked } = open();
    const before = arrangementOf(now())?.positions;
    await choose('clusters');
    await choose('columns');
    await choose('force');
    expect(arrangementOf(now())?.positions).toEqual(before);
    expect(asked.length).toBe(2);
  });

  it('gives who came meanwhile a place in Force, and leaves the others', async () => {
    const { store, now, choose, asked } = open();
    const before = arrangementOf(now())?.positions ?? {};
    await choose('rings');
    store.run(addPartner, { name: 'New', theme: named(now(), 'Mentors').id });
    await turn();
    await choose('force');
    const { id } = named(now(), 'New');
    expect(asked.at(-1)).toEqual({ how: 'settle', fresh: [id] });
    expect(arrangementOf(now())?.positions[id]).toBeDefined();
    const far = Object.entries(before).filter(([one, [x, y]]) => {
      const [toX = 0, toY = 0] = arrangementOf(now())?.positions[one] ?? [];
      return Math.hypot(toX - x, toY - y) > 200;
    });
    expect(far).toEqual([]);
  });

  it('says why not and changes nothing when it is on already', async () => {
    const { store, choose } = open();
    expect(await choose('force')).toMatchObject({ ok: false, error: { reason: 'nothingToDo' } });
    expect(store.state.getState().history.undo.length).toBe(0);
  });

  it('is asked for again when an edit took the layout over meanwhile', async () => {
    const { store, now, choose } = open();
    const choosing = choose('rings');
    store.run(addPartner, { name: 'New', theme: named(now(), 'Mentors').id });
    expect((await choosing).ok).toBe(true);
    expect(layoutOf(now())).toBe('rings');
    expect(arrangementOf(now())?.positions[named(now(), 'New').id]).toBeDefined();
  });

  it('takes another setting as one edit too', async () => {
    const { store, runner, now, choose } = open();
    await choose('rings');
    const before = arrangementOf(now())?.positions;
    await runner.choose((document) =>
      setLayoutSetting(document, { key: 'spread', value: 180 }, ids),
    );
    expect(arrangementOf(now())?.positions).not.toEqual(before);
    store.undo();
    expect(arrangementOf(now())?.positions).toEqual(before);
    expect(store.state.getState().history.undo.length).toBe(1);
  });
});

describe('edits in another layout', () => {
  it('move a partner to the column of its new status, under the same undo', async () => {
    const { store, runner, now } = open();
    const said = { by: 'status' };
    await runner.choose((document) => chooseLayout(document, { layout: 'columns', said }, ids));
    const { id } = named(now(), 'Acme Fab');
    const before = arrangementOf(now())?.positions[id];
    store.run(setStatus, { ids: [id], status: 'wished' });
    await turn();
    expect(arrangementOf(now())?.positions[id]).not.toEqual(before);
    store.undo();
    expect(arrangementOf(now())?.positions[id]).toEqual(before);
    expect(pinnedIds(now())).toEqual([]);
  });

  it('make a big circle larger for a longer name, and all in it stay in it', async () => {
    const { store, now, choose, asked } = open();
    await choose('clusters');
    const { id } = named(now(), 'Acme Fab');
    store.run(renameNode, { id, name: 'Acme Fabrication and Machine Works of the Valley' });
    await turn();
    expect(asked.at(-1)).toEqual({ how: 'settle', fresh: [] });
  });
});
