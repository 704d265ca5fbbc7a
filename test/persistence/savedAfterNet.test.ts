import { expect, test } from 'vitest';
import { keysIn } from '../../src/persistence/surroundings';
import { testBrowser } from './support/browser';
import { writeFaults } from './support/faults';
import { makes, openIn, withMap } from './support/session';

test('I1 nothing is called saved while a net of a window that ended is left', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const { map } = await withMap(here);
  const key = `commonwheel.unsaved.tab_gone.${map}`;
  browser.localStorage.setItem(key, JSON.stringify([makes(here, map, 'Left behind')]));
  const faults = writeFaults('throws');
  faults.arm(1);
  const writer = here.shelf.writer(map, 0);
  const left: number[] = [];
  writer.onStatus(({ is }) => {
    if (is === 'saved') left.push(keysIn(browser.localStorage, 'commonwheel.unsaved').length);
  });
  expect(await writer.settled()).toMatchObject({ is: 'notSaved' });
  faults.undo();
  here.window.fire('focus');
  expect(await writer.settled()).toMatchObject({ is: 'saved' });
  expect(left).toEqual([0]);
});
