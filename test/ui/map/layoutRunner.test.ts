import { describe, expect, it } from 'vitest';
import { updating } from '../../../src/domain/change';
import { addPartner, addTheme } from '../../../src/domain/commands/addNodes';
import { dragTo, pinnedIds } from '../../../src/domain/commands/arrange';
import { connect } from '../../../src/domain/commands/connect';
import { setNotes } from '../../../src/domain/commands/describe';
import { freeze } from '../../../src/domain/commands/freeze';
import { sizePartnersBy } from '../../../src/domain/commands/look';
import { arrangementOf, type MapDocument } from '../../../src/domain/document';
import type { LayoutTask, Places } from '../../../src/layout/graph';
import type { DocumentStore } from '../../../src/store/documentStore';
import { createLayoutRunner, type LayoutEngine } from '../../../src/ui/map/layoutRunner';
import { countingIds } from '../../support/ids';
import { mapOf, named } from '../../support/maps';
import { rowsIn, storeOver } from '../../support/openStore';

interface Asked {
  readonly document: MapDocument;
  readonly task: LayoutTask;
  readonly answer: (places: Places | null) => void;
}

/** An engine whose answers a test gives. */
const handEngine = (): LayoutEngine & { readonly asked: Asked[]; halts: number } => {
  const asked: Asked[] = [];
  const engine = {
    asked,
    halts: 0,
    run: (document: MapDocument, task: LayoutTask) =>
      new Promise<Places | null>((answer) => asked.push({ document, task, answer })),
    halt: () => {
      engine.halts += 1;
    },
    stop: () => undefined,
  };
  return engine;
};

const open = (text: string) => {
  const ids = countingIds();
  const { store, writer } = storeOver(mapOf(text, ids), ids);
  const engine = handEngine();
  return { store, writer, engine, runner: createLayoutRunner(store, engine) };
};

const docOf = (store: DocumentStore) => store.state.getState().document;
const placeOf = (store: DocumentStore, name: string) =>
  arrangementOf(docOf(store))?.positions[named(docOf(store), name).id];
const turn = () => new Promise((resolve) => setTimeout(resolve));

const big = `P\n# A\n${Array.from({ length: 9 }, (_, at) => `Old ${at}`).join('\n')}`;

describe('the layout after an edit', () => {
  it('settles a new circle under the entry of its making: one undo takes back both', async () => {
    const { store, engine, runner } = open(big);
    const before = rowsIn(docOf(store));
    store.run(addPartner, { name: 'New', theme: named(docOf(store), 'A').id });
    const { id } = named(docOf(store), 'New');
    expect(engine.asked[0]?.task).toEqual({ how: 'settle', fresh: [id] });
    expect(runner.busy.getState().busy).toBe(true);
    engine.asked[0]?.answer(new Map([[id, [5, 6]]]));
    await turn();
    expect([placeOf(store, 'New'), runner.busy.getState().busy]).toEqual([[5, 6], false]);
    expect(store.state.getState().history.undo.length).toBe(1);
    store.undo();
    expect(rowsIn(docOf(store))).toEqual(before);
  });

  it('lays everything out while most of a map is new', () => {
    const { store, engine } = open('P');
    store.run(addTheme, { name: 'A' });
    store.run(addPartner, { name: 'One', theme: named(docOf(store), 'A').id });
    expect(engine.asked.at(-1)?.task).toEqual({ how: 'arrange' });
  });

  it('gathers what is typed faster than it settles, and passes over answers that came too late', async () => {
    const { store, engine } = open(big);
    store.run(addPartner, { name: 'One' });
    store.run(addPartner, { name: 'Two' });
    const [one, two] = [named(docOf(store), 'One').id, named(docOf(store), 'Two').id];
    expect(engine.asked[1]?.task).toEqual({ how: 'settle', fresh: [one, two] });
    engine.asked[0]?.answer(new Map([[one, [99, 99]]]));
    engine.asked[1]?.answer(
      new Map([
        [one, [1, 1]],
        [two, [2, 2]],
      ]),
    );
    await turn();
    expect([placeOf(store, 'One'), placeOf(store, 'Two')]).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('stands still on undo, and drops what was under way', async () => {
    const { store, engine, writer } = open(big);
    store.run(addPartner, { name: 'New' });
    const { id } = named(docOf(store), 'New');
    store.undo();
    engine.asked[0]?.answer(new Map([[id, [1, 1]]]));
    await turn();
    expect(engine.halts).toBe(1);
    expect(writer.records.map((record) => record.act)).toEqual(['do', 'undo']);
  });

  it('does nothing for words, nor after a drop: nobody else moves', () => {
    const { store, engine } = open(big);
    const { id } = named(docOf(store), 'Old 1');
    store.run(setNotes, { id, notes: 'hello' });
    store.run(dragTo, { id, positions: { [id]: [1, 2] as const } });
    expect(engine.asked).toEqual([]);
  });

  it('makes room after a drop where a layout says who stands where', () => {
    const { store, engine } = open(big);
    const { id } = named(docOf(store), 'Old 1');
    store.commit({
      change: updating(docOf(store), {
        [arrangementOf(docOf(store))?.id ?? '']: { layout: 'rings' },
      }),
      label: { key: 'history.layout' },
    });
    store.run(dragTo, { id, positions: { [id]: [1, 2] as const } });
    expect(engine.asked.at(-1)?.task).toEqual({ how: 'settle', fresh: [] });
  });
});

describe('circles that grow by what sizes say', () => {
  it('make the others step aside under the same entry: one undo takes back size and places', async () => {
    const { store, engine } = open(big);
    const [one, two] = [named(docOf(store), 'Old 1').id, named(docOf(store), 'Old 2').id];
    store.run(connect, { from: one, to: two });
    expect(engine.asked).toEqual([]);
    const before = rowsIn(docOf(store));
    store.run(sizePartnersBy, { by: 'connections' });
    const { task } = engine.asked[0] ?? {};
    expect(task).toEqual({ how: 'settle', fresh: [one, two] });
    engine.asked[0]?.answer(new Map([[one, [70, 7]]]));
    await turn();
    expect(placeOf(store, 'Old 1')).toEqual([70, 7]);
    store.undo();
    expect(rowsIn(docOf(store))).toEqual(before);
  });

  it('settle after an edit that makes one grow, and not after one that only shrinks', () => {
    const { store, engine } = open(big);
    const [one, two] = [named(docOf(store), 'Old 1').id, named(docOf(store), 'Old 2').id];
    store.run(sizePartnersBy, { by: 'connections' });
    expect(engine.asked).toEqual([]);
    store.run(connect, { from: one, to: two });
    expect(engine.asked).toHaveLength(1);
    store.run(sizePartnersBy, { by: null });
    expect(engine.asked).toHaveLength(1);
  });
});

describe('a frozen map', () => {
  it('is never settled or arranged: typing on a crowded map moves nobody', async () => {
    const { store, engine, runner } = open(big);
    store.run(freeze, { frozen: true });
    const before = arrangementOf(docOf(store))?.positions ?? {};
    store.run(addPartner, { name: 'New', theme: named(docOf(store), 'A').id });
    const { id } = named(docOf(store), 'Old 1');
    store.run(dragTo, { id, positions: { [id]: [1, 2] as const } });
    await runner.arrange(true);
    expect([engine.asked, runner.busy.getState().busy]).toEqual([[], false]);
    expect(arrangementOf(docOf(store))?.positions).toMatchObject({ ...before, [id]: [1, 2] });
    expect(placeOf(store, 'New')).toBeDefined();
  });

  it('stops what was still on its way when it was frozen, and settles again after', async () => {
    const { store, engine } = open(big);
    store.run(addPartner, { name: 'New' });
    const { id } = named(docOf(store), 'Old 1');
    store.run(freeze, { frozen: true });
    engine.asked[0]?.answer(new Map([[id, [500, 500]]]));
    await turn();
    expect(engine.halts).toBe(1);
    expect(placeOf(store, 'Old 1')).not.toEqual([500, 500]);
    store.run(freeze, { frozen: false });
    store.run(addPartner, { name: 'Next' });
    expect(engine.asked).toHaveLength(2);
  });
});

describe('Arrange', () => {
  it('is one edit; unpinning first is part of it', async () => {
    const { store, engine, runner } = open(big);
    const { id } = named(docOf(store), 'Old 1');
    store.run(dragTo, { id, positions: { [id]: [1, 2] as const } });
    const before = rowsIn(docOf(store));
    const done = runner.arrange(true);
    expect(pinnedIds(engine.asked.at(-1)?.document as MapDocument)).toEqual([]);
    engine.asked.at(-1)?.answer(new Map([[id, [70, 80]]]));
    await done;
    expect([placeOf(store, 'Old 1'), pinnedIds(docOf(store))]).toEqual([[70, 80], []]);
    store.undo();
    expect(rowsIn(docOf(store))).toEqual(before);
  });
});
