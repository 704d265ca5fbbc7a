import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updating } from '../../src/domain/change';
import { addPartner, addTheme } from '../../src/domain/commands/addNodes';
import { dragTo, pin, placing } from '../../src/domain/commands/arrange';
import { renameNode } from '../../src/domain/commands/describe';
import { removeNodes } from '../../src/domain/commands/remove';
import { moveToTheme } from '../../src/domain/commands/sort';
import { arrangementOf, type MapDocument, rowsOf } from '../../src/domain/document';
import type { Id, IdSource } from '../../src/domain/id';
import { newMap } from '../../src/domain/newMap';
import { refuse } from '../../src/domain/result';
import { changeOf } from '../../src/interchange/plan/changeOf';
import { planImport } from '../../src/interchange/plan/planImport';
import { historyLimit } from '../../src/store/history';
import type { StoredRecord } from '../../src/store/ports';
import { countingIds } from '../support/ids';
import { mapOf, named } from '../support/maps';
import { rowsIn, storeOver } from '../support/openStore';
import { stepArbitrary, takeStep } from '../support/steps';
import { proposedMapping, tableOf } from '../support/tables';

const document = (store: { state: { getState(): { document: MapDocument } } }) =>
  store.state.getState().document;

/** What the wizard commits for a sheet with the columns it proposes. */
const importOf = (map: MapDocument, sheet: string, ids: IdSource) => {
  const table = tableOf(sheet);
  const plan = planImport(map, table, proposedMapping(table), {}, ids);
  if (!plan.ok) throw new Error(`refused: ${plan.error.reason}`);
  return changeOf(plan.value);
};

describe('undo and redo', () => {
  it('70 steps back and forth over add, rename, drag, delete a theme, import and arrange are equal at every step', () => {
    const ids = countingIds();
    const { store } = storeOver(mapOf('P\n# A\nOne\nTwo\n# B', ids), ids);
    const seen = [rowsIn(document(store))];
    const note = () => seen.push(rowsIn(document(store)));
    const at = (n: number) => [n * 10, n * -3] as const;
    for (let round = 0; round < 10; round++) {
      const one = named(document(store), round ? `One ${round - 1}` : 'One').id;
      store.run(addTheme, { name: `Theme ${round}` });
      note();
      store.run(renameNode, { id: one, name: `One ${round}` });
      note();
      store.run(dragTo, { id: one, positions: { [one]: at(round) } });
      note();
      store.run(addPartner, {
        name: `New ${round}`,
        theme: named(document(store), `Theme ${round}`).id,
      });
      const fresh = named(document(store), `New ${round}`).id;
      const entry = store.state.getState().history.undo.at(-1)?.entry as Id;
      store.settle(entry, placing(document(store), { [fresh]: at(round + 7) }));
      note();
      store.commit(importOf(document(store), `Name,Theme\nBrought ${round},Theme ${round}`, ids));
      note();
      const everyone = rowsOf(document(store), 'node');
      const spread = Object.fromEntries(everyone.map(({ id }, n) => [id, at(round * 50 + n)]));
      const change = placing(document(store), spread);
      store.commit({ change, label: { key: 'history.arrange' } });
      note();
      store.run(removeNodes, { ids: [named(document(store), `Theme ${round}`).id] });
      note();
    }
    const steps = seen.length - 1;
    expect(steps).toBe(70);
    for (let step = steps - 1; step >= 0; step--) {
      expect(store.undo().ok).toBe(true);
      expect(rowsIn(document(store))).toEqual(seen[step]);
    }
    for (let step = 1; step <= steps; step++) {
      expect(store.redo().ok).toBe(true);
      expect(rowsIn(document(store))).toEqual(seen[step]);
    }
    expect(store.redo().ok).toBe(false);
  });

  it('whatever was done, undoing all and redoing all leads back, and a reload changes nothing of it', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary, { maxLength: 50 }), (steps) => {
        const ids = countingIds();
        const start = newMap({ template: 'blank', language: 'en', now: 0 }, ids);
        const { store, writer } = storeOver(start, ids);
        for (const step of steps) {
          const edit = takeStep(document(store), ids, step);
          if (edit.ok) store.commit(edit.value);
        }
        const end = document(store);
        const own = writer.records.map(
          (record, at): StoredRecord => ({ ...record, seq: at, stamp: '' }),
        );
        const again = storeOver(end, ids, own).store;
        for (const one of [store, again]) {
          while (one.undo().ok);
          expect(rowsIn(document(one))).toEqual(rowsIn(start));
          while (one.redo().ok);
          expect(rowsIn(document(one))).toEqual(rowsIn(end));
        }
      }),
    );
  });

  it('keeps 200 steps', () => {
    const ids = countingIds();
    const { store } = storeOver(mapOf('P', ids), ids);
    for (let at = 0; at < 210; at++) store.run(addPartner, { name: `Partner ${at}` });
    expect(store.state.getState().history.undo.length).toBe(historyLimit);
  });

  it('a new edit ends what could be redone', () => {
    const ids = countingIds();
    const { store } = storeOver(mapOf('P', ids), ids);
    store.run(addPartner, { name: 'One' });
    store.undo();
    store.run(addPartner, { name: 'Two' });
    expect(store.redo().ok).toBe(false);
  });

  it('a circle asked for at a place is held there; one undo takes it all back', () => {
    const ids = countingIds();
    const start = mapOf('P', ids);
    const { store } = storeOver(start, ids);
    store.run(addPartner, { name: 'One' }, [12, 34]);
    expect(named(document(store), 'One').pins).toEqual({ force: [12, 34] });
    store.undo();
    expect(rowsIn(document(store))).toEqual(rowsIn(start));
  });

  it('a partner that changes its theme looks for a place there, unless it is held', () => {
    const ids = countingIds();
    const start = mapOf('P\n# A\nOne\nTwo\n# B', ids);
    const [one, two, b] = ['One', 'Two', 'B'].map((name) => named(start, name).id) as [Id, Id, Id];
    const { store } = storeOver(start, ids);
    store.run(dragTo, { id: one, positions: { [one]: [500, 500] as const } });
    store.run(dragTo, { id: two, positions: { [two]: [600, 600] as const } });
    store.run(pin, { ids: [one], pinned: false });
    for (const id of [one, two]) store.run(moveToTheme, { id, to: b });
    const places = arrangementOf(document(store))?.positions;
    expect([places?.[one], places?.[two]]).toEqual([
      [0, 0],
      [600, 600],
    ]);
  });

  it('deleted circles give up their places and get them back', () => {
    const ids = countingIds();
    const { store } = storeOver(mapOf('P', ids), ids);
    store.run(addPartner, { name: 'One' }, [12, 34]);
    const { id } = named(document(store), 'One');
    expect(arrangementOf(document(store))?.positions[id]).toEqual([12, 34]);
    store.run(removeNodes, { ids: [id] });
    expect(arrangementOf(document(store))?.positions[id]).toBeUndefined();
    store.undo();
    expect(arrangementOf(document(store))?.positions[id]).toEqual([12, 34]);
  });
});

describe('a bad edit', () => {
  it('is refused before anything changes, whatever command proposes it', () => {
    const ids = countingIds();
    const { store, writer } = storeOver(mapOf('P\n# A\nOne', ids), ids);
    const before = document(store);
    const { id } = named(before, 'One');
    const set = (fields: Record<string, string | boolean>) =>
      store.commit({
        change: updating(before, { [id]: fields }),
        label: { key: 'history.describe' },
      });
    expect(set({ name: 'x'.repeat(121) })).toEqual(refuse({ reason: 'notSound' }));
    expect(set({ 'themes.node_0000000000000000009999': true }).ok).toBe(false);
    expect([document(store), writer.records.length]).toEqual([before, 0]);
  });
});

describe('T18 undo after someone else wrote', () => {
  it('takes back only own fields that still are own, and names what it left alone', () => {
    const ids = countingIds();
    const start = mapOf('P\n# A\nOne', ids);
    const { store, writer } = storeOver(start, ids);
    const other = storeOver(start, countingIds(1000), [], 'tab-b');
    const { id } = named(start, 'One');
    store.run(renameNode, { id, name: 'Mine' });
    other.store.run(renameNode, { id, name: 'Theirs' });
    writer.hear(other.writer.records);
    const step = store.undo();
    expect(step.ok && step.value.skipped).toEqual(['Theirs']);
    expect(named(document(store), 'Theirs').id).toBe(id);
  });

  it('a circle that someone else described since is not deleted by undoing its making', () => {
    const ids = countingIds();
    const start = mapOf('P\n# A', ids);
    const { store, writer } = storeOver(start, ids);
    store.run(addPartner, { name: 'One' });
    const other = storeOver(document(store), countingIds(1000), [], 'tab-b');
    other.store.run(renameNode, { id: named(document(store), 'One').id, name: 'One Ltd' });
    writer.hear(other.writer.records);
    const step = store.undo();
    expect(step.ok && step.value.skipped).toEqual(['One Ltd']);
    expect(named(document(store), 'One Ltd').type).toBe('partner');
  });
});

describe('what other windows committed', () => {
  it('T7 comes in, but for fields this window has changed and not yet committed', () => {
    const ids = countingIds();
    const start = mapOf('P\n# A\nOne\nTwo', ids);
    const { store, writer } = storeOver(start, ids);
    const other = storeOver(start, countingIds(1000), [], 'tab-b');
    const [one, two] = [named(start, 'One').id, named(start, 'Two').id];
    store.run(renameNode, { id: one, name: 'One here' });
    writer.waiting = writer.records;
    other.store.run(renameNode, { id: one, name: 'One there' });
    other.store.run(renameNode, { id: two, name: 'Two there' });
    writer.hear(other.writer.records);
    expect([named(document(store), 'One here').id, named(document(store), 'Two there').id]).toEqual(
      [one, two],
    );
    expect(store.state.getState().history.undo.length).toBe(1);
  });
});
