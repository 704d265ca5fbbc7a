import { expect, test } from 'vitest';
import type { Id } from '../../src/domain/id';
import { partnersOf } from '../../src/domain/outline';
import type { SaveStatus } from '../../src/store/ports';
import { testBrowser } from './support/browser';
import { type Fault, writeFaults } from './support/faults';
import { editorOf, makes, openIn, type Session, stored, withMap } from './support/session';

/** Adds partners and marks one, and answers with the names that were shown as saved. */
const work = async (here: Session, map: Id): Promise<readonly string[]> => {
  const editor = await editorOf(here, map);
  const written: string[] = [];
  let acknowledged: readonly string[] = [];
  editor.writer.onStatus((status: SaveStatus) => {
    if (status.is === 'saved') acknowledged = [...written];
    if (status.is === 'notSaved') setImmediate(() => here.window.fire('focus'));
  });
  for (const name of ['One', 'Two', 'Three', 'Four']) {
    const { change } = editor.edit(makes(here, map, name).change);
    written.push(name);
    if (name === 'Two') await editor.writer.settled();
    if (name === 'Three') editor.set(Object.keys(change.created)[0] as Id, { status: 'warm' });
  }
  await expect.poll(() => editor.writer.pending().length, { interval: 5 }).toBe(0);
  await expect.poll(() => acknowledged.length, { interval: 5 }).toBe(4);
  await editor.writer.close();
  return acknowledged;
};

test.each<Fault>(['throws', 'aborts'])(
  'T5 whichever write %s once, everything shown as saved is stored and in the journal (I1–I3)',
  async (fault) => {
    const faults = writeFaults(fault);
    let reached = 0;
    try {
      for (let n = 1; ; n++) {
        const here = await openIn(testBrowser().window());
        const { map } = await withMap(here);
        faults.arm(n);
        const acknowledged = await work(here, map);
        if (!faults.fired()) break;
        reached = n;
        const names = partnersOf(await stored(here, map)).map(({ name }) => name);
        expect([n, names]).toEqual([n, expect.arrayContaining([...acknowledged])]);
        expect([n, names.length]).toEqual([n, 3 + 4]);
        expect([n, await here.verifyMap(map)]).toEqual([n, []]);
        here.close();
      }
    } finally {
      faults.undo();
    }
    expect(reached).toBeGreaterThan(10);
  },
);
