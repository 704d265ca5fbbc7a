import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentOf, rowsOf } from '../../../src/domain/document';
import { engineFor } from '../../../src/ui/map/engine';
import { layOutAhead } from '../../../src/ui/map/layoutAhead';
import { at, laidOut } from '../../support/exampleMaps';
import { sketchOf } from '../../support/sketch';

/** Stands for the layout's worker: answers each task with places in a row. */
class RowWorker extends EventTarget {
  static asked = 0;
  static ended = 0;
  postMessage(message: { run?: number; graph?: { ids: readonly string[] } }): void {
    const { run, graph } = message;
    if (!graph) return;
    RowWorker.asked += 1;
    const places = Float64Array.from(
      graph.ids.flatMap((_, index) => [index * 100, RowWorker.asked]),
    );
    queueMicrotask(() =>
      this.dispatchEvent(new MessageEvent('message', { data: { run, places, last: true } })),
    );
  }
  terminate(): void {
    RowWorker.ended += 1;
  }
}

const document = sketchOf('Flex Friday\n# Mentors\nAcme Fab');
const ids = rowsOf(document, 'node').map(({ id }) => id);

beforeEach(() => {
  RowWorker.asked = 0;
  RowWorker.ended = 0;
  vi.stubGlobal('Worker', RowWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a layout that began before its map was on screen', () => {
  it('is what the screen gets when it asks for the same map', async () => {
    const engine = engineFor(layOutAhead(document));
    const same = documentOf(document.map, document.rows.values());
    const places = await engine.run(same, { how: 'arrange' });
    expect(ids.map((id) => places?.get(id)?.[1])).toEqual(ids.map(() => 1));
    expect(RowWorker.asked).toBe(1);
  });

  it('serves once: the next time all is laid out anew, by the same worker', async () => {
    const engine = engineFor(layOutAhead(document));
    await engine.run(document, { how: 'arrange' });
    const places = await engine.run(document, { how: 'arrange' });
    expect(ids.map((id) => places?.get(id)?.[1])).toEqual(ids.map(() => 2));
    engine.stop();
    expect(RowWorker.ended).toBe(1);
  });

  it('is left alone when the map is another one by now', async () => {
    const engine = engineFor(layOutAhead(document));
    const [, changed] = rowsOf(document, 'node');
    const rows = [...document.rows.values()].map((row) => (row === changed ? { ...row } : row));
    await engine.run(documentOf(document.map, rows), { how: 'arrange' });
    expect(RowWorker.asked).toBe(2);
  });

  it('does not begin when everything stands already', () => {
    expect(layOutAhead(at(document, laidOut(document)))).toBeNull();
    expect(RowWorker.asked).toBe(0);
  });
});
