import { expect, test } from '../support/app';
import { burstOf, burstThenEnd, type Ending, type Pace } from '../support/burst';
import { expectSound } from '../support/faultsSound';
import { allNamesOf, newMap, smallMap, smallMapNames, waitUntilSaved } from '../support/maps';
import { repeats } from '../support/repeats';

const edits = 200;

/** Little to draw: drawing is not what is asked here, and it takes most of the time. */
const small = { width: 480, height: 320 };

const words: Record<Ending['way'], string> = {
  close: 'closed',
  reload: 'reloaded',
  leave: 'left for another page',
};

type Case = Ending & { pace: Pace; inFullOnly?: boolean };

/** The quick lane has each time, the full one all times with all ways. */
const cases: Case[] = [
  { way: 'close', after: 0, pace: 'at once' },
  { way: 'close', after: 20, pace: 'one by one' },
  { way: 'close', after: 100, pace: 'at once' },
  { way: 'reload', after: 0, pace: 'at once', inFullOnly: true },
  { way: 'leave', after: 0, pace: 'at once', inFullOnly: true },
  { way: 'close', after: 20, pace: 'at once', inFullOnly: true },
  { way: 'close', after: 0, pace: 'one by one', inFullOnly: true },
  { way: 'close', after: 100, pace: 'one by one', inFullOnly: true },
  { way: 'reload', after: 20, pace: 'at once', inFullOnly: true },
  { way: 'reload', after: 100, pace: 'one by one', inFullOnly: true },
  { way: 'leave', after: 20, pace: 'at once', inFullOnly: true },
  { way: 'leave', after: 100, pace: 'one by one', inFullOnly: true },
];

for (const { way, after, pace, inFullOnly } of cases) {
  const tag = inFullOnly ? ['@slow'] : [];
  test(`T3 a closed tab loses nothing: ${edits} edits ${pace}, ${words[way]} after ${after} ms`, {
    tag,
  }, async ({ app, context, address }) => {
    test.slow();
    await app.open();
    for (let turn = 0; turn < repeats(1, 5); turn++) {
      const window = await app.openWindow();
      await window.setViewportSize(small);
      const map = await newMap(window, smallMap);
      await waitUntilSaved(window);
      const lines = burstOf(edits);

      await burstThenEnd(window, lines, pace, { way, after });

      const again = await app.openWindow(`#/map/${map}`);
      await waitUntilSaved(again);
      const shown = await allNamesOf(again);
      expect(shown.sort()).toEqual([...smallMapNames, ...lines].sort());
      await expectSound(context, address, { map, shown });
      await Promise.all([window.close(), again.close()]);
    }
  });
}
