import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapDocument } from '../../src/domain/document';
import { createDocumentStore, type DocumentStore } from '../../src/store/documentStore';
import { countingIds } from '../support/ids';
import { rowPlacer, rowsIn } from '../support/openStore';
import { stepArbitrary, takeStep } from '../support/steps';
import { testBrowser } from './support/browser';
import { openIn, type Session, stored, withMap } from './support/session';

const documentIn = (store: DocumentStore): MapDocument => store.state.getState().document;

const openStore = async (session: Session, map: MapDocument['map']) => {
  const opened = await session.shelf.read(map);
  if (!opened) throw new Error('the map is not there');
  const writer = session.shelf.writer(map, opened.seq);
  const { clock, ids, tab } = session;
  return {
    writer,
    store: createDocumentStore({ map, opened, writer, clock, ids, tab, place: rowPlacer }),
  };
};

const doing = fc.record({
  step: stepArbitrary,
  window: fc.nat({ max: 1 }),
  what: fc.constantFrom('edit', 'edit', 'edit', 'undo', 'redo', 'wait'),
});

test('T7 two windows that edit, undo and redo at random come out the same as the disk', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { maxLength: 40 }), fc.boolean(), async (steps, bells) => {
      const browser = testBrowser();
      browser.bells = bells;
      const sessions = [await openIn(browser.window()), await openIn(browser.window())] as const;
      const { map } = await withMap(sessions[0]);
      const windows = [
        await openStore(sessions[0], map),
        await openStore(sessions[1], map),
      ] as const;
      const ids = countingIds(50_000);
      for (const { step, window, what } of steps) {
        const { store } = windows[window as 0 | 1];
        const edit = takeStep(documentIn(store), ids, step);
        if (what === 'edit' && edit.ok) store.commit(edit.value);
        else if (what === 'undo' || what === 'redo') store[what]();
        else await new Promise(setImmediate);
      }
      for (const { writer } of windows) await writer.settled();
      for (const session of sessions) session.window.fire('focus');
      for (const { writer } of windows) await writer.settled();
      expect(await sessions[0].verifyMap(map)).toEqual([]);
      const disk = rowsIn(await stored(sessions[0], map));
      for (const { store } of windows) expect(rowsIn(documentIn(store))).toEqual(disk);
      for (const session of sessions) session.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
